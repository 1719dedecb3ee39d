package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.programme.Definitions;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a large submission is cut, its facts, findings and counts are those of the whole. */
class ChunksTest {
    @TempDir
    Path inputs;

    @Test
    void anyCutGivesWhatTheWholeGives() throws Exception {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (String encoding : List.of("UTF-8", "windows-1252")) {
            Path desk = inputs.resolve(encoding);
            put(desk, "participations-1.csv", participations(random, 50), encoding);
            put(desk, "participations-2.csv", participations(random, 50), encoding);
            put(desk, "vouchers-1.csv", vouchers(0, 20), encoding);
            put(desk, "vouchers-2.csv", vouchers(8, 30), encoding);
            put(desk, "vouchers-3.csv", vouchers(20, 40), encoding);
            long size = 300 + random.nextInt(1500);
            put(desk, "expenditures.csv", mixed(random, expenditures(random, 50)), encoding);
            compare(desk, size, "seed " + seed + ", " + encoding + ", chunks of " + size);
        }
    }

    private static void compare(Path desk, long size, String what) throws Exception {
        // A heading that no file has, which the whole warns of once a file.
        Definitions definitions = new Senders(desk.resolveSibling(desk.getFileName() + "-cards")).card("de-aachen",
                "language: de\nencoding: windows-1252\ndelimiter: semicolon\nquirks:\n  - number: 1\n    cause: So.\n    fix: {headings: {Stückelung: certificate}}\n").definitions();
        Intake intake = new Intake(definitions, new Pseudonyms(new byte[32]));
        List<ReadingTask> tasks = IntakePlan.tasks(Delivery.scan(desk, Ttc.DEFINITIONS.programme()).files(), file -> true);
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(TestSpark.session().sparkContext());
        List<ReadingTask> chunks = IntakePlan.spread(tasks, intake, spark, 100, size);
        assertTrue(chunks.stream().allMatch(ChunkTask.class::isInstance), what + ": not cut");
        assertTrue(chunks.size() > tasks.size(), what);
        Gathered whole = read(intake, tasks);
        Gathered parts = read((Intake) Travel.sent(intake), chunks);
        assertEquals(1, parts.findings.stream().filter(f -> f.code().equals("heading-not-there")).count(), what);
        assertTrue(whole.findings.stream().anyMatch(f -> f.code().equals("duplicate-row")), what + ": no duplicates");
        assertEquals(List.of("vouchers-2.csv"), whole.findings.stream().filter(f -> f.code().equals("looks-like-a-correction"))
                .map(f -> f.file()).filter(file -> file.startsWith("vouchers")).toList(), what);
        assertEquals(lines(whole.facts), lines(parts.facts), what);
        assertEquals(lines(whole.findings), lines(parts.findings), what);
        assertEquals(merged(whole), merged(parts), what);
    }

    private static Gathered read(Intake intake, List<ReadingTask> tasks) throws Exception {
        Gathered gathered = new Gathered();
        for (ReadingTask task : tasks) {
            intake.read((ReadingTask) Travel.sent(task), gathered);
        }
        return gathered;
    }

    private static <T> String lines(List<T> things) {
        return String.join("\n", things.stream().map(Object::toString).sorted().toList());
    }

    private static Map<String, SourceSummary> merged(Gathered gathered) {
        Map<String, SourceSummary> merged = new TreeMap<>();
        gathered.summaries.forEach(summary -> merged.merge(summary.source().id(), summary, SourceSummary::merge));
        return merged;
    }

    private static void put(Path desk, String name, List<String> lines, String encoding) throws Exception {
        Path folder = Files.createDirectories(desk.resolve("de-aachen/2012-Q1"));
        Files.write(folder.resolve(name), String.join("", lines).getBytes(Charset.forName(encoding)));
    }

    /** Lines that end in any way. */
    private static List<String> mixed(Random random, List<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.length() - 1) + List.of("\n", "\r", "\r\n").get(random.nextInt(3))).toList();
    }

    private static List<String> participations(Random random, int rows) {
        List<String> lines = new ArrayList<>(List.of("Teilnehmerliste\r\n", "Name;Veranstaltungs-Nr.;Organisation;Land;Schuhgröße\r\n"));
        for (int i = 0; i < rows; i++) {
            lines.add(switch (random.nextInt(12)) {
                case 0 -> "\r\n";
                case 1 -> "Gesamt;;\r\n";
                case 2 -> ";E-1;Firma;DE;\r\n";
                case 3 -> "zu;viele;Felder;in;dieser;Zeile\r\n";
                default -> name(random) + ";E-" + random.nextInt(4) + ";\"Firma \"\"" + random.nextInt(3) + "\"\"\r\nZeile; zwei\";DE;\r\n";
            });
        }
        lines.addAll(List.of("Ada;E-1;Firma;DE;\r\n", "ADA ;E-1;firma;BE;\r\n"));
        return lines;
    }

    private static String name(Random random) {
        return List.of("Zoë ", "\"Jörg\nvon\" ", "5\" Rohr ", "\"A \"B\" C\" ").get(random.nextInt(4)) + random.nextInt(10);
    }

    private static List<String> vouchers(int from, int to) {
        List<String> lines = new ArrayList<>(List.of("Antrags-Nr.;Organisation;Region;Technologiefeld;Beantragt am;Entscheidung\n"));
        for (int i = from; i < to; i++) {
            lines.add("V-" + i + ";Büro;de-aachen;Energie;31.01.2012;offen\n");
        }
        return lines;
    }

    private static List<String> expenditures(Random random, int rows) {
        List<String> lines = new ArrayList<>(List.of("Beleg-Nr.;Partner-Nr.;Kostenkategorie;Zahlungsdatum;Betrag;Lieferant\n"));
        for (int i = 0; i < rows; i++) {
            String amount = i == rows - 1 ? "1,50" : "1." + (100 + random.nextInt(900));
            lines.add("X-" + random.nextInt(rows) + ";PP0" + random.nextInt(9) + ";Personalkosten;" + (1 + random.nextInt(30)) + "/2/2012;" + amount
                    + ";\"Büro\n" + random.nextInt(9) + "\"\n");
        }
        return lines;
    }
}
