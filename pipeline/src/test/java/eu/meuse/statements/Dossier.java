package eu.meuse.statements;

import eu.meuse.programme.ExchangeRates;
import eu.meuse.programme.FundingRules;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.StatementHead;
import eu.meuse.statements.Accounts.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Facts of statements put together by hand. */
final class Dossier {
    static final Terms TERMS = new Terms(
            codes("staff", "office", "travel", "equipment"), codes("erdf", "national-public", "regional-public", "private"),
            LocalDate.parse("2012-01-01"), LocalDate.parse("2013-12-31"), rules());

    private final List<FundingFacts.Partner> partners = new ArrayList<>();
    private final List<Amount> budgets = new ArrayList<>();
    private final List<Amount> plans = new ArrayList<>();
    private final List<Expenditure> items = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();

    /** @param rate percent; empty: none is agreed */
    Dossier partner(String id, String rate) {
        partners.add(new FundingFacts.Partner(id, "Partner " + id, id.equals("L"), "agency", "DE", "here",
                rate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rate)), Optional.of(new RowPlace("here", "2012-Q1", "partners", "partners.csv", "", 2))));
        return this;
    }

    Dossier budget(String partner, String category, String amount) {
        budgets.add(new Amount(partner, category, new BigDecimal(amount)));
        return this;
    }

    Dossier plan(String partner, String source, String amount) {
        plans.add(new Amount(partner, source, new BigDecimal(amount)));
        return this;
    }

    Dossier paid(String partner, String source, String on, String amount) {
        payments.add(new Payment("PAY-" + payments.size(), partner, source, on, new BigDecimal(amount)));
        return this;
    }

    /** Declared and not certified. */
    Dossier declared(String partner, String category, String period, String amount) {
        return item(partner, category, period, amount, Optional.empty(), "");
    }

    /** Declared in the quarter of its certificate and certified in full. */
    Dossier certified(String partner, String category, String on, String number, String amount) {
        return examined(partner, category, on, number, amount, amount, "0.00");
    }

    Dossier examined(String partner, String category, String on, String number, String amount, String certified, String parked) {
        return item(partner, category, Quarter.of(LocalDate.parse(on)).toString(), amount,
                Optional.of(new Expenditure.Certified(LocalDate.parse(on), number, new BigDecimal(certified), new BigDecimal(parked), "why")), "");
    }

    /** What was parked before and is certified in full now. */
    Dossier back(String partner, String category, String on, String number, String amount, String parkedFrom) {
        return item(partner, category, Quarter.of(LocalDate.parse(on)).toString(), amount,
                Optional.of(new Expenditure.Certified(LocalDate.parse(on), number, new BigDecimal(amount), Money.ZERO, "")), parkedFrom);
    }

    Dossier item(String partner, String category, String period, String amount, Optional<Expenditure.Certified> certificate, String parkedFrom) {
        String id = "I" + (items.size() + 1);
        return item(new Expenditure(id, partner, category, LocalDate.parse("2012-01-15"), Quarter.parse(period).orElseThrow(),
                new BigDecimal(amount), certificate, parkedFrom, "", "", false, "",
                new RowPlace("here", period, "expenditures", "expenditures.csv", "", items.size() + 2L)));
    }

    Dossier item(Expenditure item) {
        items.add(item);
        return this;
    }

    FundingFacts facts() {
        return new FundingFacts(partners.stream().sorted(Comparator.comparing(FundingFacts.Partner::id)).toList(), List.copyOf(budgets),
                List.copyOf(plans), List.copyOf(items), List.copyOf(payments));
    }

    /** The statement of a quarter without regard to closes. */
    CoFinancing statement(Quarter quarter) {
        return statement(facts(), quarter);
    }

    static CoFinancing statement(FundingFacts facts, Quarter quarter) {
        return new CoFinancingOf(facts, plain(facts, quarter), quarter, TERMS).make(Map.of("payments", "0f"), List.of());
    }

    static Statement plain(FundingFacts facts, Quarter quarter) {
        return Statement.of(facts, quarter, TERMS);
    }

    /** Of a programme that says nothing of co-financing. */
    static FundingRules rules() {
        return new FundingRules(LocalDate.parse("2012-01-01"), LocalDate.parse("2013-12-31"), Optional.empty(), Set.of(), Map.of(),
                Optional.empty(), BigDecimal.ZERO, new TreeMap<>(), ExchangeRates.NONE, new BigDecimal("80"),
                FundingRules.Unusual.USUAL, StatementHead.NONE);
    }

    private static List<Code> codes(String... codes) {
        return Stream.of(codes).map(code -> new Code(code, Map.of("en", code))).toList();
    }
}
