package eu.meuse.intake.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.intake.Desk;
import eu.meuse.intake.Gathered;
import eu.meuse.intake.SourceSummary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every reason for rejecting a row: a row that gives it, a row beside it that does not, and which comes first. */
class EveryReasonTest {
    private static final String VOUCHERS = "Application ID,Organisation,Region,Sector,Applied on,Decision,Decided on,Amount\n";
    private static final String PEOPLE = "Event ID,Name,E-mail,Organisation,Country\n";
    private static final String FIRST_VOUCHER = "V-1,A,de-aachen,Energy,2012-01-02,awarded,2012-01-31,0.50\n";
    private static final String FIRST_PERSON = "E-1,Ada Byron,,Ada Ltd,DE\n";

    /** @param column that is named */
    private record Row(Reason reason, boolean people, String column, String bad, String good) {}

    /** In the order of the contract. */
    private static final List<Row> ROWS = List.of(
            new Row(Reason.WRONG_FIELD_COUNT, false, "", "V-2,A,de-aachen,Energy,2012-01-02,pending,", "V-2,A,de-aachen,Energy,2012-01-02,pending,,"),
            new Row(Reason.MISSING_VALUE, false, "organisation", "V-2,,de-aachen,Energy,2012-01-02,pending,,", "V-2,-,de-aachen,Energy,2012-01-02,pending,,"),
            new Row(Reason.MISSING_PERSON, true, "person", "E-2,,,Ada Ltd,DE", "E-2,,a@x.example,Ada Ltd,DE"),
            new Row(Reason.BAD_DATE, false, "applied_on", "V-2,A,de-aachen,Energy,2012-02-30,pending,,", "V-2,A,de-aachen,Energy,2012-02-29,pending,,"),
            new Row(Reason.BAD_NUMBER, false, "amount", "V-2,A,de-aachen,Energy,2012-01-02,pending,,0.505", "V-2,A,de-aachen,Energy,2012-01-02,pending,,0.50"),
            new Row(Reason.UNKNOWN_CODE, false, "region", "V-2,A,de-koeln,Energy,2012-01-02,pending,,", "V-2,A,Aachen,Energy,2012-01-02,pending,,"),
            new Row(Reason.NEGATIVE_AMOUNT, false, "amount", "V-2,A,de-aachen,Energy,2012-01-02,pending,,-0.01", "V-2,A,de-aachen,Energy,2012-01-02,pending,,0.01"),
            new Row(Reason.DUPLICATE_KEY, false, "application_id", "V-1,B,de-aachen,Energy,2012-01-02,pending,,", "v-1,B,de-aachen,Energy,2012-01-02,pending,,"),
            new Row(Reason.DUPLICATE_ROW, true, "event_id", "E-1,ada  byron,,ADA Ltd,BE", "E-1,Ada Byron,,Byron Ltd,BE"));

    @TempDir
    Path inputs;

    private Gathered read(boolean people, String... rows) {
        String name = people ? "participations" : "vouchers";
        return new Desk(inputs.resolve(name)).put("de-aachen/2012-Q1/" + name + ".csv", (people ? PEOPLE + FIRST_PERSON : VOUCHERS + FIRST_VOUCHER) + String.join("\n", rows)).read();
    }

    private List<String> rejected(Gathered read) {
        return read.found().stream().filter(line -> Arrays.stream(Reason.values()).anyMatch(reason -> line.endsWith(reason.code()))).toList();
    }

    @Test
    void everyReasonOfTheContractHasItsRows() {
        assertEquals(List.of("wrong-field-count", "missing-value", "missing-person", "bad-date", "bad-number", "unknown-code", "negative-amount",
                "duplicate-key", "duplicate-row"), Arrays.stream(Reason.values()).map(Reason::code).toList());
        assertEquals(List.of(Reason.values()), ROWS.stream().map(Row::reason).toList());
    }

    @Test
    void aRowThatGivesItAndOneThatDoesNot() {
        for (Row row : ROWS) {
            Gathered bad = read(row.people(), row.bad());
            assertEquals(List.of(("3 " + row.column() + " " + row.reason().code()).replace("  ", " ")), rejected(bad), row.toString());
            assertEquals(List.of(2L, 1L, 1L, 0L), bad.counts(), row.toString());
            Gathered good = read(row.people(), row.good());
            assertEquals(List.of(), rejected(good), row.toString());
            assertEquals(List.of(2L, 2L, 0L, 0L), good.counts(), row.toString());
        }
    }

    /** Faults gathered in one row, the graver ones taken away one after the other. */
    @Test
    void theFirstThatAppliesIsGiven() {
        List<String> rows = List.of("V-1,,x,Energy,2012-02-30,awarded,,0.505,surplus", "V-1,,x,Energy,2012-02-30,pending,,0.505",
                "V-1,A,x,Energy,2012-02-30,pending,,0.505", "V-1,A,x,Energy,2012-02-28,pending,,0.505", "V-1,A,x,Energy,2012-02-28,pending,,-0.50",
                "V-1,A,de-aachen,Energy,2012-02-28,pending,,-0.50", "V-1,A,de-aachen,Energy,2012-02-28,pending,,0.50");
        assertEquals(List.of("3 wrong-field-count", "4 organisation missing-value", "5 applied_on bad-date", "6 amount bad-number", "7 region unknown-code",
                "8 amount negative-amount", "9 application_id duplicate-key"), rejected(read(false, rows.toArray(String[]::new))));
        assertEquals(List.of("3 organisation missing-value", "4 person missing-person", "5 country unknown-code", "6 event_id duplicate-row"),
                rejected(read(true, "E-1,,,,XX", "E-1,,,Ada Ltd,XX", "E-1,Ada Byron,,Ada Ltd,XX", "E-1,Ada Byron,,Ada Ltd,DE")));
    }

    /** Rows of odd widths, blanks and scraps of people: every line is counted once, and nothing of a person is told. */
    @Test
    void nothingIsLostAndNobodyIsNamed() {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<String> secrets = List.of("Zwetschge", "q.zwetschge@example.org", "Xylophon GmbH", "Qq-77", "Wyxz");
        for (int round = 0; round < 60; round++) {
            int lines = 1 + random.nextInt(40);
            String[] rows = IntStream.range(0, lines).mapToObj(i -> IntStream.range(0, random.nextInt(8))
                    .mapToObj(j -> random.nextInt(4) == 0 ? "" : secrets.get(random.nextInt(secrets.size())) + (random.nextBoolean() ? random.nextInt(5) : ""))
                    .collect(Collectors.joining(","))).toArray(String[]::new);
            Gathered read = read(true, rows);
            SourceSummary counts = read.summaries.get(0);
            String what = "seed " + seed + ", round " + round + ": " + Arrays.toString(rows) + counts;
            assertEquals(counts.records(), counts.accepted() + counts.rejected(), what);
            assertEquals(counts.accepted(), read.facts.size(), what);
            assertEquals(counts.rejected(), rejected(read).size(), what);
            // A blank last line without a line end is no line.
            long blankEnd = rows[lines - 1].isEmpty() ? 1 : 0;
            assertEquals(lines + 1 - blankEnd, counts.records() + counts.notRecords(), what);
            String said = read.findings.stream().map(found -> found + found.wording().english()).collect(Collectors.joining("\n"));
            assertTrue(secrets.stream().noneMatch(said::contains), what + "\n" + said);
        }
    }
}
