package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.ledger.FactAppender;
import eu.meuse.ledger.IntakeTarget;
import eu.meuse.ledger.Ledger;
import eu.meuse.reports.bundle.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person stands once on what a region lists of an event in a quarter, in whatever pieces, files and sheets it is read:
 * figures, findings and traces count on it, so none of them would notice.
 */
class PersonsOnceTest {
    private static final String HEADER = "event_id;organisation;email\n";

    @TempDir
    Path desk;

    /** Event to the people that were written on its lists, by region. */
    private final Map<String, Set<String>> written = new TreeMap<>();

    @Test
    void theListsOfEventsCountEachPersonOnceHoweverTheyAreCut() throws Exception {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int file = 1; file <= 2; file++) {
            put("de-aachen", "participations-" + file + ".csv", HEADER + rows(random, "de-aachen", 60).stream()
                    .map(row -> String.join(";", row) + "\n").collect(Collectors.joining()));
        }
        Xlsx book = new Xlsx();
        for (String sheet : List.of("participations", "participations 2")) {
            book.sheet(sheet, sheetRows(rows(random, "be-liege", 40)));
        }
        Files.write(put("be-liege", "lists.xlsx", ""), book.bytes());
        String what = "seed " + seed;
        List<ReadingTask> whole = IntakePlan.tasks(
                Delivery.scan(desk.resolve("inputs"), Ttc.DEFINITIONS.programme()).files(), file -> true);
        Intake intake = new Intake(Ttc.DEFINITIONS, new Pseudonyms(new byte[32]));
        List<ReadingTask> cut = IntakePlan.spread(
                whole, intake, JavaSparkContext.fromSparkContext(TestSpark.session().sparkContext()), 100, 300 + random.nextInt(900));
        assertTrue(cut.stream().filter(ChunkTask.class::isInstance).count() > 2, what + ": not cut");
        Map<String, Long> persons = new TreeMap<>();
        written.forEach((event, people) -> persons.put(event, (long) people.size()));
        assertEquals(persons, listed(intake, whole, "whole"), what);
        assertEquals(persons, listed(intake, cut, "cut"), what);
    }

    /** Few people and events, so that most rows repeat one of another row, piece, file or sheet. */
    private List<List<String>> rows(Random random, String region, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String event = region + "-" + random.nextInt(3);
            String person = "p" + random.nextInt(25) + "@example.org";
            written.computeIfAbsent(event, none -> new TreeSet<>()).add(person);
            rows.add(List.of(event, "Firma " + random.nextInt(4), random.nextBoolean() ? person : person.toUpperCase(Locale.ROOT)));
        }
        return rows;
    }

    private static String[] sheetRows(List<List<String>> rows) {
        List<String> xml = new ArrayList<>();
        xml.add(Xlsx.row(1, Xlsx.text("event_id"), Xlsx.text("organisation"), Xlsx.text("email")));
        for (List<String> row : rows) {
            xml.add(Xlsx.row(xml.size() + 1, row.stream().map(Xlsx::text).toArray(String[]::new)));
        }
        return xml.toArray(String[]::new);
    }

    private Path put(String region, String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(desk.resolve("inputs").resolve(region).resolve("2012-Q1")).resolve(name), text);
    }

    /** What the ledger notes while the tasks are read, each writing files of its own. */
    private Map<String, Long> listed(Intake intake, List<ReadingTask> tasks, String name) throws IOException {
        Path folder = desk.resolve(name);
        try (Ledger ledger = Ledger.open(folder)) {
            IntakeTarget target = ledger.target();
            for (ReadingTask task : tasks) {
                try (FactAppender appender = target.open()) {
                    intake.read(task, into(appender));
                    appender.finish();
                }
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            String[] lists = files.map(Path::toString).filter(file -> file.endsWith(".parquet") && file.contains("/lists/")).toArray(String[]::new);
            Map<String, Long> listed = new TreeMap<>();
            TestSpark.session().read().parquet(lists).select("event_id", "listed").collectAsList()
                    .forEach(row -> listed.merge(row.getString(0), row.getLong(1), Long::sum));
            return listed;
        }
    }

    private static IntakeSink into(FactAppender appender) {
        return new IntakeSink() {
            @Override
            public void fact(FactRow row) {
                appender.add(row);
            }

            @Override
            public void finding(Source source, Finding finding) {
                appender.add(source, finding);
            }

            @Override
            public void summary(SourceSummary summary) {
                assertTrue(!summary.refused(), summary.toString());
            }
        };
    }
}
