package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakePlanTest {
    @TempDir
    Path inputs;

    private Delivery delivery(String... paths) throws IOException {
        Desk desk = new Desk(inputs);
        Arrays.stream(paths).forEach(path -> desk.put(path, "content of " + path));
        return Delivery.scan(inputs, Ttc.DEFINITIONS.programme());
    }

    private static List<String> tasks(Delivery delivery, Predicate<DeliveredFile> fresh) {
        return IntakePlan.tasks(delivery.files(), fresh).stream()
                .map(task -> task.region() + " " + task.quarter() + " "
                        + String.join(" ", ((SubmissionTask) task).files().stream().map(DeliveredFile::name).toList()))
                .toList();
    }

    @Test
    void aTaskIsASubmissionInTheOrderOfItsFilesNames() throws IOException {
        Delivery delivery = delivery("be-liege/2012-Q1/vouchers.csv", "be-liege/2012-Q1/voucher_parties.csv", "be-liege/2012-Q1/vouchers-2.txt",
                "be-liege/2011-Q4/events.tsv", "be-limburg/2012-Q1/Events 2012.CSV");
        assertEquals(List.of("be-liege 2011-Q4 events.tsv", "be-liege 2012-Q1 voucher_parties.csv", "be-liege 2012-Q1 vouchers-2.txt vouchers.csv",
                "be-limburg 2012-Q1 Events 2012.CSV"), tasks(delivery, file -> true));
        assertEquals(Optional.of(new Quarter(2012, 1)), delivery.latestQuarter());
    }

    @Test
    void sharesHoldAboutTheSameBytesAndEveryTaskOnce() {
        List<ReadingTask> tasks = Stream.of(9, 1, 8, 2, 5, 5).map(n -> task(n << 18)).toList();
        assertEquals(List.of(List.of(9L, 1L), List.of(8L, 2L), List.of(5L, 5L)), Shares.of(tasks, 3).stream()
                .map(share -> share.stream().map(task -> task.bytes() >> 18).toList()).toList());
        assertEquals(2, Shares.of(tasks.subList(0, 2), 8).size());
        assertEquals(List.of(), Shares.of(List.of(), 8));
        List<ReadingTask> little = Stream.of(9, 1, 8, 2).map(IntakePlanTest::task).toList();
        assertEquals(List.of(little), Shares.of(little, 8));
        assertEquals(3, Shares.of(Stream.of(1, 2, 3, 4).map(n -> task(n * 50 << 20)).toList(), 2).size());
    }

    private static ReadingTask task(int bytes) {
        Quarter quarter = new Quarter(2012, 1);
        return new SubmissionTask("be-liege", quarter, List.of(new DeliveredFile("be-liege", quarter, "/jobs.csv", "jobs.csv", bytes, "")));
    }

    @Test
    void aFreshFileBringsItsWholeSubmissionAndNothingElse() throws IOException {
        Delivery delivery = delivery("be-liege/2012-Q1/events-1.csv", "be-liege/2012-Q1/events-2.csv", "be-liege/2012-Q1/jobs.csv");
        assertEquals(List.of("be-liege 2012-Q1 events-1.csv events-2.csv"), tasks(delivery, file -> file.name().equals("events-2.csv")));
        assertEquals(List.of(), tasks(delivery, file -> false));
    }

    @Test
    void aWorkbookOfManyDatasetsBringsAllOfItsQuarter() throws IOException {
        Delivery delivery = delivery("be-liege/2012-Q1/submission.xlsx", "be-liege/2012-Q1/jobs.csv", "be-liege/2012-Q2/jobs.csv");
        assertEquals(List.of("be-liege 2012-Q1 jobs.csv submission.xlsx"), tasks(delivery, file -> file.quarter().number() == 1));
    }

    @Test
    void otherBytesOrAnotherFileBesideItMakeAnotherSource() throws IOException {
        String header = "Application ID;Organisation\n";
        Desk desk = new Desk(inputs).put("be-liege/2012-Q1/voucher_parties.csv", header + "V-1;A\n");
        String first = desk.read().summaries.get(0).source().id();
        assertEquals(first, desk.read().summaries.get(0).source().id());
        String changed = desk.put("be-liege/2012-Q1/voucher_parties.csv", header + "V-2;A\n").read().summaries.get(0).source().id();
        String joined = desk.put("be-liege/2012-Q1/voucher_parties2.csv", header + "V-3;A\n").read().summaries.get(0).source().id();
        assertEquals(3, List.of(first, changed, joined).stream().distinct().count());
        assertEquals(16, first.length());
    }

    @Test
    void theLongestNameOfADatasetCounts() {
        assertEquals(Optional.of(FactTable.VOUCHER_PARTIES), FileKind.dataset("voucher_parties.csv"));
        assertEquals(Optional.of(FactTable.PROJECT_PARTNERS), FileKind.dataset("Project_Partners-2.xlsx"));
        assertEquals(Optional.of(FactTable.PROJECTS), FileKind.dataset("projects.csv"));
        assertEquals(Optional.empty(), FileKind.dataset("submission.xlsx"));
    }
}
