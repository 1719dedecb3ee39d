package eu.meuse.run;

import eu.meuse.indicators.AddedUp;
import eu.meuse.indicators.FigureTrace;
import eu.meuse.indicators.TracedPart;
import eu.meuse.ledger.FactsAsOf;
import eu.meuse.ledger.Ledger;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.statements.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/** Finds the rows behind figures, as the ledger knows the quarter today. */
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
     * Hands over a figure, the rows behind it and what they add up to.
     *
     * @return {@link Outcome#FAULT} where they do not add up to the figure
     * @throws RunException where there is no such figure, or nothing has been sent for the quarter or before
     * @throws IOException where the ledger cannot be read or the sink not be written
     */
    public Outcome trace(FigureQuestion asked, TraceSink sink) throws IOException {
        Definitions definitions = Configuration.load(programme);
        FigureChoice choice = new FigureChoice(asked, definitions);
        History.requireLedger(folder);
        try (SparkStart spark = SparkStart.over(folder, folder); Ledger ledger = Ledger.open(folder)) {
            spark.clearLeftovers();
            ResultsBundle results = new QuarterResults(definitions, ledger, spark, progress).of(asked.quarter());
            TracedFigure figure = new TracedFigure(asked.quarter(), choice.card(), choice.in(results.figures()));
            sink.begin(figure);
            FigureTrace trace = trace(definitions, ledger.asOf(spark.session(), asked.quarter()), asked.quarter());
            AddedUp sums = handOver(trace.of(figure.row().key()), ledger.register().hashes(), sink);
            sink.end(figure, sums);
            return sums.gives(figure.row().figure()) ? Outcome.DONE : Outcome.FAULT;
        }
    }

    /** The way back from the figures of a quarter. */
    static FigureTrace trace(Definitions definitions, FactsAsOf facts, Quarter quarter) {
        Supplier<Statement> statement = () -> FiguresStep.statement(definitions, facts, quarter);
        return new FigureTrace(definitions, facts, quarter, CodedIndicators.of(facts, statement));
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
