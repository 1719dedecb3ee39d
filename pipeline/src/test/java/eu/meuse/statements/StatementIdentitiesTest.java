package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.StatementLine;
import eu.meuse.statements.Accounts.Amount;
import eu.meuse.statements.Accounts.Rate;
import eu.meuse.statements.Accounts.Spending;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever partners, rates, amounts and reversals there are. The seed of a failing case is its name. */
class StatementIdentitiesTest {
    private static final List<String> SOURCES = List.of("erdf", "national-public", "regional-public", "private");
    private static final List<String> CATEGORIES = List.of("staff", "travel", "equipment");
    private static final Quarter FIRST = new Quarter(2011, 1);

    static List<Long> seeds() {
        return new Random(20110101).longs(60).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sourcesAddUpPartnersAddUpAndQuartersAddUp(long seed) {
        Accounts accounts = random(new Random(seed));
        BigDecimal running = Money.ZERO;
        for (Quarter quarter = FIRST; quarter.compareTo(new Quarter(2012, 4)) <= 0; quarter = quarter.next()) {
            Statement statement = new Statement(accounts, quarter, SOURCES);
            sourcesBearWhatWasCertified(statement);
            running = running.add(due(statement, Scope.QUARTER, ""));
            assertEquals(running, due(statement, Scope.TO_DATE, ""));
            assertEquals(due(statement, Scope.TO_DATE, ""), total(statement.financing().stream()
                    .filter(line -> line.source().equals("erdf")).toList(), FinancingLine::total));
            for (FinancingLine line : statement.financing()) {
                assertEquals(line.total(), line.before().add(line.now()));
                assertTrue(!line.source().equals("erdf") || line.total().compareTo(line.planned()) <= 0, line::toString);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfRowsAndSplittingAnItemChangeNothing(long seed) {
        Random random = new Random(seed);
        Accounts accounts = random(random);
        List<Spending> shuffled = new ArrayList<>();
        for (Spending one : accounts.spending()) {
            BigDecimal part = BigDecimal.valueOf(random.nextInt(500), 2);
            shuffled.add(new Spending(one.partner(), one.category(), one.declaredIn(), one.certifiedIn(), part, part));
            shuffled.add(new Spending(one.partner(), one.category(), one.declaredIn(), one.certifiedIn(),
                    one.amount().subtract(part), one.certified().subtract(part)));
        }
        Collections.shuffle(shuffled, random);
        Accounts other = new Accounts(accounts.rates(), accounts.budgets(), accounts.plans(), shuffled, accounts.payments());
        Quarter quarter = new Quarter(2012, 2);

        assertEquals(new Statement(accounts, quarter, SOURCES).financing(), new Statement(other, quarter, SOURCES).financing());
        assertEquals(new Statement(accounts, quarter, SOURCES).lines(), new Statement(other, quarter, SOURCES).lines());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsOfASplitAddUpAndAreAtMostACentFromTheirShare(long seed) {
        Random random = new Random(seed);
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, 2);
        List<BigDecimal> weights = List.of(weight(random), weight(random), weight(random).add(new BigDecimal("0.01")));
        List<BigDecimal> parts = LargestRemainder.split(amount, weights);

        assertEquals(amount, Money.sum(parts));
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal off = parts.get(i).multiply(Money.sum(weights)).subtract(amount.multiply(weights.get(i))).abs();
            assertTrue(off.compareTo(Money.sum(weights).multiply(new BigDecimal("0.01"))) < 0, parts + " of " + amount);
        }
    }

    private static void sourcesBearWhatWasCertified(Statement statement) {
        statement.financing().stream().map(FinancingLine::partner).distinct().forEach(partner -> assertEquals(
                total(statement.lines().stream().filter(line -> line.partner().equals(partner)).toList(), StatementLine::certifiedTotal),
                total(statement.financing().stream().filter(line -> line.partner().equals(partner)).toList(), FinancingLine::total),
                partner));
    }

    private static <T> BigDecimal total(List<T> lines, Function<T, BigDecimal> amount) {
        return Money.sum(lines.stream().map(amount).toList());
    }

    private static BigDecimal due(Statement statement, Scope scope, String partner) {
        return statement.erdfDue().getOrDefault(
                new FigureKey(Statement.ERDF_DUE, scope, partner.isEmpty() ? "" : "partner", partner), Money.ZERO);
    }

    private static Accounts random(Random random) {
        List<Rate> rates = new ArrayList<>();
        List<Amount> plans = new ArrayList<>();
        List<Spending> spending = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String partner = "P" + i;
            if (random.nextBoolean()) {
                rates.add(new Rate(partner, BigDecimal.valueOf(random.nextInt(850_000), 4)));
            }
            for (String source : SOURCES) {
                if (source.equals("erdf") || source.equals("private") || random.nextBoolean()) {
                    plans.add(new Amount(partner, source, weight(random).add(new BigDecimal("1.00"))));
                }
            }
            for (int item = 0; item < 12; item++) {
                spending.add(item(random, partner));
            }
        }
        return new Accounts(rates, List.of(), plans, spending, List.of());
    }

    /** One in five is a reversal; one in six has no certificate yet. */
    private static Spending item(Random random, String partner) {
        BigDecimal amount = weight(random).multiply(BigDecimal.valueOf(random.nextInt(5) == 0 ? -1 : 1));
        Quarter declared = quarter(random);
        boolean certified = random.nextInt(6) > 0;
        return new Spending(partner, CATEGORIES.get(random.nextInt(3)), declared,
                certified ? Optional.of(quarter(random)) : Optional.empty(), amount, certified ? amount : Money.ZERO);
    }

    private static Quarter quarter(Random random) {
        return new Quarter(2011 + random.nextInt(2), 1 + random.nextInt(4));
    }

    private static BigDecimal weight(Random random) {
        return BigDecimal.valueOf(random.nextInt(200_000), 2);
    }
}
