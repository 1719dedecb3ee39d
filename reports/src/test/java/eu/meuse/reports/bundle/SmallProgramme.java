package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Collectors;

/**
 * A programme of three regions written by hand: one of them silent in the quarter, another with three participants, which
 * the public must not learn.
 */
public final class SmallProgramme {
    /** A number that stands in no public file: the participations of the small region to date. */
    public static final String SECRET = "471108";

    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl");

    static final List<String> FILES = List.of("claims.csv", "dimensions.json", "expected.json", "figures.csv", "financing.csv", "findings.csv", "history.csv", "indicators.json",
            "organisations-review.csv", "organisations.csv", "outline.json", "public-figures.csv", "published.csv", "statement.csv", "submissions.csv");

    private static final Set<String> PEOPLE = Set.of("participations", "participants");

    /** Indicator, scope, breakdown, key, value (with numerator and denominator). */
    private static final String FIGURES = """
            budget        to-date  .       .        60000.00
            budget        to-date  partner PP1      40000.00
            budget        to-date  partner PP2      20000.00
            certified     to-date  .       .        15000.50
            certified     to-date  partner PP1      15000.50
            certified     to-date  partner PP2      0.00
            certified     quarter  .       .        500.00
            certified     quarter  partner PP1      500.00
            certified     quarter  partner PP2      0.00
            events        to-date  .       .        10
            events        to-date  region  east     6
            events        to-date  region  north    4
            events        to-date  region  west     0
            events        quarter  .       .        3
            events        quarter  region  east     2
            events        quarter  region  north    1
            events        quarter  region  west     missing
            fte           to-date  .       .        2.5
            fte           to-date  region  east     2
            fte           to-date  region  north    0.5
            fte           to-date  region  west     0
            fte           quarter  .       .        0
            fte           quarter  region  east     0
            fte           quarter  region  north    0
            fte           quarter  region  west     missing
            invested      to-date  .       .        30000.00
            supported     to-date  .       .        15000.00
            leverage      to-date  .       .        2.0000 30000.00 15000.00
            leverage      to-date  sector  energy   3.0000 30000.00 10000.00
            leverage      to-date  sector  health   0.0000 0.00 5000.00
            leverage      to-date  sector  metal    no-data 0.00 0.00
            leverage      quarter  .       .        no-data 0.00 0.00
            leverage      quarter  sector  energy   no-data 0.00 0.00
            leverage      quarter  sector  health   no-data 0.00 0.00
            leverage      quarter  sector  metal    no-data 0.00 0.00
            participants  to-date  .       .        90
            participants  to-date  region  east     60
            participants  to-date  region  north    40
            participants  to-date  region  west     3
            participants  quarter  .       .        30
            participants  quarter  region  east     20
            participants  quarter  region  north    10
            participants  quarter  region  west     missing
            participations to-date .       .        476108
            participations to-date region  east     3000
            participations to-date region  north    2000
            participations to-date region  west     471108
            participations quarter .       .        40
            participations quarter region  east     25
            participations quarter region  north    15
            participations quarter region  west     missing
            vouchers-asked to-date .       .        5
            vouchers-asked to-date sector  energy   3
            vouchers-asked to-date sector  health   2
            vouchers-asked to-date sector  metal    0
            vouchers-given to-date .       .        3
            vouchers-given to-date sector  energy   2
            vouchers-given to-date sector  health   1
            vouchers-given to-date sector  metal    0
            award-rate    to-date  .       .        0.6000 3 5
            award-rate    to-date  sector  energy   0.6667 2 3
            award-rate    to-date  sector  health   0.5000 1 2
            award-rate    to-date  sector  metal    no-data 0 0
            """;

    private SmallProgramme() {}

    /** All of it. */
    public static ResultsBundle bundle() {
        List<FigureRow> figures = figures();
        return new ResultsBundle(run(), SmallCatalogue.INDICATORS, SmallCatalogue.DIMENSIONS, figures,
                ProtectedFigures.kept(figures.stream().map(SmallProgramme::withheld).toList(), PEOPLE, 5),
                findings(), submissions(), statement(), financing(), claims(), SmallCatalogue.OUTLINE,
                List.of(new ExpectedDataset("events", List.of("north", "east", "west"), false),
                        new ExpectedDataset("participations", List.of("north", "east", "west"), false),
                        new ExpectedDataset("vouchers", List.of("north", "east", "west"), false),
                        new ExpectedDataset("budgets", List.of("east"), true)), List.of(), organisations(), CoFinancing.NONE, history(), List.of());
    }

    /** The same without the earlier figures of certain values. */
    public static ResultsBundle withoutHistoryOf(int... values) {
        ResultsBundle all = bundle();
        List<PastFigure> kept = all.history().stream()
                .filter(past -> IntStream.of(values).noneMatch(value -> past.row().figure().known().orElseThrow().intValue() == value)).toList();
        return new ResultsBundle(all.run(), all.indicators(), all.dimensions(), all.figures(), all.published(), all.findings(), all.submissions(),
                all.statement(), all.financing(), all.claims(), all.outline(), all.expected(), all.restatements(), all.organisations(),
                all.coFinancing(), kept, all.listings());
    }

    /** Events to date at the end of nine quarters: three in the year before the last, seven in the last. */
    private static List<PastFigure> history() {
        List<PastFigure> past = new ArrayList<>();
        Quarter quarter = new Quarter(2011, 2);
        int before = 0;
        for (int events : List.of(0, 1, 1, 2, 3, 4, 6, 7, 10)) {
            past.add(new PastFigure(quarter, events(FigureKey.total("events", Scope.TO_DATE), events)));
            past.add(new PastFigure(quarter, events(FigureKey.total("events", Scope.QUARTER), events - before)));
            past.add(new PastFigure(quarter, events(new FigureKey("events", Scope.QUARTER, "region", "east"), events - before)));
            before = events;
            quarter = quarter.next();
        }
        return past.stream().sorted().toList();
    }

    private static FigureRow events(FigureKey key, int value) {
        return new FigureRow(key, new Figure.Known(BigDecimal.valueOf(value)), "events", Optional.empty(), new Coverage(3, 3));
    }

    /** Two of which a person should look, and in the small region, which the public must not learn, nobody by name. */
    private static Organisations organisations() {
        return new Organisations(
                List.of(new OrganisationCount("", 1240, 1098, 1105, 9), new OrganisationCount("vouchers-given", 3, 2, 3, 1)),
                List.of(new DoubtfulPair(new BigDecimal("0.85"), "the places differ",
                        new DoubtfulPair.Named("=Alpha \"Optik\" GmbH", "", "east", "DE"),
                        new DoubtfulPair.Named("Alpha Optics BV", "NL 1", "north", ""))));
    }

    private static RunInfo run() {
        return new RunInfo("small", new Quarter(2013, 2), "1.0.0",
                Map.of("en", "Small Programme", "de", "Kleines Programm", "fr", "Petit programme", "nl", "Klein programma"),
                Map.of("en", "A programme between three regions", "de", "Ein Programm zwischen drei Regionen",
                        "fr", "Un programme entre trois régions", "nl", "Een programma tussen drie regio's"),
                LANGUAGES, "2011-01-01", "2014-12-31", "EUR", true,
                new RunInfo.Funding(true, Map.of("en", List.of("European Union", "European Regional Development Fund"),
                        "de", List.of("Europäische Union", "Europäischer Fonds für regionale Entwicklung"),
                        "fr", List.of("Union européenne", "Fonds européen de développement régional"),
                        "nl", List.of("Europese Unie", "Europees Fonds voor Regionale Ontwikkeling"))),
                Map.of("en", "lead@example.org"), Map.of("en", "CC BY 4.0"), 5, "c".repeat(64), Map.of(),
                Map.of("events", "e".repeat(64)), List.of(), RunInfo.Notes.NONE, StatementHead.NONE, RunInfo.Dominance.NONE);
    }

    private static List<FigureRow> figures() {
        return FIGURES.lines()
                .map(line -> figure(line.trim().split(" +")))
                .sorted(Comparator.comparing(FigureRow::key))
                .toList();
    }

    private static FigureRow figure(String[] cell) {
        FigureKey key = new FigureKey(cell[0], Scope.of(cell[1]), blank(cell[2]), blank(cell[3]));
        Optional<Fraction> of = cell.length == 7
                ? Optional.of(new Fraction(new BigDecimal(cell[5]), new BigDecimal(cell[6])))
                : Optional.empty();
        Figure figure = switch (cell[4]) {
            case "missing" -> new Figure.Missing();
            case "no-data" -> new Figure.NoData(of);
            default -> new Figure.Known(new BigDecimal(cell[4]), of);
        };
        return new FigureRow(key, figure, SmallCatalogue.unit(cell[0]), Optional.empty(),
                cell[1].equals("quarter") ? new Coverage(2, 3) : new Coverage(3, 3));
    }

    private static String blank(String cell) {
        return cell.equals(".") ? "" : cell;
    }

    private static FigureRow withheld(FigureRow row) {
        boolean hide = PEOPLE.contains(row.key().indicator()) && !row.key().breakdown().isEmpty();
        return hide
                ? new FigureRow(row.key(), new Figure.Suppressed(), row.unit(), row.target(), row.coverage())
                : row;
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding("east", "2013-Q1", "events", "=events.csv", "", 12, "date", Severity.REJECTED, "bad-date",
                        Wording.of("bad-date", "value", "31/31/2013")),
                new Finding("east", "2013-Q2", "participations", "participations.csv", "", 4, "event_id",
                        Severity.WAITING, "unknown-event", Wording.plain("no event \"E-77\" yet")),
                new Finding("north", "2013-Q2", "vouchers", "submission.xlsx", "vouchers", 7, "amount",
                        Severity.WARNING, "over-ceiling", Wording.plain("above 5000.00")));
    }

    private static List<SubmissionLine> submissions() {
        return Arrays.stream("""
                        east  2013-Q1 events         =events.csv        9 8 1 0 2
                        east  2013-Q2 events         events.csv         2 2 0 0 0
                        east  2013-Q2 participations participations.csv 26 25 0 1 0
                        north 2013-Q2 events         submission.xlsx    1 1 0 0 0
                        north 2013-Q2 participations submission.xlsx    15 15 0 0 0
                        west  2013-Q1 events         events.csv         0 0 0 0 1
                        """.split("\n"))
                .map(line -> line.split(" +"))
                .map(c -> new SubmissionLine(c[0], c[1], c[2], c[3], Sha256.hex(c[3].getBytes()), Long.parseLong(c[4]),
                        Long.parseLong(c[5]), Long.parseLong(c[6]), Long.parseLong(c[7]), Long.parseLong(c[8]),
                        "in-force"))
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<StatementLine> statement() {
        return List.of(new StatementLine("PP1", "staff", money("40000.00"), money("15000.00"), money("600.00"),
                money("15600.00"), money("14500.50"), money("500.00"), money("15000.50"), money("24999.50")));
    }

    private static List<FinancingLine> financing() {
        return List.of(new FinancingLine("PP1", "erdf", money("20000.00"), money("7250.25"), money("250.00"),
                money("7500.25"), money("-1.00"), money("7501.25")));
    }

    private static List<PublishedLine> claims() {
        return List.of(
                claim("events", "", "11", Precision.EXACT, "Annual, 2013", "2013-06-30", "10", "-1", "differs"),
                claim("events", "", "15", Precision.ABOUT, "Guide", "2013", "10", "-5", "differs"),
                claim("vouchers-given", "", "3", Precision.PLANNED, "Guide", "2014", "3", "0", "not-comparable"),
                claim("vouchers-given", "energy", "1", Precision.MORE_THAN, "Guide", "2012-12", "2", "1", "agrees"));
    }

    private static PublishedLine claim(String indicator, String sector, String value, Precision precision, String source,
            String asOf, String computed, String difference, String verdict) {
        return new PublishedLine(new FigureKey(indicator, Scope.TO_DATE, sector.isEmpty() ? "" : "sector", sector), money(value),
                precision, source, asOf, Optional.of(money(computed)), Optional.of(money(difference)), verdict);
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
