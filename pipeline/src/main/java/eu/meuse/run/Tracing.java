package eu.meuse.run;

import eu.meuse.facts.FactFrames;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.indicators.AddedUp;
import eu.meuse.indicators.FigureTrace;
import eu.meuse.indicators.TracedPart;
import eu.meuse.ledger.Close;
import eu.meuse.ledger.FactsAsOf;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.LedgerLock;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.statements.FundingReader;
import eu.meuse.statements.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/** Finds the rows behind figures, as the ledger knows a quarter today or as it was closed. */
public final class Tracing {
    private final Path programme;
    private final Path folder;
    private final Progress progress;

    /**
     * The traces of a programme.
     *
     * @param programme folder of its configuration
     * @param ledger folder of its ledger
     */
    public Tracing(Path programme, Path ledger, Progress progress) {
        this.programme = programme;
        this.folder = ledger;
        this.progress = progress;
    }

    /**
     * Hands over a figure as it is known today, the rows behind it and what they add up to.
     *
     * @return {@link Outcome#FAULT} where they do not add up to the figure
     * @throws RunException where there is no such figure, or nothing has been sent for the quarter or before
     * @throws IOException where the ledger cannot be read or the sink not be written
     */
    public Outcome trace(FigureQuestion asked, TraceSink sink) throws IOException {
        Definitions definitions = Configuration.load(programme);
        FigureChoice choice = new FigureChoice(asked, definitions);
        return trace(choice, sink, (ledger, spark) -> TracedQuarter.today(definitions, ledger, spark, progress, choice.quarter()));
    }

    /**
     * Hands over a figure as it was signed: that of a close, and the rows it rested on then, whatever has been taken in,
     * replaced or withdrawn since.
     *
     * @param number of the close; empty: the latest
     * @return {@link Outcome#FAULT} where they do not add up to the figure
     * @throws RunException where there is no such figure or close, or the ledger's tables are not beside the close
     * @throws IOException where the close or the ledger cannot be read or the sink not be written
     */
    public Outcome traceClosed(FigureQuestion asked, OptionalInt number, TraceSink sink) throws IOException {
        LedgerFolder.require(folder);
        ClosedQuarters closed = new ClosedQuarters(folder);
        Close close = closed.find(asked.quarter(), number);
        return trace(new FigureChoice(asked, closed.definitions(close)), sink,
                (ledger, spark) -> TracedQuarter.closed(closed, close, ledger, spark));
    }

    /** Finds what a trace needs in an open ledger. */
    @FunctionalInterface
    private interface Finder {
        TracedQuarter in(Ledger ledger, SparkStart spark) throws IOException;
    }

    private Outcome trace(FigureChoice choice, TraceSink sink, Finder finder) throws IOException {
        LedgerFolder.requireTables(folder);
        try (LedgerLock held = LedgerLock.take(folder); SparkStart spark = SparkStart.over(folder, folder)) {
            spark.clearLeftovers();
            TracedQuarter known = finder.in(Ledger.open(held, progress::passed), spark);
            TracedFigure figure = new TracedFigure(choice.quarter(), known.closed(), choice.card(), choice.in(known.figures()));
            sink.begin(figure);
            FigureTrace trace = trace(known.definitions(), known.facts(), choice.quarter());
            AddedUp sums = handOver(trace.of(figure.row().key()), known.hashes(), sink);
            sink.end(figure, sums);
            return sums.gives(figure.row().figure()) ? Outcome.DONE : Outcome.FAULT;
        }
    }

    /** The way back from the figures of a quarter. */
    static FigureTrace trace(Definitions definitions, FactsAsOf known, Quarter quarter) {
        FactFrames facts = Counting.of(known, definitions).frames();
        Supplier<Statement> statement = () -> FiguresStep.statement(definitions, FundingReader.read(facts), quarter);
        return new FigureTrace(definitions, facts, quarter, CodedIndicators.of(facts, quarter, statement, () -> OrganisationFrames.known(facts)));
    }

    private static AddedUp handOver(List<TracedPart> parts, Map<String, String> hashes, TraceSink sink) throws IOException {
        AddedUp sums = new AddedUp(parts);
        for (TracedPart part : parts) {
            for (Iterator<Row> rows = part.rows().toLocalIterator(); rows.hasNext(); ) {
                TracedRow row = row(part, rows.next(), hashes);
                sums.add(part.name(), row.contribution(), row.isInFile() ? 1 : 0, row.isInFile() ? 0 : 1);
                sink.row(row);
            }
        }
        return sums;
    }

    private static TracedRow row(TracedPart part, Row row, Map<String, String> hashes) {
        return new TracedRow(
                part.name(),
                part.written(row.getAs("contribution")),
                text(row, "sent_by"),
                text(row, "sent_for"),
                text(row, "dataset"),
                text(row, "file"),
                text(row, "sheet"),
                row.isNullAt(row.fieldIndex("row")) ? 0 : row.<Long>getAs("row"),
                hashes.getOrDefault(text(row, "source_id"), ""),
                text(row, "note"));
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }
}
