package eu.meuse.indicators;

import static eu.meuse.facts.FactTable.EVENTS;
import static eu.meuse.facts.FactTable.PARTICIPATIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.facts.PartialResults;
import eu.meuse.facts.Source;
import eu.meuse.ledger.FactAppender;
import eu.meuse.ledger.Keeping;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.ledger.WrittenFiles;
import eu.meuse.programme.Contributors;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures from kept partial results are those of all rows, whatever has come, changed or gone in between. */
class KeptPartialsTest {
    private static final List<String> BY = List.of("region", "sector", "region/sector");
    private static final List<String> SECTORS = List.of("energy", "health");
    private static final List<String> REGIONS = List.of("north", "south");
    private static final String PROGRAM = "this one";

    private final TreeMap<String, List<FactRow>> sent = new TreeMap<>();
    private int files;

    @TempDir
    Path folder;

    /** Put together of what is kept, as of so few, and counted in one pass, as of very many. */
    @ParameterizedTest
    @ValueSource(longs = {1})
    void figuresAreThoseOfAllRows(long given) throws IOException {
        long seed = Long.getLong("meuse.seed", given);
        Random random = new Random(seed);
        for (int step = 1; step <= 3; step++) {
            try (Ledger ledger = Ledger.open(folder)) {
                take(ledger, random);
                if (step % 2 == 0) {
                    withdraw(ledger, random);
                }
                for (Quarter quarter : List.of(new Quarter(2012, 1 + random.nextInt(3)), new Quarter(2012, 4))) {
                    String at = "seed " + seed + ", step " + step + ", " + quarter;
                    List<String> expected = figures(new InMemoryFacts(TestSpark.session(), rows(), quarter), quarter);
                    assertEquals(expected, figures(ledger.asOf(TestSpark.session(), quarter), quarter), at);
                    assertEquals(expected, figures(ledger.asOf(TestSpark.session(), quarter, new Keeping(PROGRAM)), quarter), at);
                }
                if (step == 3) {
                    Quarter last = new Quarter(2012, 4);
                    assertEquals(figures(ledger.asOf(TestSpark.session(), last), last),
                            figures(ledger.asOf(TestSpark.session(), last, new Keeping("one pass", 1)), last), "seed " + seed + ", in one pass");
                }
            }
        }
    }

    /** Whatever is in force, whose rows count no longer. */
    private void withdraw(Ledger ledger, Random random) throws IOException {
        List<String> places = List.copyOf(sent.keySet());
        List<FactRow> gone = sent.remove(places.get(random.nextInt(places.size())));
        if (!gone.isEmpty()) {
            Source source = gone.get(0).source();
            ledger.withdraw(source.region() + "/" + source.quarter() + "/" + source.file(), "sent by mistake");
        }
    }

    /** What is not counted in one pass is counted value by value, and comes to the same. */
    @Test
    void resultsOfVeryManyAreTheSame() {
        Random random = new Random(5);
        for (String region : REGIONS) {
            for (FactTable table : List.of(EVENTS, PARTICIPATIONS, PARTICIPATIONS)) {
                Source source = source(region, new Quarter(2012, 1 + random.nextInt(3)), table);
                sent.put(place(source) + files, rows(source, random));
            }
        }
        Quarter quarter = new Quarter(2012, 4);
        var definitions = cards().definitions(Set.of(EVENTS, PARTICIPATIONS), Map.of());
        FactViews views = FactViews.of(new InMemoryFacts(TestSpark.session(), rows(), quarter), definitions.programme());
        TablePlan plan = plan();
        TableQuery query = new TableQuery(plan, new CellBits(plan, new CodeLists(definitions.programme(), List.of())), quarter);
        List<String> results = results(query.over(views.forCounting(plan)));
        assertTrue(results.stream().anyMatch(row -> row.contains("Company")) && results.size() > 20, results.toString());
        Dataset<Row> facts = views.forCounting(plan);
        Set<Integer> all = IntStream.rangeClosed(0, plan.distinctKeys().size()).boxed().collect(Collectors.toSet());
        Dataset<Row> ofMany = query.overMany(facts, all);
        assertEquals(results, results(ofMany));
    }

    /** Each as text; what several rows say of the same value as one. */
    private static List<String> results(Dataset<Row> partials) {
        Map<String, List<Long>> bits = new TreeMap<>();
        for (Row row : partials.where("counted is not null").collectAsList()) {
            String all = IntStream.range(0, row.size()).filter(i -> i != PartialResults.BITS).mapToObj(row::get).toList().toString();
            List<Long> words = row.getList(PartialResults.BITS);
            bits.merge(all, words, (one, other) -> IntStream.range(0, one.size()).mapToObj(i -> one.get(i) | other.get(i)).toList());
        }
        return bits.entrySet().stream().map(Object::toString).toList();
    }

    @Test
    void whatIsNewAloneIsCounted() throws IOException {
        Quarter first = new Quarter(2012, 1);
        Quarter second = new Quarter(2012, 2);
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, List.of(
                    source("north", first, EVENTS), List.of(event("E1", "2012-01-10", "north", "energy")),
                    source("north", first, PARTICIPATIONS), List.of(visit("E1", "ann", "Alpha", null))));
            assertTrue(fresh(ledger, first).size() == 1 && figures(ledger.asOf(TestSpark.session(), first, new Keeping(PROGRAM)), first).size() > 0);
            assertEquals(Set.of(), fresh(ledger, first));
            take(ledger, List.of(
                    source("north", second, EVENTS), List.of(event("E2", "2012-04-10", "north", "energy")),
                    source("south", second, PARTICIPATIONS), List.of(visit("E2", "bob", "Alpha", null))));
            assertEquals(1, fresh(ledger, second).size());
            figures(ledger.asOf(TestSpark.session(), second, new Keeping(PROGRAM)), second);
            assertEquals(Set.of(), fresh(ledger, second));
            assertEquals(2, fresh(ledger, second, "another one").size());
            // The event moves: its list counts in another sector, and nothing else has changed.
            take(ledger, List.of(source("south", second, EVENTS), List.of(event("E1", "2012-01-10", "north", "health"))));
            assertEquals(1, fresh(ledger, second).size());
            assertEquals(Set.of(), fresh(ledger, first));
        }
    }

    @Test
    void damagedResultsAreCountedAnew() throws IOException {
        Keeping keeping = new Keeping(PROGRAM);
        Quarter quarter = new Quarter(2012, 1);
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, List.of(
                    source("north", quarter, EVENTS), List.of(event("E1", "2012-01-10", "north", "energy")),
                    source("north", quarter, PARTICIPATIONS), List.of(visit("E1", "ann", "Alpha", null))));
            List<String> figures = figures(ledger.asOf(TestSpark.session(), quarter, keeping), quarter);
            try (Stream<Path> files = Files.walk(folder.resolve("warehouse/facts/partials/data"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            assertEquals(figures, figures(ledger.asOf(TestSpark.session(), quarter, keeping), quarter));
        }
    }

    /** A card that asks for the types of organisations, or for nothing but who: nothing of it is kept where there are very many. */
    @Test
    void figuresOfWhichNothingIsKeptAreTheSame() throws IOException {
        Quarter quarter = new Quarter(2012, 4);
        TestCards typed = counting().add("companies", Kind.COUNT, BY, Set.of(PARTICIPATIONS), TestCards.measure(PARTICIPATIONS, "date", "is_enterprise", "count(*)"));
        TestCards whoAlone = new TestCards()
                .add("people", Kind.COUNT, BY, Set.of(PARTICIPATIONS), TestCards.measure(PARTICIPATIONS, "date", null, "count(distinct person_key)"));
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, new Random(3));
            take(ledger, new Random(4));
            for (TestCards some : List.of(counting(), typed, whoAlone)) {
                List<String> figures = figures(some, ledger.asOf(TestSpark.session(), quarter), quarter);
                assertTrue(figures.stream().anyMatch(figure -> figure.contains("people") && figure.matches(".*[1-9].*")), figures.toString());
                assertEquals(figures, figures(some, ledger.asOf(TestSpark.session(), quarter, new Keeping(PROGRAM, 1)), quarter));
            }
        }
    }

    /** What fails for another reason than that they cannot be read leaves them where they are. */
    @Test
    void aCardThatFailsCostsNoKeptResults() throws IOException {
        Quarter quarter = new Quarter(2012, 1);
        TestCards failing = cards().add("shares", Kind.COUNT, List.of(), Set.of(EVENTS), TestCards.measure(EVENTS, "date", null, "sum(1 / (attendance - attendance))"));
        try (Ledger ledger = Ledger.open(folder)) {
            take(ledger, List.of(
                    source("north", quarter, EVENTS), List.of(event("E1", "2012-01-10", "north", "energy")),
                    source("north", quarter, PARTICIPATIONS), List.of(visit("E1", "ann", "Alpha", null))));
            assertThrows(Exception.class, () -> figures(failing, ledger.asOf(TestSpark.session(), quarter, new Keeping(PROGRAM)), quarter));
            Set<Path> kept = keptFiles();
            assertThrows(Exception.class, () -> figures(failing, ledger.asOf(TestSpark.session(), quarter, new Keeping(PROGRAM)), quarter));
            assertTrue(!kept.isEmpty() && kept.equals(keptFiles()), "counted again: " + keptFiles());
        }
    }

    private Set<Path> keptFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("warehouse/facts/partials/data"))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).collect(Collectors.toSet());
        }
    }

    private Set<String> fresh(Ledger ledger, Quarter quarter) {
        return fresh(ledger, quarter, PROGRAM);
    }

    private Set<String> fresh(Ledger ledger, Quarter quarter, String program) {
        FactLayers layers = ledger.asOf(TestSpark.session(), quarter, new Keeping(program)).layers(PARTICIPATIONS).orElseThrow();
        Set<String> fresh = layers.names();
        fresh.removeAll(layers.kept(wayOfCounting()));
        return fresh;
    }

    private static String wayOfCounting() {
        var definitions = cards().definitions(Set.of(EVENTS, PARTICIPATIONS), Map.of());
        TablePlan plan = plan();
        CellBits cells = new CellBits(plan, new CodeLists(definitions.programme(), List.of()));
        return KeptResults.counting(new TableQuery(plan, cells, new Quarter(2012, 1)), definitions.programme());
    }

    private static TablePlan plan() {
        var definitions = cards().definitions(Set.of(EVENTS, PARTICIPATIONS), Map.of());
        List<IndicatorCard> all = new ArrayList<>(definitions.cards().values());
        all.addAll(Contributors.beside(all, definitions.cards()));
        return MeasurePlan.of(all, definitions.cards()).tablesThatTellBorders().stream()
                .filter(one -> one.table() == PARTICIPATIONS).findFirst().orElseThrow();
    }

    private static TestCards cards() {
        return counting().add("first", Kind.COUNT, BY, Set.of(EVENTS, PARTICIPATIONS), TestCards.measure(PARTICIPATIONS, "date", null, "min(attendance)"));
    }

    /** Those of which every sum is a number of facts. */
    private static TestCards counting() {
        Set<FactTable> both = Set.of(EVENTS, PARTICIPATIONS);
        return new TestCards()
                .add("events", Kind.COUNT, BY, Set.of(EVENTS), TestCards.measure(EVENTS, "date", null, "count(*)"))
                .add("visits", Kind.COUNT, BY, both, TestCards.measure(PARTICIPATIONS, "date", null, "count(*)"))
                .add("people", Kind.COUNT, BY, both, TestCards.measure(PARTICIPATIONS, "date", null, "count(distinct person_key)"))
                .add("organisations", Kind.COUNT, BY, both, TestCards.measure(PARTICIPATIONS, "date", null, "count(distinct organisation_key)"))
                .add("ever", Kind.COUNT, BY, both, TestCards.measure(PARTICIPATIONS, null, "country = event_country", "count(distinct person_key)"))
                .add("said", Kind.COUNT, BY, both, TestCards.measure(PARTICIPATIONS, "date", null, "count(organisation_id)"))
                .add("abroad", Kind.COUNT, BY, both, TestCards.measure(PARTICIPATIONS, "date", "across_a_border", "count(*)"))
                .add("borders", Kind.COUNT, BY, both, TestCards.measure(EVENTS, "date", "across_a_border", "count(*)"))
                .add("newcomers", Kind.COUNT, BY, both, new First(TestCards.measure(PARTICIPATIONS, "date", null, "count(distinct person_key)")))
                .add("either", Kind.COUNT, BY, both, new Union(List.of(
                        TestCards.measure(PARTICIPATIONS, "date", "country = 'BE'", "count(distinct organisation_key)"),
                        TestCards.measure(PARTICIPATIONS, null, "country = 'NL'", "count(distinct organisation_key)"))))
                .add("each", Kind.RATIO, BY, both, new Ratio(new Named("visits"), new Named("people")));
    }

    private static List<String> figures(FactFrames facts, Quarter quarter) {
        return figures(cards(), facts, quarter);
    }

    private static List<String> figures(TestCards cards, FactFrames facts, Quarter quarter) {
        IndicatorEngine engine = new IndicatorEngine(cards.definitions(Set.of(EVENTS, PARTICIPATIONS), Map.of()));
        List<String> organisations = List.of(engine.organisations(facts, quarter).toString());
        IndicatorEngine.Computed computed = engine.computed(facts, quarter, new Deliveries(delivered()), List.of());
        Stream<String> figures = computed.figures().stream().map(row -> row.key() + " " + row.figure());
        return Stream.of(figures, organisations.stream(), computed.past().stream().map(PastFigure::toString)).flatMap(all -> all).toList();
    }

    private static List<Deliveries.Delivered> delivered() {
        List<Deliveries.Delivered> delivered = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            for (String region : REGIONS) {
                delivered.add(new Deliveries.Delivered(region, new Quarter(2012, number), EVENTS));
                delivered.add(new Deliveries.Delivered(region, new Quarter(2012, number), PARTICIPATIONS));
            }
        }
        return delivered;
    }

    /** A few submissions, some in the place of earlier ones; lists may come before their events, twice, and to several quarters. */
    private void take(Ledger ledger, Random random) throws IOException {
        Map<Source, List<FactRow>> taken = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            FactTable table = random.nextInt(3) == 0 ? EVENTS : PARTICIPATIONS;
            Source source = source(REGIONS.get(random.nextInt(2)), new Quarter(2012, 1 + random.nextInt(4)), table);
            if (taken.keySet().stream().noneMatch(other -> place(other).equals(place(source)))) {
                taken.put(source, rows(source, random));
            }
        }
        take(ledger, taken);
    }

    private void take(Ledger ledger, List<Object> sourcesAndValues) throws IOException {
        Map<Source, List<FactRow>> taken = new LinkedHashMap<>();
        for (int i = 0; i < sourcesAndValues.size(); i += 2) {
            Source source = (Source) sourcesAndValues.get(i);
            List<FactRow> rows = new ArrayList<>();
            for (Object values : (List<?>) sourcesAndValues.get(i + 1)) {
                rows.add(row(source, rows.size() + 2, (Map<?, ?>) values));
            }
            taken.put(source, rows);
        }
        take(ledger, taken);
    }

    private void take(Ledger ledger, Map<Source, List<FactRow>> taken) throws IOException {
        List<RegisteredSource> registered = new ArrayList<>();
        List<WrittenFiles> written = new ArrayList<>();
        try (FactAppender appender = ledger.target().open()) {
            taken.forEach((source, rows) -> {
                rows.forEach(appender::add);
                registered.add(new RegisteredSource(0, source, rows.size(), rows.size(), 0, 0, RegisteredSource.State.READ, "cards", "", ContentHash.NONE));
                sent.put(place(source), rows);
            });
            written.add(appender.finish());
        }
        ledger.commit(written, registered);
    }

    private static List<FactRow> rows(Source source, Random random) {
        List<FactRow> rows = new ArrayList<>();
        if (source.table() == EVENTS) {
            for (int event = 1; event <= 8; event++) {
                if (random.nextInt(3) > 0) {
                    int month = 1 + random.nextInt(12);
                    rows.add(row(source, event, event("E" + event, "2012-" + (month < 10 ? "0" : "") + month + "-15",
                            REGIONS.get(random.nextInt(2)), SECTORS.get(random.nextInt(2)))));
                }
            }
            return rows;
        }
        // Most lists are of events that only one quarter lists.
        int shift = random.nextInt(4) == 0 ? random.nextInt(8) : source.quarter().number() * 2;
        for (int event = shift; event < shift + 2; event++) {
            for (int person = 0; person < 6; person++) {
                if (random.nextBoolean()) {
                    rows.add(row(source, rows.size() + 2, visit("E" + (1 + event % 8), "p" + (person + random.nextInt(2) * 6),
                            "Company " + random.nextInt(4), random.nextInt(4) == 0 ? "ID" + random.nextInt(3) : null)));
                }
            }
        }
        return rows.stream().filter(row -> rows.stream().filter(other -> other.row() < row.row()).noneMatch(other ->
                other.values().get(0).equals(row.values().get(0)) && person(other).equals(person(row)))).toList();
    }

    private static Object person(FactRow row) {
        return row.values().get(PARTICIPATIONS.storedColumns().size() - 1);
    }

    private static Map<String, Object> event(String id, String date, String region, String sector) {
        Map<String, Object> values = new HashMap<>();
        values.put("event_id", id);
        values.put("date", java.time.LocalDate.parse(date));
        values.put("format", "matchmaking");
        values.put("region", region);
        values.put("sector", sector);
        values.put("attendance", new java.math.BigDecimal(id.length() + date.charAt(6)).setScale(FactTable.NUMBER_SCALE));
        return values;
    }

    private static Map<String, Object> visit(String event, String person, String organisation, String identifier) {
        Map<String, Object> values = new HashMap<>();
        values.put("event_id", event);
        values.put(FactTable.PERSON_KEY, person);
        values.put("organisation", organisation);
        values.put("organisation_id", identifier);
        values.put("country", person.length() % 2 == 0 ? "BE" : "NL");
        return values;
    }

    private static FactRow row(Source source, long line, Map<?, ?> values) {
        return new FactRow(source, line, new ArrayList<>(
                source.table().storedColumns().stream().map(column -> (Object) values.get(column.name())).toList()));
    }

    private Source source(String region, Quarter quarter, FactTable table) {
        files++;
        return new Source(String.format("%016x", files), region, quarter, table, 0, table.dataset() + ".csv", "", "bytes " + files);
    }

    private static String place(Source source) {
        return source.region() + source.quarter() + source.table();
    }

    private List<FactRow> rows() {
        return sent.values().stream().flatMap(List::stream).toList();
    }
}
