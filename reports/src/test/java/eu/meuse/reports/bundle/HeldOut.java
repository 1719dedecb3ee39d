package eu.meuse.reports.bundle;

import eu.meuse.reports.bundle.Indicator.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A programme that nobody had in mind: twenty regions and as many partners with long names, and few data — regions silent or
 * hidden, ratios over nothing, one number of eleven digits.
 */
public final class HeldOut {
    public static final int REGIONS = 20;

    private static final List<String> ADJECTIVES = List.of("Westliche", "Östliche", "Obere", "Untere", "Südwestböhmische");
    private static final List<String> PLACES = List.of("Wirtschaftsförderungsgesellschaft Niederösterreich-Bratislava",
            "Communauté d'agglomération de Saint-Quentin-en-Yvelines", "Grenzland", "Autonome Provinz Bozen – Südtirol / Alto Adige");
    private static final Set<String> PEOPLE = Set.of("attendances", "home-share");

    private HeldOut() {}

    /** All of it. */
    public static ResultsBundle bundle() {
        List<FigureRow> figures = figures();
        List<FigureRow> open = figures.stream().map(HeldOut::withheld).toList();
        return new ResultsBundle(run(), indicators(), dimensions(), figures, ProtectedFigures.kept(open, PEOPLE, 5),
                findings(), submissions(), List.of(), List.of(), List.of(), outline(), expected(), List.of(), Organisations.NOT_MATCHED,
                CoFinancing.NONE, history(), List.of());
    }

    private static RunInfo run() {
        String title = "Grenzüberschreitendes Kooperationsprogramm für Innovation, Beschäftigung und Nachhaltigkeit";
        return new RunInfo("held-out", new Quarter(2024, 1), "1.0.0", all(title), all("Europäische territoriale Zusammenarbeit 2021-2027"),
                List.of("en", "de", "fr", "nl"), "2021-01-01", "2027-12-31", "EUR", false,
                new RunInfo.Funding(true, all(List.of("Kofinanziert von der Europäischen Union"))),
                all("Gemeinsames Sekretariat, Abteilung für Programmbegleitung und Öffentlichkeitsarbeit, Musterstraße 123, 52062 Musterstadt"),
                all("CC BY 4.0"), 5, "d".repeat(64), Map.of(), Map.of(),
                List.of(new RegionContext("inhabitants", Map.of("en", "inhabitants", "de", "Einwohner", "fr", "habitants", "nl", "inwoners"),
                        100_000, List.of("events"), IntStream.range(0, REGIONS - 1)
                                .mapToObj(n -> new RegionContext.Entry(code(n), BigDecimal.valueOf(40_000L + 97_531L * n), 2023, "Invented Statistics Office"))
                                .toList())), RunInfo.Notes.NONE, StatementHead.NONE, RunInfo.Dominance.NONE);
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("events", "Grenzüberschreitende Öffentlichkeitsarbeitsveranstaltungen", "events", Kind.COUNT, false),
                indicator("attendances", "Veranstaltungsteilnahmebescheinigungen", "participations", Kind.COUNT, true),
                indicator("home-share", "Anteil der Teilnahmen aus kleinen und mittleren Unternehmen des verarbeitenden Gewerbes", "share", Kind.RATIO, true),
                indicator("granted", "Zuwendungsfähige Gesamtausgaben", "EUR", Kind.MONEY, false),
                indicator("jobs", "Geschaffene Vollzeitarbeitsplatzäquivalente", "FTE", Kind.FTE, false),
                new Indicator("spent", all("Bescheinigte Ausgaben"), all("Was bescheinigt ist."), "EUR", Kind.MONEY, Optional.empty(),
                        List.of("partner"), false, Optional.empty(), Optional.empty()));
    }

    private static Indicator indicator(String id, String label, String unit, Kind kind, boolean people) {
        List<String> by = id.equals("attendances") ? List.of("region", "home_region/region") : List.of("region");
        return new Indicator(id, all(label), all(label + ": was im Zeitraum gezählt wurde, je Region der Veranstaltung."), unit, kind,
                Optional.of("RCO115"), by, people, Optional.empty(), Optional.empty());
    }

    private static List<Dimension> dimensions() {
        List<Code> regions = IntStream.range(0, REGIONS).mapToObj(n -> new Code(code(n), all(name(n)))).toList();
        return List.of(
                new Dimension("home_region", all("Herkunftsregion der teilnehmenden Organisation"), regions),
                new Dimension("partner", all("Partner"), IntStream.range(0, REGIONS)
                        .mapToObj(n -> new Code(String.format("PP%02d", n), Map.of("en", name(n) + " für Technologietransfer gemeinnützige GmbH"))).toList()),
                new Dimension("region", all("Region"), regions));
    }

    private static List<ReportSection> outline() {
        return List.of(
                section("key-figures", ReportSection.Kind.KEY_FIGURES, "", "events", "attendances", "home-share", "granted", "jobs"),
                section("events", ReportSection.Kind.BREAKDOWN, "region", "events"),
                section("attendances", ReportSection.Kind.BREAKDOWN, "region", "attendances"),
                section("home-share", ReportSection.Kind.RATIO, "region", "home-share"),
                section("granted", ReportSection.Kind.BREAKDOWN, "region", "granted", "jobs"),
                section("spent", ReportSection.Kind.BREAKDOWN, "partner", "spent"),
                section("ties", ReportSection.Kind.MATRIX, "home_region/region", "attendances"),
                section("official", ReportSection.Kind.OFFICIAL, "", "events", "attendances"),
                section("claims", ReportSection.Kind.CLAIMS, ""),
                section("quality", ReportSection.Kind.QUALITY, ""),
                section("method", ReportSection.Kind.METHOD, ""));
    }

    private static ReportSection section(String id, ReportSection.Kind kind, String breakdown, String... indicators) {
        return new ReportSection(id, kind, all("Entwicklung der Öffentlichkeitsarbeitsveranstaltungen: " + id),
                all("Was in diesem Abschnitt steht, ist auf sehr wenige Angaben gestützt."), List.of(indicators), List.of(), breakdown);
    }

    private static List<FigureRow> figures() {
        List<FigureRow> rows = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            int times = scope == Scope.QUARTER ? 0 : 1;
            for (int n = 0; n < REGIONS; n++) {
                boolean silent = scope == Scope.QUARTER && n % 3 == 1;
                rows.add(row("events", scope, "region", code(n), silent ? new Figure.Missing() : count(n % 7 * times)));
                rows.add(row("attendances", scope, "region", code(n), silent ? new Figure.Missing() : count(n * 17 % 90 * times)));
                rows.add(row("home-share", scope, "region", code(n), silent ? new Figure.Missing() : share(n * 11 % 40 * times, n * 17 % 90 * times)));
                rows.add(row("granted", scope, "region", code(n), new Figure.Known(new BigDecimal(n == 7 && times == 1 ? "98765432109.87" : "0.00"))));
                rows.add(row("jobs", scope, "region", code(n), new Figure.Known(new BigDecimal(n == 3 && times == 1 ? "0.25" : "0"))));
                rows.add(row("spent", scope, "partner", String.format("PP%02d", n), new Figure.Known(new BigDecimal(times * n * 1234567 + ".50"))));
                for (int home = 0; home < REGIONS && times == 1; home++) {
                    rows.add(row("attendances", scope, "home_region/region", code(home) + "/" + code(n), count(home == n ? 12 : 0)));
                }
            }
            totals(rows, scope, times);
        }
        return rows.stream().sorted(Comparator.comparing(FigureRow::key)).toList();
    }

    private static void totals(List<FigureRow> rows, Scope scope, int times) {
        rows.add(row("events", scope, "", "", count(57L * times)));
        rows.add(row("attendances", scope, "", "", count(845L * times)));
        rows.add(row("home-share", scope, "", "", share(370L * times, 845L * times)));
        rows.add(row("granted", scope, "", "", new Figure.Known(new BigDecimal(times == 1 ? "98765432109.87" : "0.00"))));
        rows.add(row("jobs", scope, "", "", new Figure.Known(new BigDecimal(times == 1 ? "0.25" : "0"))));
        rows.add(row("spent", scope, "", "", new Figure.Known(new BigDecimal(times * 234567730 + ".50"))));
    }

    private static FigureRow row(String indicator, Scope scope, String breakdown, String key, Figure figure) {
        String unit = indicators().stream().filter(one -> one.id().equals(indicator)).findFirst().orElseThrow().unit();
        return new FigureRow(new FigureKey(indicator, scope, breakdown, key), figure, unit,
                indicator.equals("events") && breakdown.isEmpty() && scope == Scope.TO_DATE ? Optional.of(new BigDecimal("1200")) : Optional.empty(),
                scope == Scope.QUARTER ? new Coverage(13, 20) : new Coverage(20, 20));
    }

    /** In six quarters before, shares of regions were what they are to date: people who came alone. */
    private static List<PastFigure> history() {
        return Stream.iterate(new Quarter(2023, 4), Quarter::previous).limit(6)
                .flatMap(quarter -> IntStream.range(0, REGIONS).mapToObj(n -> new PastFigure(quarter,
                        row("home-share", Scope.QUARTER, "region", code(n), share(n * 11 % 40, n * 17 % 90)))))
                .sorted()
                .toList();
    }

    private static Figure count(long value) {
        return new Figure.Known(BigDecimal.valueOf(value));
    }

    private static Figure share(long some, long all) {
        Optional<Fraction> of = Optional.of(new Fraction(BigDecimal.valueOf(Math.min(some, all)), BigDecimal.valueOf(all)));
        return all == 0
                ? new Figure.NoData(of)
                : new Figure.Known(BigDecimal.valueOf(Math.min(some, all)).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP), of);
    }

    private static FigureRow withheld(FigureRow row) {
        boolean hide = PEOPLE.contains(row.key().indicator()) && !row.key().breakdown().isEmpty() && !(row.figure() instanceof Figure.Missing);
        return hide ? new FigureRow(row.key(), new Figure.Suppressed(), row.unit(), row.target(), row.coverage()) : row;
    }

    private static List<Finding> findings() {
        return Stream.of("bad-date", "unknown-code", "dates-look-swapped").map(code -> new Finding(code(0), "2024-Q1", "events",
                "veranstaltungen.csv", "", 3, "date", Severity.REJECTED, code, Wording.plain("x"))).sorted().toList();
    }

    private static List<SubmissionLine> submissions() {
        return IntStream.range(0, REGIONS)
                .filter(n -> n % 3 != 1)
                .mapToObj(n -> new SubmissionLine(code(n), n % 2 == 0 ? "2024-Q1" : "2023-Q4", "events", "veranstaltungen.csv", "e".repeat(64),
                        9, 8, 1, 0, 0, "in-force"))
                .sorted().toList();
    }

    private static List<ExpectedDataset> expected() {
        List<String> regions = IntStream.range(0, REGIONS).mapToObj(HeldOut::code).toList();
        return List.of(new ExpectedDataset("events", regions, false), new ExpectedDataset("participations", regions, false),
                new ExpectedDataset("vouchers", regions, false), new ExpectedDataset("voucher_parties", regions, false),
                new ExpectedDataset("support", regions, false), new ExpectedDataset("grants", regions, false),
                new ExpectedDataset("grant_parties", regions, false), new ExpectedDataset("jobs", regions, false),
                new ExpectedDataset("outcomes", regions, false), new ExpectedDataset("partners", regions.subList(0, 1), true),
                new ExpectedDataset("budgets", regions.subList(0, 1), true), new ExpectedDataset("financing", regions.subList(0, 1), true),
                new ExpectedDataset("expenditures", regions.subList(0, 1), false), new ExpectedDataset("payments", regions.subList(0, 1), false));
    }

    private static String code(int n) {
        return String.format("r%02d", n);
    }

    private static String name(int n) {
        return ADJECTIVES.get(n % 5) + " " + PLACES.get(n / 5);
    }

    private static <T> Map<String, T> all(T text) {
        Map<String, T> words = new TreeMap<>();
        List.of("en", "de", "fr", "nl").forEach(language -> words.put(language, text));
        return words;
    }
}
