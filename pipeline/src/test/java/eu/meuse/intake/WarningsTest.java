package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every warning that a row alone can give: a row that gives it and one that does not. Rows with warnings count. */
class WarningsTest {
    @TempDir
    Path inputs;

    private List<String> found(String path, String... lines) {
        return new Desk(inputs).put(path, String.join("\n", lines) + "\n").read().found().stream()
                .filter(line -> !line.endsWith("not-awaited")).toList();
    }

    private static final String VOUCHERS = "Application ID,Organisation,Region,Sector,Applied on,Decision,Decided on,Amount";

    @Test
    void outsideTheProgrammesPeriod() {
        assertEquals(List.of("2 applied_on outside-programme-period", "4 decided_on outside-programme-period"),
                found("de-aachen/2012-Q1/vouchers.csv", VOUCHERS,
                        "V-1,A,de-aachen,Energy,2010-12-31,pending,,", "V-2,A,de-aachen,Energy,2011-01-01,awarded,2014-12-31,1",
                        "V-3,A,de-aachen,Energy,2014-12-31,awarded,2015-01-01,1"));
    }

    @Test
    void vouchersAboveTheirMaximum() {
        assertEquals(List.of("3 amount over-ceiling"), found("de-aachen/2012-Q1/vouchers.csv", VOUCHERS,
                "V-1,A,de-aachen,Energy,2012-01-31,awarded,2012-02-01,5000.00", "V-2,A,de-aachen,Energy,2012-01-31,awarded,2012-02-01,5000.01"));
    }

    @Test
    void decidedBeforeAppliedFor() {
        assertEquals(List.of("3 decided_on decided-before-applied"), found("de-aachen/2012-Q1/vouchers.csv", VOUCHERS,
                "V-1,A,de-aachen,Energy,2012-01-31,awarded,2012-01-31,1", "V-2,A,de-aachen,Energy,2012-01-31,awarded,2012-01-30,1"));
    }

    @Test
    void grantsOutsideTheirBandOrUnmatched() {
        assertEquals(List.of("3 grant over-ceiling", "4 grant over-ceiling", "5 matched unmatched-grant"),
                found("de-aachen/2012-Q1/grants.csv", "Project ID,Organisation,Region,Sector,Approved on,Grant,Matched",
                        "G-1,A,de-aachen,Energy,2012-01-31,100000,100000", "G-2,A,de-aachen,Energy,2012-01-31,99999.99,100000",
                        "G-3,A,de-aachen,Energy,2012-01-31,250000.01,250001", "G-4,A,de-aachen,Energy,2012-01-31,250000,249999.99"));
    }

    @Test
    void aRegionThatIsNotTheSenders() {
        assertEquals(List.of("3 region conflicting-region"), found("de-aachen/2012-Q1/jobs.csv",
                "Job ID,Region,Sector,Instrument,Created on,FTE", "J-1,de-aachen,Energy,Voucher,2012-01-31,0.5",
                "J-2,be-liege,Energy,Voucher,2012-01-31,0.5"));
    }

    @Test
    void theRegionOfAPartyAPartnerOrAPersonIsTheirOwn() {
        assertEquals(List.of(), found("de-aachen/2012-Q1/voucher_parties.csv", "Application ID,Organisation,Region", "V-1,A,be-liege"));
        assertEquals(List.of(), found("de-aachen/2012-Q1/partners.csv", "Partner ID,Name,Lead,Country,Region", "PP01,A,yes,BE,be-liege"));
        assertEquals(List.of(), found("de-aachen/2012-Q1/participations.csv", "Event ID,Name,Organisation,Home region", "E-1,A,B,be-liege"));
    }

    /** Said to whoever reads the report's findings, and not only to whoever checks a file. */
    @Test
    void fundingThatDoesNotFitTheCost() {
        assertEquals(List.of("2 eu_funding odd-funding", "4 eu_funding odd-funding"), found("de-aachen/2012-Q1/projects.csv",
                "Project ID,start,end,total_budget,eu_funding", "P-1,2012-01-01,2012-12-31,100.00,1.00",
                "P-2,2012-01-01,2012-12-31,100.00,1.01", "P-3,2012-01-01,2012-12-31,100.00,100.01"));
    }

    /** TTC runs from 2011 to 2014, collects no projects, and its partners from Aachen alone. */
    @Test
    void listsThatNobodyAwaits() {
        String partners = "Partner ID,Name,Lead,Country\nPP01,A,yes,BE\n";
        assertEquals(List.of(), unawaited("de-aachen/2012-Q1/partners.csv", partners));
        assertEquals(List.of("partners is awaited from de-aachen alone; the rows count all the same"), unawaited("be-liege/2012-Q1/partners.csv", partners));
        assertEquals(List.of("the programme does not collect projects; the rows are kept, and no figure that it reports needs them unless an"
                        + " indicator names them"),
                unawaited("nl-limburg/2012-Q1/projects.csv", "Project ID,start,end,total_budget,eu_funding\nP-1,2012-01-01,2012-12-31,2,1\n"));
        String projects = "Project ID,start,end,total_budget,eu_funding\nP-1,2012-01-01,2012-12-31,2,1\n";
        assertEquals(List.of(), unawaited("de-aachen/2013-Q1/projects.csv", projects));
        String support = "Activity ID,Kind,Organisation,Region,Sector,Date\n";
        String outside = " lies outside the period of the programme, 2011-01-01 to 2014-12-31; see whether the folder bears the right quarter";
        assertEquals(List.of("2010-Q4" + outside), unawaited("be-limburg/2010-Q4/support.csv", support));
        assertEquals(List.of("2015-Q1" + outside), unawaited("be-vlaams-brabant/2015-Q1/support.csv", support));
        assertEquals(List.of(), unawaited("nl-noord-brabant/2011-Q1/support.csv", support));
        assertEquals(List.of(), unawaited("be-ostbelgien/2014-Q4/support.csv", support));
        // The last claims come in the year after the end.
        assertEquals(List.of(), unawaited("de-aachen/2015-Q4/partners.csv", partners));
        assertEquals(List.of("2016-Q1" + outside), unawaited("de-aachen/2016-Q1/partners.csv", partners));
    }

    private List<String> unawaited(String path, String text) {
        return new Desk(inputs.resolve(path.replace('/', '-'))).put(path, text).read().findings.stream()
                .filter(found -> List.of("not-awaited", "outside-programme-quarter").contains(found.code()))
                .map(found -> found.message()).toList();
    }

    private List<String> project(String start, String end) {
        return found("de-aachen/2012-Q1/projects.csv", "Project ID,start,end,total_budget,eu_funding", "P-1," + start + "," + end + ",1,1")
                .stream().filter(line -> !line.endsWith("outside-programme-period")).toList();
    }

    /** S3-4AlpClusters is on record as started on 11 January 2016; it started on 1 November. */
    @Test
    void swappedDatesOfProjects() {
        assertEquals(List.of("2 start dates-look-swapped"), project("11.01.16", "30.04.2019"));
        assertEquals(List.of(), project("01.11.2016", "30.04.2019"));
        assertEquals(List.of(), project("15.03.2012", "14.03.2014"));
        assertEquals(List.of(), project("10.10.2012", "02.09.2013"), "whole months with the other reading, but from a 10th");
        assertEquals(List.of(), project("01.01.2012", "31.12.2013"));
        assertEquals(List.of(), project("11.01.2016", "20.03.2019"), "on a 1st with the other reading, but no whole months");
        assertEquals(List.of(), project("12.05.2012", "20.03.2014"), "no whole months either way");
        assertEquals(List.of("2 start dates-look-swapped"), project("05.11.2012", "20.09.2012"));
        assertEquals(List.of("2 end dates-look-swapped"), project("20.03.2012", "05.02.2012"));
        assertEquals(List.of(), project("2016-01-11", "2019-04-30"), "nobody writes the day behind the year");
        assertEquals(List.of(), project("20160111", "20190430"));
        assertEquals(List.of(), project("11 Jan 2016", "30 Apr 2019"));
        assertEquals(List.of(), project("2012-11-05", "2012-09-20"));
    }

    /** In a list whose projects start on any day, one that starts in January seems changed one time in three. */
    @Test
    void swappedDatesWhereProjectsStartOnAFirst() {
        String odd = "P-1,11.01.2012,30.04.2014,1,1";
        assertEquals(List.of("2 start dates-look-swapped"), projects(odd, "P-2,01.03.2012,31.12.2013,1,1", "P-3,17.03.2012,31.12.2013,1,1", "P-4,05.01.2012,20.12.2013,1,1"));
        assertEquals(List.of(), projects(odd, "P-2,01.03.2012,31.12.2013,1,1", "P-3,17.03.2012,31.12.2013,1,1", "P-4,19.03.2012,20.12.2013,1,1"));
    }

    private List<String> projects(String... rows) {
        return found("de-aachen/2012-Q1/projects.csv", "Project ID,start,end,total_budget,eu_funding\n" + String.join("\n", rows))
                .stream().filter(line -> line.contains("swapped")).toList();
    }

    @Test
    void columnsThatMeanNothingAreNamed() {
        Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/voucher_parties.csv", "Application ID,Organisation,Shoe size\nV-1,A,42\n").read();
        assertEquals(List.of("1 unknown-column"), read.found());
        assertEquals("columns that mean nothing in voucher_parties were left out: \"Shoe size\"", read.findings.get(0).message());
    }

    @Test
    void wherePeopleAreListedHeadingsAreNamedByTheirPlaceOnly() {
        String folder = "de-aachen/2012-Q1/participations";
        Gathered read = new Desk(inputs).put(folder + "-1.csv", "Event ID,Name,Organisation,Ada Byron\nE-1,A,B,C\n")
                .put(folder + "-2.csv", "Event ID,Name,ada@example.org,Name\nE-2,A,B,C\n")
                .put(folder + "-3.csv", "Event ID,Name,Ada Byron\nE-3,A,B\n").read();
        assertEquals(List.of("1 unknown-column", "0 person ambiguous-header", "0 organisation missing-column"), read.found());
        assertEquals("columns that mean nothing in participations were left out: column 4", read.findings.get(0).message());
        assertEquals("two columns, column 2 and column 4, both mean person; say in the region's source card what else one of them is (headings), or rename or remove one", read.findings.get(1).message());
        assertEquals("the header in row 1 lacks organisation; not understood: column 3; say in the region's source card which of these it is (headings)"
                        + " or what stands in for it (default), or add the column",
                read.findings.get(2).message());
    }

    private Gathered threeFiles(String second, String third) {
        String header = "job_id,region,sector,instrument,created_on,fte\n";
        String folder = "be-limburg/2012-Q1/jobs-";
        return new Desk(inputs).put(folder + "1.csv", header + jobs("1 2 3 3")).put(folder + "2.csv", header + jobs(second))
                .put(folder + "3.csv", header + jobs(third)).read();
    }

    private static String jobs(String ids) {
        return ids.isEmpty() ? "" : String.join("", Arrays.stream(ids.split(" ")).map(id -> id + ",be-limburg,energy,voucher,2012-01-31,1\n").toList());
    }

    @Test
    void aKeyOfTwoColumnsIsBothOfThem() {
        String header = "Partner ID,Cost category,Amount\n";
        String folder = "de-aachen/2012-Q1/budgets-";
        Desk desk = new Desk(inputs).put(folder + "1.csv", header + "P-1,Staff,1\nP-1,Office and administration,1\n");
        assertEquals(List.of(), corrections(desk.put(folder + "2.csv", header + "P-1,Travel and accommodation,1\nP-2,Staff,1\nP-1,Equipment,1\n").read()));
        Gathered read = desk.put(folder + "2.csv", header + "P-1,Staff,2\nP-2,Staff,1\nP-1,Office and administration,2\n").read();
        assertEquals(List.of("2 of the 3 keys stand in budgets-1.csv"), beginnings(corrections(read), "budgets-2.csv ", " already"));
        assertEquals(List.of("2 partner_id duplicate-key", "4 partner_id duplicate-key"),
                read.found().stream().filter(found -> found.contains("duplicate")).toList());
    }

    @Test
    void participationsByEventAndPersonWhateverTheirFilesKind() {
        String[] head = {Xlsx.text("Event ID"), Xlsx.text("E-mail"), Xlsx.text("Organisation")};
        String folder = "de-aachen/2012-Q1/participations-";
        byte[] book = new Xlsx().sheet("a", Xlsx.row(1, head), Xlsx.row(2, Xlsx.text("E-1"), Xlsx.text("ada@example.org"), Xlsx.text("X")),
                Xlsx.row(3, Xlsx.text("E-1"), Xlsx.text("bob@example.org"), Xlsx.text("X"))).bytes();
        Desk desk = new Desk(inputs).put(folder + "1.xlsx", book);
        assertEquals(List.of(), corrections(desk.put(folder + "2.csv", "Event ID,E-mail,Organisation\nE-2,ada@example.org,X\nE-2,bob@example.org,X\n").read()));
        Gathered read = desk.put(folder + "2.csv", "Event ID,E-mail,Organisation\nE-1,Ada@Example.org,X\nE-1,bob@example.org,X\nE-2,bob@example.org,X\n").read();
        assertEquals(List.of("2 of the 3 keys stand in participations-1.xlsx"), beginnings(corrections(read), "participations-2.csv ", " already"));
    }

    private static List<String> beginnings(List<String> texts, String without, String until) {
        return texts.stream().map(text -> text.substring(without.length(), text.indexOf(until))).toList();
    }

    private static List<String> corrections(Gathered read) {
        return read.findings.stream().filter(f -> f.code().equals("looks-like-a-correction")).map(f -> f.file() + " " + f.message()).toList();
    }

    @Test
    void aSecondFileThatMostlyRepeatsTheKeysOfEarlierOnes() {
        assertEquals(List.of(), corrections(threeFiles("1 2 4 5", "")), "half is not more than half");
        assertEquals(List.of(), corrections(threeFiles("1 1 1 4", "5 5 5 5")), "keys count once, and one's own do not");
        assertEquals(List.of("jobs-2.csv 2 of the 3 keys stand in jobs-1.csv already and were not read again; a correction belongs in the"
                + " place of the file that it corrects"), corrections(threeFiles("1 2 4", "6 7 8")));
        Gathered third = threeFiles("4", "3 4 5");
        assertEquals(List.of("2 of the 3 keys stand in earlier files of the submission already"), corrections(third).stream()
                .map(text -> text.substring("jobs-3.csv ".length(), text.indexOf(" and"))).toList());
        assertEquals(List.of("0  looks-like-a-correction"), third.findings.stream().filter(f -> f.code().startsWith("looks"))
                .map(f -> f.row() + " " + f.column() + " " + f.code()).toList());
    }
}
