package eu.meuse.cli;

import eu.meuse.indicators.AddedUp;
import eu.meuse.run.TraceSink;
import eu.meuse.run.TracedFigure;
import eu.meuse.run.TracedRow;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The rows behind a figure as a file, beside what another sink makes of them. It appears whole, or not at all. */
final class TraceCsvFile implements TraceSink, AutoCloseable {
    private final Path file;
    private final Path unfinished;
    private final Writer out;
    private final TraceSink csv;
    private final TraceSink beside;

    TraceCsvFile(Path file, TraceSink beside) throws IOException {
        this.file = file;
        requireFolder(file);
        this.unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        this.out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        this.csv = new TraceCsv(out);
        this.beside = beside;
    }

    private static void requireFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + " to write " + file.getFileName() + " into; make it first");
        }
    }

    @Override
    public void begin(TracedFigure figure) throws IOException {
        csv.begin(figure);
        beside.begin(figure);
    }

    @Override
    public void row(TracedRow row) throws IOException {
        csv.row(row);
        beside.row(row);
    }

    @Override
    public void end(TracedFigure figure, AddedUp sums) throws IOException {
        csv.end(figure, sums);
        beside.end(figure, sums);
    }

    /** Lets the file appear. */
    void keep() throws IOException {
        out.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(unfinished);
    }
}
