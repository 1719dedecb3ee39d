package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Bundles of any content, awkward texts among them, in the order that a bundle promises. */
final class RandomBundle {
    private static final List<String> AWKWARD = List.of("", "=1+2", "'=1+2", "''@x", "'quoted'", "-5", "+32 4", "a,b",
            "say \"no\"", "two\nlines", "\r", "\t", "é€ Łódź", " spaced ", "0012", "1e5", "@", "\uD83D\uDE00");
    private final Random random;

    private RandomBundle(long seed) {
        random = new Random(seed);
    }

    static ResultsBundle of(long seed) {
        return new RandomBundle(seed).bundle();
    }

    private ResultsBundle bundle() {
        List<Indicator> indicators = many(this::indicator);
        return new ResultsBundle(
                run(), indicators, many(this::dimension), sorted(many(this::figure)),
                ProtectedFigures.kept(many(this::figure), Set.of(), 5),
                many(this::finding).stream().sorted().toList(),
                many(this::submission).stream().sorted().toList(),
                List.of(statement()),
                List.of(financing()),
                claims(key()),
                many(this::section), List.of(new ExpectedDataset(text(), List.of(text()), random.nextBoolean())), restatements(), organisations(),
                coFinancing(), many(this::figure).stream().map(row -> new PastFigure(new Quarter(2014, 2), row)).sorted().toList(), List.of(listing()));
    }

    /** Several of one figure, printed by several in whatever order. */
    private List<PublishedLine> claims(FigureKey key) {
        return many(() -> new PublishedLine(
                key, money(), Precision.values()[random.nextInt(4)], text(), text(), maybe(this::money), maybe(this::money), text()));
    }

    private StatementLine statement() {
        return new StatementLine(text(), text(), money(), money(), money(), money(), money(), money(), money(), money());
    }

    private FinancingLine financing() {
        return new FinancingLine(text(), text(), money(), money(), money(), money(), money(), money());
    }

    private CoFinancing coFinancing() {
        return new CoFinancing(
                new CoFinancing.Basis(text(), List.of(new Code(text(), words())), List.of(), maybe(() -> new CoFinancing.Signed(text(), 2, text())), random.nextBoolean(), text()),
                many(() -> new FundedPartner(text(), text(), random.nextBoolean(), text(), text(), text(), money(), money(),
                        random.nextBoolean(), random.nextBoolean(), money(), money())),
                many(() -> new CategoryAmounts(statement(), money(), money(), money(), money(), money(), maybe(this::money), maybe(this::money),
                        maybe(this::money), maybe(this::money))),
                many(() -> new SourceAmounts(financing(), maybe(this::money), money(), money())),
                many(() -> new Certificate(text(), text(), text(), text(), random.nextInt(9), new TreeMap<>(Map.of(text(), money())), money(), money(), text(),
                        maybe(() -> new Certificate.Listed(money(), money())))),
                many(() -> new Deduction(text(), text(), text(), text(), text(), money(), money(), money(), money(), text(), place())),
                many(() -> new Payment(text(), text(), text(), text(), money())),
                many(() -> new SpendingPace(text(), random.nextInt(2100), money(), money(), money(), random.nextBoolean())),
                many(() -> new LeftoverCent(text(), text(), text(), money())),
                many(() -> new Alert(pick(Alert.Kind.values()), pick(Alert.Grade.values()), text(), text(), text(), money(),
                        maybe(this::money), Wording.plain(text()), many(this::place))),
                List.of(),
                many(() -> new ExpenditureItem(text(), text(), text(), text(), text(), money(), money(), text(), text(), money(), text(),
                        money(), text(), random.nextBoolean(), text(), maybe(() -> new Exchange(money(), text(), money())), place())),
                many(() -> new ItemChange(text(), text(), text(), text(), money(), money(), place())));
    }

    private RowPlace place() {
        return new RowPlace(text(), text(), text(), text(), text(), random.nextInt(999));
    }

    private Organisations organisations() {
        return new Organisations(
                List.of(new OrganisationCount("", 9, random.nextInt(5), 7, 2), new OrganisationCount(text() + "x", 4, 2, 3, 1)),
                List.of(new DoubtfulPair(new BigDecimal("0.85"), text(), named(), named())));
    }

    private DoubtfulPair.Named named() {
        return new DoubtfulPair.Named(text(), text(), text(), text());
    }

    private List<Restatement> restatements() {
        return List.of(new Restatement(1, 2, sorted(many(this::figure)).stream()
                .map(row -> new FigureChange(row.key(), Optional.of(row.figure()), Optional.empty())).toList(), List.of(),
                List.of(new Cause(pick(Cause.Kind.values()), text(), text(), text(), text(), text(), text(), 1, 2, 3, text()))));
    }

    private RunInfo run() {
        return new RunInfo(text(), new Quarter(2014, 3), text(), words(), words(), List.of("de", "en"), "2011-01-01",
                "2014-12-31", "EUR", random.nextBoolean(), new RunInfo.Funding(true, Map.of("en", List.of(text()))),
                words(), words(), 5, text(), words(), words(),
                List.of(new RegionContext(text(), words(), 1000, List.of(text()),
                        List.of(new RegionContext.Entry(text(), new BigDecimal("12345"), 2013, text())))),
                new RunInfo.Notes(words(), words()), new StatementHead(text(), words(), words(), text(), words()),
                new RunInfo.Dominance(random.nextInt(100), List.of(text())));
    }

    private Indicator indicator() {
        return new Indicator(text(), words(), words(), text(), pick(Indicator.Kind.values()), maybe(this::text),
                List.of(text()), false, maybe(this::text), maybe(this::text));
    }

    private Dimension dimension() {
        return new Dimension(text(), words(), many(() -> new Code(text(), words())));
    }

    private ReportSection section() {
        return new ReportSection(text(), pick(ReportSection.Kind.values()), words(), words(), List.of(text()),
                List.of(text()), text(), List.of(new ReportSection.MapTile(text(), random.nextInt(9), random.nextInt(9))),
                new ReportSection.Listed(text(), List.of(text()), List.of(text()), Map.of(text(), words())));
    }

    private Listing listing() {
        List<Listing.Column> columns = List.of(
                new Listing.Column("name", words(), Listing.Form.TEXT, random.nextBoolean(), many(() -> new Code(text(), words()))),
                new Listing.Column("size", words(), Listing.Form.NUMBER, random.nextBoolean(), List.of()));
        return new Listing("x-" + random.nextInt(9), text(), columns, List.of(List.of("", money().toPlainString()), List.of("x" + text(), "")));
    }

    private FigureRow figure() {
        Optional<Fraction> of = maybe(() -> new Fraction(money(), money()));
        Figure figure = switch (random.nextInt(4)) {
            case 0 -> new Figure.Known(money(), of);
            case 1 -> new Figure.NoData(of);
            case 2 -> new Figure.Missing();
            default -> new Figure.Suppressed();
        };
        return new FigureRow(key(), figure, text(), maybe(this::money), new Coverage(random.nextInt(8), 7));
    }

    private FigureKey key() {
        return new FigureKey(text(), pick(Scope.values()), text(), text());
    }

    private Finding finding() {
        return new Finding(text(), text(), text(), text(), text(), random.nextInt(3) * 9L, text(),
                pick(Severity.values()), text(),
                random.nextBoolean() ? Wording.plain(text()) : Wording.of("bad-date", "value", text() + "|\\p"));
    }

    private SubmissionLine submission() {
        return new SubmissionLine(text(), text(), text(), text(), text(), 9, 4, 3, 2, random.nextInt(5), text());
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(random.nextLong(), random.nextInt(5));
    }

    private String text() {
        return pick(AWKWARD.toArray(String[]::new)) + (random.nextBoolean() ? "" : pick(AWKWARD.toArray(String[]::new)));
    }

    private Map<String, String> words() {
        return new TreeMap<>(Map.of("en", text(), text(), text() + "!"));
    }

    private <T> Optional<T> maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    private <T> List<T> many(Supplier<T> supplier) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            list.add(supplier.get());
        }
        return list;
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static List<FigureRow> sorted(List<FigureRow> rows) {
        return rows.stream().sorted(java.util.Comparator.comparing(FigureRow::key)).toList();
    }
}
