package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of statements whatever is sent, and whenever it is closed. The seed of a failing case is its name. */
class CoFinancingPropertiesTest {
    private static final Quarter FIRST = new Quarter(2012, 1);
    private static final Quarter LAST = new Quarter(2013, 4);

    static List<Long> seeds() {
        return new Random(20120101).longs(60).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void identitiesHoldInEveryQuarter(long seed) {
        FundingFacts facts = RandomDossier.of(new Random(seed)).facts();
        for (Quarter quarter = FIRST; quarter.compareTo(LAST) <= 0; quarter = quarter.next()) {
            assertEquals(List.of(), Identities.brokenBy(Dossier.statement(facts, quarter)), quarter.toString());
        }
    }

    /** Facts come when they come, quarters are closed or not: what has been claimed is what is due, and each certificate stands once. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void claimsOfAllClosedStatementsAddUpToWhatIsDue(long seed) {
        Random random = new Random(seed);
        FundingFacts all = RandomDossier.of(random).facts();
        BigDecimal claimed = Money.ZERO;
        long listed = 0;
        Optional<Signatures> signed = Optional.empty();
        for (Quarter quarter = FIRST; quarter.compareTo(LAST) <= 0; quarter = quarter.next()) {
            FundingFacts known = knownIn(all, quarter, seed);
            Quarter now = quarter;
            CoFinancing statement = signed.map(before -> before.then(known, now)).orElseGet(() -> Signatures.first(known, now));
            assertEquals(List.of(), Identities.brokenBy(statement), quarter.toString());
            statement.categories().forEach(CoFinancingPropertiesTest::signedAndChangedIsBefore);
            if (random.nextInt(3) > 0 || quarter.equals(LAST)) {
                claimed = claimed.add(sum(statement, SourceAmounts::claim));
                listed += statement.certificates().stream().filter(one -> one.standsHere()).count();
                assertEquals(sum(statement, SourceAmounts::claim),
                        Money.sum(statement.certificates().stream().map(one -> one.claim()).toList()), quarter.toString());
                signed = Optional.of(signed.map(before -> before.and(known, now, statement)).orElseGet(() -> Signatures.closed(known, now, statement)));
                assertEquals(sum(statement, line -> line.line().total()), claimed, quarter.toString());
                assertEquals(statement.certificates().size(), listed, quarter.toString());
            }
        }
    }

    /**
     * Quarters are closed in turn or left open, and any of them is closed again at any time: of it count the submissions for
     * quarters up to it, as they are known by then. Items come late, change and go.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closedAgainInAnyOrderEveryCloseClaimsWhatItShould(long seed) {
        Random random = new Random(seed);
        Arrivals arrivals = new Arrivals(RandomDossier.of(random).facts(), random);
        ClosesInForce closes = new ClosesInForce();
        for (Quarter now = FIRST; now.compareTo(LAST) <= 0; now = now.next()) {
            List<Quarter> some = new ArrayList<>(closes.quarters());
            Collections.shuffle(some, random);
            some = new ArrayList<>(some.subList(0, Math.min(some.size(), random.nextInt(4))));
            if (random.nextInt(3) > 0 || now.equals(LAST)) {
                some.add(random.nextInt(some.size() + 1), now);
            }
            for (Quarter quarter : some) {
                closes.close(arrivals.knownIn(quarter, now), quarter);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfRowsChangesNothing(long seed) {
        Random random = new Random(seed);
        FundingFacts facts = RandomDossier.of(random).facts();
        List<Expenditure> shuffled = new ArrayList<>(facts.expenditures());
        Collections.shuffle(shuffled, random);
        FundingFacts other = new FundingFacts(facts.partners(), reversed(facts.budgets()), reversed(facts.plans()), shuffled,
                reversed(facts.payments()));

        assertEquals(Dossier.statement(facts, LAST), Dossier.statement(other, LAST));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anItemInTwoPartsAndAnItemWithItsReversalChangeNoTotal(long seed) {
        Random random = new Random(seed);
        FundingFacts facts = RandomDossier.of(random).facts();
        List<Expenditure> parts = new ArrayList<>();
        for (Expenditure item : facts.expenditures()) {
            BigDecimal some = BigDecimal.valueOf(random.nextInt(5000), 2);
            Expenditure.Certified full = item.certificate().orElse(new Expenditure.Certified(LocalDate.EPOCH, "", item.amount(), Money.ZERO, ""));
            parts.add(part(item, "a", some, full.amount().min(some)));
            parts.add(part(item, "b", item.amount().subtract(some), full.amount().subtract(full.amount().min(some))));
            parts.add(part(item, "c", some, some));
            parts.add(part(item, "d", some.negate(), some.negate()));
        }
        CoFinancing one = Dossier.statement(facts, LAST);
        CoFinancing other = Dossier.statement(
                new FundingFacts(facts.partners(), facts.budgets(), facts.plans(), parts, facts.payments()), LAST);

        assertEquals(one.categories().stream().map(CategoryAmounts::line).toList(), other.categories().stream().map(CategoryAmounts::line).toList());
        assertEquals(one.sources(), other.sources());
        assertEquals(one.leftoverCents(), other.leftoverCents());
    }

    /** Quarters add up: what is current in each of them is cumulative in the last. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void quartersAddUp(long seed) {
        FundingFacts facts = RandomDossier.of(new Random(seed)).facts();
        BigDecimal certified = Money.ZERO;
        BigDecimal financed = Money.ZERO;
        for (Quarter quarter = FIRST; quarter.compareTo(LAST) <= 0; quarter = quarter.next()) {
            Statement statement = Dossier.plain(facts, quarter);
            certified = certified.add(Money.sum(statement.lines().stream().map(StatementLine::certifiedNow).toList()));
            financed = financed.add(Money.sum(statement.financing().stream().map(FinancingLine::now).toList()));
        }
        Statement last = Dossier.plain(facts, LAST);
        assertEquals(certified, Money.sum(last.lines().stream().map(StatementLine::certifiedTotal).toList()));
        assertEquals(financed, Money.sum(last.financing().stream().map(FinancingLine::total).toList()));
    }

    private static void signedAndChangedIsBefore(CategoryAmounts line) {
        line.certifiedSigned().ifPresent(signed ->
                assertEquals(line.line().certifiedBefore(), signed.add(line.certifiedChange().orElseThrow()), line::toString));
    }

    /** Some items are sent up to three quarters after their certificate. */
    private static FundingFacts knownIn(FundingFacts all, Quarter quarter, long seed) {
        List<Expenditure> known = all.expenditures().stream()
                .filter(item -> {
                    Quarter sent = item.certificate().map(of -> of.in()).orElse(item.period());
                    for (int late = Math.floorMod(item.item().hashCode() * 31 + seed, 4); late > 0; late--) {
                        sent = sent.next();
                    }
                    return sent.compareTo(quarter) <= 0 || quarter.equals(LAST);
                })
                .toList();
        return new FundingFacts(all.partners(), all.budgets(), all.plans(), known, all.payments());
    }

    private static Expenditure part(Expenditure of, String suffix, BigDecimal amount, BigDecimal certified) {
        return new Expenditure(of.item() + suffix, of.partner(), of.category(), of.paidOn(), of.period(), amount,
                of.certificate().map(full -> new Expenditure.Certified(full.on(), full.number(), certified,
                        suffix.equals("a") ? full.parked() : Money.ZERO, full.reason())),
                of.parkedFrom(), of.supplier(), of.invoice(), of.inKind(), of.currency(), of.place());
    }

    private static BigDecimal sum(CoFinancing statement, Function<SourceAmounts, BigDecimal> amount) {
        return Money.sum(statement.sources().stream().filter(line -> line.source().equals("erdf")).map(amount).toList());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
