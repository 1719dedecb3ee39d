package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactRow;
import eu.meuse.identity.Pseudonyms;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * True values written in any dialect are read back to the cent and to the day, or the file is refused or the row
 * rejected. No day is ever swapped, no amount a hundred times what it was.
 */
class RandomDialectsTest {
    private static final List<Function<LocalDate, String>> DATES = List.of(
            form("dd.MM.yyyy", "de"), form("d.M.yy", "de"), form("d/M/yy", "fr"), form("dd/MM/yyyy", "fr"), form("dd-MM-yyyy", "nl"), form("dd-MM-yy", "nl"),
            form("yyyy-MM-dd", "en"), form("yyyy/M/d", "en"), form("M/d/yyyy", "en"), form("MM/dd/yy", "en"), form("MM-dd-yyyy", "en"), form("yy-MM-dd", "en"),
            form("d MMMM yyyy", "fr"), form("d. MMMM yyyy", "de"), form("MMMM d, yyyy", "en"), form("d MMMM yyyy", "nl"), form("dd-MMM-yy", "en"),
            form("yyyy-MM-dd'T'00:00:00'Z'", "en"), form("dd.MM.yyyy 00:00", "de"), form("yyyyMMdd", "en"),
            day -> Long.toString(day.toEpochDay() + 25569));
    private static final List<String[]> NUMBERS = List.of(new String[] {".", ","}, new String[] {",", "."}, new String[] {"\u00a0", ","},
            new String[] {"\u202f", ","}, new String[] {" ", ","}, new String[] {"'", "."}, new String[] {"’", "."}, new String[] {"", ","}, new String[] {"", "."});
    private static final List<String[]> ENDS = List.of(new String[] {"", ""}, new String[] {"", " €"}, new String[] {"€ ", ""}, new String[] {"", " EUR"},
            new String[] {"£", ""}, new String[] {"EUR ", ""});
    private static final List<String[]> MINUS = List.of(new String[] {"-", ""}, new String[] {"\u2212", ""}, new String[] {"", "-"}, new String[] {"(", ")"},
            new String[] {"\u2013", ""});

    @TempDir
    Path folder;

    private record Item(LocalDate day, BigDecimal amount) {}

    private static Function<LocalDate, String> form(String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))::format;
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        int whole = 0;
        for (int round = 0; round < 150; round++) {
            List<Item> items = items(random, 1 + random.nextInt(25));
            Function<LocalDate, String> dates = pick(random, DATES);
            String[] marks = pick(random, NUMBERS);
            String[] ends = pick(random, ENDS);
            String[] minus = pick(random, MINUS);
            List<String> lines = new ArrayList<>();
            items.forEach(item -> lines.add(dates.apply(item.day()) + "\t" + written(item.amount(), marks, ends, minus)));
            Gathered read = read(round, lines);
            assertTrue(check(read, items, "seed " + seed + ", round " + round + ": " + lines) <= items.size());
            whole += read.facts.size() == items.size() ? 1 : 0;
        }
        assertTrue(whole > 100, "seed " + seed + ": only " + whole + " of 150 files were read");
    }

    /** A cell of another hand that leaves no doubt is read right or rejected, and does not turn the others. */
    @Test
    void aSlipTurnsNothing() throws Exception {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Item> items = items(random, 30);
            Function<LocalDate, String> dates = pick(random, DATES);
            String[] marks = pick(random, NUMBERS);
            List<String> lines = new ArrayList<>();
            items.forEach(item -> lines.add(dates.apply(item.day()) + "\t" + written(item.amount(), marks, ENDS.get(0), MINUS.get(0))));
            int at = random.nextInt(items.size());
            items.set(at, new Item(LocalDate.of(2013, 1 + random.nextInt(12), 13 + random.nextInt(16)), new BigDecimal("1234567.89")));
            String[] others = pick(random, NUMBERS);
            lines.set(at, pick(random, DATES.subList(0, 5)).apply(items.get(at).day()) + "\t" + written(items.get(at).amount(), others, ENDS.get(0), MINUS.get(0)));
            check(read(1000 + round, lines), items, "seed " + seed + ", round " + round + ", slip " + at + ": " + lines);
        }
    }

    /** Two columns of dates, each written its own way and with few days that tell: none is turned by the other. */
    @Test
    void noColumnOfDatesTurnsAnother() throws Exception {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<Function<LocalDate, String>> orders = List.of(form("dd/MM/yyyy", "fr"), form("MM/dd/yyyy", "en"));
        int both = 0;
        for (int round = 0; round < 60; round++) {
            List<Function<LocalDate, String>> written = List.of(pick(random, orders), pick(random, orders));
            List<List<LocalDate>> days = List.of(days(random, 25), days(random, 25));
            StringBuilder text = new StringBuilder("Application ID;Organisation;Region;Sector;Applied on;Decision;Decided on\n");
            for (int i = 0; i < 25; i++) {
                text.append("V-" + i + ";A;be-liege;energy;" + written.get(0).apply(days.get(0).get(i)) + ";pending;" + written.get(1).apply(days.get(1).get(i)) + "\n");
            }
            Gathered read = new Desk(folder.resolve("two-" + round)).put("be-liege/2012-Q1/vouchers.csv", text.toString()).read();
            for (FactRow fact : read.facts) {
                List<String> names = fact.source().table().storedColumns().stream().map(column -> column.name()).toList();
                assertEquals(days.get(0).get((int) fact.row() - 2), fact.values().get(names.indexOf("applied_on")), "seed " + seed + ":\n" + text);
                assertEquals(days.get(1).get((int) fact.row() - 2), fact.values().get(names.indexOf("decided_on")), "seed " + seed + ":\n" + text);
            }
            both += read.facts.size() == 25 ? 1 : 0;
        }
        assertTrue(both > 15, "seed " + seed + ": only " + both + " of 60 files were read");
    }

    /** Days up to the 12th, but for one or a few that tell which comes first. */
    private static List<LocalDate> days(Random random, int count) {
        int telling = random.nextBoolean() ? 1 : count / 2;
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(LocalDate.of(2013, 1 + random.nextInt(12), i < telling ? 13 + random.nextInt(16) : 1 + random.nextInt(12)));
        }
        return days;
    }

    /** Each fact is the item of its row; returns how many there are. */
    private static int check(Gathered read, List<Item> items, String what) {
        for (FactRow fact : read.facts) {
            Item item = items.get((int) fact.row() - 2);
            List<String> names = fact.source().table().storedColumns().stream().map(column -> column.name()).toList();
            assertEquals(item.day(), fact.values().get(names.indexOf("received_on")), what);
            assertEquals(item.amount(), fact.values().get(names.indexOf("amount")), what);
        }
        boolean refused = read.summaries.get(0).refused();
        SourceSummary counts = read.summaries.get(0);
        assertTrue(refused || counts.records() == items.size() && counts.accepted() + counts.rejected() == items.size(), what + counts);
        return read.facts.size();
    }

    private Gathered read(int round, List<String> lines) throws Exception {
        StringBuilder text = new StringBuilder("payment_id\tpartner_id\tsource\treceived_on\tamount\n");
        for (int i = 0; i < lines.size(); i++) {
            text.append("P-").append(i).append("\tPP01\terdf\t").append(lines.get(i)).append('\n');
        }
        Path file = folder.resolve(round + "/be-liege/2012-Q1/payments.csv");
        Files.createDirectories(file.getParent());
        Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        Gathered gathered = new Gathered();
        Intake intake = new Intake(Ttc.DEFINITIONS, new Pseudonyms(new byte[32]));
        for (ReadingTask task : IntakePlan.tasks(Delivery.scan(folder.resolve(Integer.toString(round)), Ttc.DEFINITIONS.programme()).files(), any -> true)) {
            intake.read(task, gathered);
        }
        return gathered;
    }

    private static List<Item> items(Random random, int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int digits = 1 + random.nextInt(9);
            long cents = (long) (random.nextDouble() * Math.pow(10, digits)) * (random.nextInt(3) == 0 ? 1000 : 1);
            items.add(new Item(LocalDate.of(2011, 1, 1).plusDays(random.nextInt(1461)),
                    BigDecimal.valueOf(random.nextInt(6) == 0 ? -cents : cents, 2)));
        }
        return items;
    }

    /** Cents are left out where there are none, as people do. */
    private static String written(BigDecimal amount, String[] marks, String[] ends, String[] minus) {
        String[] parts = amount.abs().toPlainString().split("[.]");
        String units = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", marks[0].replace("$", "\\$"));
        String digits = parts[1].equals("00") ? units : units + marks[1] + parts[1];
        return ends[0] + (amount.signum() < 0 ? minus[0] + digits + minus[1] : digits) + ends[1];
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
