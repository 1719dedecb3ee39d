package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The statement of the small programme, worked by hand: a lead partner whose facts have changed since the quarter before
 * was closed and whose sources leave a cent over, a partner with a reversal whom the ERDF alone finances, and one outside
 * the base.
 */
public final class SmallStatement {
    private static final List<Code> CATEGORIES = List.of(
            code("staff", "Staff", "Personalkosten", "Frais de personnel", "Personeelskosten"),
            code("travel", "Travel and accommodation", "Reise- und Unterbringungskosten", "Frais de déplacement et d'hébergement",
                    "Reis- en verblijfkosten"));
    private static final List<Code> SOURCES = List.of(
            code("erdf", "ERDF", "EFRE", "FEDER", "EFRO"),
            code("national-public", "National public", "National öffentlich", "Public national", "Nationaal publiek"),
            code("private", "Private", "Privat", "Privé", "Privaat"));

    /** Partner, category; budget; declared before, now, as signed; certified likewise; deducted before, now; parked, awaiting. */
    private static final String BY_CATEGORY = """
            PP1 staff  40000.00 15000.00  600.00 14800.00 14500.50  500.01 14500.50 299.50 99.99 0.00  200.00
            PP1 travel 10000.00     0.00 1234.57     0.00     0.00    0.00     0.00   0.00  0.00 0.00 1234.57
            PP2 staff  20000.00  1000.00 -100.01  1000.00  1000.00 -100.01   980.00   0.00  0.00 0.00    0.00
            PP3 travel  5000.00     0.00  999.99     0.00     0.00    0.00     0.00   0.00  0.00 0.00  999.99
            """;

    /** Partner, source; planned; before, now, as signed; received. */
    private static final String BY_SOURCE = """
            PP1 erdf            25000.00 7250.25 250.00 7250.25 7000.00
            PP1 national-public 15000.00 4350.15 150.01 4350.15    0.00
            PP1 private         10000.00 2900.10 100.00 2900.10    0.00
            PP2 erdf            10000.00  500.00 -50.00  490.00  500.00
            PP2 unallocated         0.00  500.00 -50.01  490.00    0.00
            """;

    private SmallStatement() {}

    /** The small programme with this statement. */
    public static ResultsBundle bundle() {
        ResultsBundle bundle = SmallProgramme.bundle();
        return new ResultsBundle(headed(bundle.run()), bundle.indicators(), bundle.dimensions(), bundle.figures(), bundle.published(),
                bundle.findings(), bundle.submissions(), bundle.statement(), bundle.financing(), bundle.claims(), bundle.outline(),
                bundle.expected(), List.of(), bundle.organisations(), coFinancing(), bundle.history(), bundle.listings());
    }

    /** A head that says something in English alone, and nothing of the managing authority. */
    private static RunInfo headed(RunInfo run) {
        return new RunInfo(run.programme(), run.quarter(), run.programVersion(), run.titles(), run.subtitles(), run.languages(),
                run.periodStart(), run.periodEnd(), run.currency(), run.sample(), run.funding(), run.contact(), run.licence(),
                run.peopleThreshold(), run.configurationHash(), run.regionLanguages(), run.factHashes(), run.context(),
                run.notes(), new StatementHead("SMALL-7", Map.of("en", "Axis 1"), Map.of(), "DE02 1203", Map.of("en", "All of it is true.")), run.dominance());
    }

    /** Partners with long names and the largest amounts, each with what was signed otherwise in both categories. */
    public static ResultsBundle large(int partners) {
        CoFinancing small = coFinancing();
        BigDecimal most = new BigDecimal("999999999.99");
        BigDecimal less = new BigDecimal("-999999.99");
        List<String> ids = IntStream.rangeClosed(1, partners).mapToObj(number -> "PP" + (100 + number)).toList();
        return SmallProgramme.bundle().with(List.of(), new CoFinancing(small.basis(),
                ids.stream().map(id -> partner(id, "Donaudampfschifffahrtsgesellschaft für grenzüberschreitende Zusammenarbeit " + id, false,
                        "AT", "85", "100", true, "849999999.99", "1999999999.98")).toList(),
                ids.stream().flatMap(id -> CATEGORIES.stream().map(category -> new CategoryAmounts(
                        new StatementLine(id, category.code(), most, most, less, most.add(less), most, less, most.add(less), less.negate()),
                        less, less, less, less, less, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO),
                        Optional.of(most), Optional.of(most)))).toList(),
                ids.stream().flatMap(id -> SOURCES.stream().map(source -> new SourceAmounts(
                        new FinancingLine(id, source.code(), most, most, less, most.add(less), most, less), Optional.of(less)))).toList(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** All of it. */
    public static CoFinancing coFinancing() {
        return new CoFinancing(
                new CoFinancing.Basis("f".repeat(64), CATEGORIES, SOURCES,
                        Optional.of(new CoFinancing.Signed("2013-Q1", 1, "5".repeat(64)))),
                List.of(partner("PP1", "University of X", true, "DE", "50", "100", true, "25000.00", "50000.00"),
                        partner("PP2", "Agency Y", false, "NL", "10000.00", "20000.00", false, "10000.00", "20000.00"),
                        new FundedPartner("PP3", "Verein Z", false, "network", "CH", "", BigDecimal.ZERO, new BigDecimal("100"), false,
                                false, new BigDecimal("0.00"), new BigDecimal("5000.00"))),
                BY_CATEGORY.lines().map(line -> category(line.split(" +"))).toList(),
                BY_SOURCE.lines().map(line -> source(line.split(" +"))).toList(),
                certificates(), List.of(deduction("B-1", "2013-02-01", "FLC-1", "299.50", "=2*50 %, not eligible"),
                        deduction("B-9", "2013-05-17", "FLC-2", "99.99", "")),
                List.of(new Payment("Z-1", "PP1", "erdf", "2013-03-28", new BigDecimal("7000.00")),
                        new Payment("Z-2", "PP2", "erdf", "2013-03-28", new BigDecimal("500.00"))),
                List.of(new SpendingPace("", 2014, new BigDecimal("75000.00"), new BigDecimal("15900.50"), new BigDecimal("25440.80"), false)),
                List.of(new LeftoverCent("PP1", "2013-Q2", "national-public", new BigDecimal("0.01"))),
                List.of(new Alert(Alert.Kind.UNALLOCATED_REST, Alert.Grade.ACT, "PP2", "", "", new BigDecimal("449.99"), Optional.empty(),
                        Wording.plain("nobody plans to bear the rest"), List.of(place(4), place(5), place(6), place(7)))),
                List.of(new Cause(Cause.Kind.REPLACED, "east", "2013-Q1", "expenditures", "expenditures.csv", "a", "b", 1, 0, 0, "")),
                List.of(item("B-1", "299.50", "2013-02-01", "FLC-1", "=2*50 %, not eligible"), item("B-9", "99.99", "2013-05-17", "FLC-2", "")),
                List.of(new ItemChange("PP2", "staff", "B-3", "certified", new BigDecimal("980.00"), new BigDecimal("1000.00"), place(8))));
    }

    private static ExpenditureItem item(String item, String amount, String on, String certificate, String reason) {
        BigDecimal deducted = new BigDecimal(amount);
        return new ExpenditureItem("PP1", "staff", item, "2013-01-09", "2013-Q1", new BigDecimal("400.00"),
                new BigDecimal("400.00").subtract(deducted), on, certificate, new BigDecimal("0.00"), "", deducted, reason, false, item.equals("B-9") ? "CHF" : "EUR",
                item.equals("B-9") ? Optional.of(new Exchange(new BigDecimal("428.24"), "2013-01", new BigDecimal("1.0706"))) : Optional.empty(), place(3));
    }

    private static List<Certificate> certificates() {
        return List.of(
                certificate("PP1", "FLC-1", "2013-01-14", "2013-02-01", 12, "14500.50", "7250.25", "2013-Q1.r1", "14500.50", "7250.25"),
                certificate("PP1", "FLC-2", "2013-05-17", "2013-05-17", 2, "500.01", "250.00", ""),
                certificate("PP2", "FLC-3", "2013-03-20", "2013-03-20", 1, "1000.00", "500.00", "2013-Q1.r1", "980.00", "490.00"),
                certificate("PP2", "", "2013-06-03", "2013-06-03", 1, "-100.01", "-50.00", ""));
    }

    private static Certificate certificate(String partner, String number, String from, String to, long items, String certified,
            String erdf, String statement, String... signed) {
        String quarter = Quarter.of(LocalDate.parse(to)).toString();
        return new Certificate(partner, number, from, to, items, new TreeMap<>(Map.of(quarter, new BigDecimal(certified))),
                new BigDecimal(certified), new BigDecimal(erdf), statement, signed.length == 0 ? Optional.empty()
                        : Optional.of(new Certificate.Listed(new BigDecimal(signed[0]), new BigDecimal(signed[1]))));
    }

    private static Deduction deduction(String item, String on, String certificate, String amount, String reason) {
        BigDecimal deducted = new BigDecimal(amount);
        return new Deduction("PP1", "staff", item, certificate, on, new BigDecimal("400.00"), new BigDecimal("400.00").subtract(deducted),
                new BigDecimal("0.00"), deducted, reason, place(3));
    }

    private static RowPlace place(long row) {
        return new RowPlace("east", "2013-Q2", "expenditures", "expenditures.csv", "", row);
    }

    private static FundedPartner partner(String id, String name, boolean lead, String country, String above, String below,
            boolean agreed, String grant, String budget) {
        return new FundedPartner(id, name, lead, "university", country, "east", new BigDecimal(above), new BigDecimal(below), agreed,
                true, new BigDecimal(grant), new BigDecimal(budget));
    }

    private static CategoryAmounts category(String[] cell) {
        BigDecimal[] amount = amounts(cell);
        StatementLine line = new StatementLine(cell[0], cell[1], amount[0], amount[1], amount[2], amount[1].add(amount[2]),
                amount[4], amount[5], amount[4].add(amount[5]), amount[0].subtract(amount[4]).subtract(amount[5]));
        return new CategoryAmounts(line, amount[7], amount[8], amount[9], amount[9], amount[10], Optional.of(amount[3]), Optional.of(amount[6]),
                Optional.of(amount[7]), Optional.of(amount[9]));
    }

    private static SourceAmounts source(String[] cell) {
        BigDecimal[] amount = amounts(cell);
        BigDecimal total = amount[1].add(amount[2]);
        return new SourceAmounts(new FinancingLine(cell[0], cell[1], amount[0], amount[1], amount[2], total, amount[4],
                total.subtract(amount[4])), Optional.of(amount[3]));
    }

    private static BigDecimal[] amounts(String[] cells) {
        return Arrays.stream(cells).skip(2).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static Code code(String code, String en, String de, String fr, String nl) {
        return new Code(code, Map.of("en", en, "de", de, "fr", fr, "nl", nl));
    }
}
