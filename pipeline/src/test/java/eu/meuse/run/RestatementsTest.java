package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.disclosure.Protector;
import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Restatement;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.SubmissionLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a quarter that was closed before, of results written down by hand. */
final class RestatementsTest {
    private static final Definitions DEFINITIONS = Configuration.load(Checkout.ROOT.resolve("config/ttc"));
    private static final Quarter QUARTER = new Quarter(2013, 1);
    private static final SubmissionLine FIRST = line("jobs.csv", 1);
    private static final SubmissionLine LATE = line("jobs-2.csv", 5);

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(folder.resolve("ledger"));
        Source source = new Source("s", "de-aachen", QUARTER, FactTable.JOBS, 0, "jobs.csv", "", "a");
        ledger.commit(List.of(), List.of(new RegisteredSource(0, source, 1, 1, 0, 0, RegisteredSource.State.READ, "cards", "", new ContentHash(1, 2, 3, 4))));
    }

    @AfterEach
    void release() throws IOException {
        ledger.close();
    }

    @Test
    void aQuarterThatWasNeverClosedOrHasNotChangedIsNotRestated() throws IOException {
        ResultsBundle results = results("cards", List.of(jobs("8")), FIRST);
        assertEquals(List.of(), restated(results));
        ledger.close(results, new TreeMap<>());
        assertEquals(List.of(), restated(results));
    }

    /** 8 was closed, then 13 with a late file; held against 13 again, and against 8 once the file has gone. */
    @Test
    void eachCloseIsHeldAgainstTheNextAndTheLastOneAgainstToday() throws IOException {
        ledger.close(results("cards", List.of(jobs("8")), FIRST), new TreeMap<>());
        ledger.close(results("cards", List.of(jobs("13")), FIRST, LATE), new TreeMap<>());
        List<Restatement> since = restated(results("cards", List.of(jobs("13")), FIRST, LATE));
        assertEquals(List.of("1 to 2: jobs-created 8 13 5; LATE jobs-2.csv"), since.stream().map(RestatementsTest::said).toList());
        assertEquals(List.of("1 to 2: jobs-created 8 13 5; LATE jobs-2.csv", "2 to 0: jobs-created 13 8 -5; WITHDRAWN jobs-2.csv"),
                restated(results("cards", List.of(jobs("8")), FIRST)).stream().map(RestatementsTest::said).toList());
    }

    @Test
    void otherCardsAreACauseOfTheirOwn() throws IOException {
        ledger.close(results("cards", List.of(jobs("8")), FIRST), new TreeMap<>());
        assertEquals(List.of("1 to 0: jobs-created 8 9 1; CONFIGURATION "),
                restated(results("other cards", List.of(jobs("9")), FIRST)).stream().map(RestatementsTest::said).toList());
    }

    /**
     * Liège's two people were hidden, and Limburg's twelve with them; today Liège has forty, and nothing is hidden. The total's
     * difference of 38 would give the two away.
     */
    @Test
    void noChangeOfACountOfPeopleIsPublishedWhereOneOfThemWasHidden() throws IOException {
        ResultsBundle before = results("cards", people("14", "2", "12"), FIRST);
        assertEquals("suppressed", before.published().rows().stream()
                .filter(row -> row.key().key().equals("be-liege")).findFirst().orElseThrow().figure().status());
        ledger.close(before, new TreeMap<>());
        List<FigureRow> now = new ArrayList<>(people("52", "40", "12"));
        Restatement restated = restated(results("cards", now, FIRST, LATE)).get(0);
        assertEquals(List.of("14 52", "2 40"), restated.figures().stream()
                .map(change -> value(change.before()) + " " + value(change.after())).toList());
        assertEquals(List.of(), restated.published());
    }

    @Test
    void aChangeOfCountsThatNeverWereSmallIsPublished() throws IOException {
        ledger.close(results("cards", people("52", "40", "12"), FIRST), new TreeMap<>());
        Restatement restated = restated(results("cards", people("62", "50", "12"), FIRST, LATE)).get(0);
        assertEquals(List.of("52 62", "40 50"), restated.published().stream()
                .map(change -> value(change.before()) + " " + value(change.after())).toList());
    }

    private List<Restatement> restated(ResultsBundle today) throws IOException {
        try (SparkStart spark = SparkStart.over(folder, folder.resolve("ledger"))) {
            return new Restatements(ledger, spark).upTo(today);
        }
    }

    private static String said(Restatement restated) {
        FigureChange change = restated.figures().get(0);
        Cause cause = restated.causes().get(0);
        return restated.since() + " to " + restated.until() + ": " + change.key().indicator() + " " + value(change.before()) + " "
                + value(change.after()) + " " + change.difference().orElseThrow() + "; " + cause.kind() + " " + cause.file();
    }

    private static String value(Optional<Figure> figure) {
        return figure.flatMap(Figure::known).orElseThrow().toPlainString();
    }

    private static FigureRow jobs(String fte) {
        return row(FigureKey.total("jobs-created", Scope.QUARTER), fte, "FTE");
    }

    private static List<FigureRow> people(String all, String liege, String limburg) {
        return List.of(
                row(FigureKey.total("participants", Scope.QUARTER), all, "persons"),
                row(new FigureKey("participants", Scope.QUARTER, "region", "be-liege"), liege, "persons"),
                row(new FigureKey("participants", Scope.QUARTER, "region", "be-limburg"), limburg, "persons"));
    }

    private static FigureRow row(FigureKey key, String value, String unit) {
        return new FigureRow(key, new Figure.Known(new BigDecimal(value)), unit, Optional.empty(), new Coverage(1, 1));
    }

    private static SubmissionLine line(String file, long rows) {
        return new SubmissionLine("de-aachen", "2013-Q1", "jobs", file, "a", rows, rows, 0, 0, 0, "in-force");
    }

    private static ResultsBundle results(String cards, List<FigureRow> figures, SubmissionLine... submissions) {
        BundleParts parts = new BundleParts(DEFINITIONS);
        RunInfo run = parts.run(QUARTER, Map.of());
        return new ResultsBundle(
                new RunInfo(run.programme(), run.quarter(), run.programVersion(), run.titles(), run.subtitles(), run.languages(),
                        run.periodStart(), run.periodEnd(), run.currency(), run.sample(), run.funding(), run.contact(), run.licence(),
                        run.peopleThreshold(), cards, run.regionLanguages(), run.factHashes(), run.context(), run.notes(), run.head(), run.dominance()),
                parts.indicators(), parts.dimensions(List.of()), figures,
                new Protector(DEFINITIONS.cards(), DEFINITIONS.programme().peopleThreshold(), Optional.empty()).protect(QUARTER, figures, List.of(), Map.of()),
                List.of(), List.of(submissions), List.of(), List.of(), List.of(), DEFINITIONS.outline(), parts.expected(), List.of(), Organisations.NOT_MATCHED, CoFinancing.NONE, List.of(), List.of());
    }
}
