package eu.meuse.cli;

import eu.meuse.indicators.AddedUp;
import eu.meuse.reports.bundle.CsvLines;
import eu.meuse.run.TraceSink;
import eu.meuse.run.TracedFigure;
import eu.meuse.run.TracedRow;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/** The rows behind a figure as CSV. */
final class TraceCsv implements TraceSink {
    private final CsvLines lines;
    private final Flushable out;

    TraceCsv(Writer out) {
        this.lines = new CsvLines(out);
        this.out = out;
    }

    @Override
    public void begin(TracedFigure figure) throws IOException {
        lines.line("part", "contribution", "region", "quarter", "dataset", "file", "sheet", "row", "sha256", "note");
    }

    @Override
    public void row(TracedRow row) throws IOException {
        lines.line(row.part(), row.contribution(), row.region(), row.quarter(), row.dataset(), row.file(), row.sheet(),
                row.isInFile() ? row.row() : "", row.sha256(), row.note());
    }

    @Override
    public void end(TracedFigure figure, AddedUp sums) throws IOException {
        out.flush();
    }
}
