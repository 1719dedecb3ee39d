package eu.meuse.reports.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The figures of a bundle alone.
 *
 * @param figures all of them
 * @param published those that were published, the hidden ones marked as such
 */
public record BundleFigures(String programme, Quarter quarter, List<FigureRow> figures, List<FigureRow> published) {

    /** Ends the names of compressed tables. */
    static final String SMALL = ".gz";

    /** Its two tables as files, compressed: they are kept for ever, and hashed whenever they are read. */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(Map.of(
                BundleFiles.FIGURES + SMALL, compressed(FigureCells.table(BundleFiles.FIGURES, programme, quarter).bytes(figures)),
                BundleFiles.PUBLIC_FIGURES + SMALL, compressed(FigureCells.table(BundleFiles.PUBLIC_FIGURES, programme, quarter).bytes(published))));
    }

    private static byte[] compressed(byte[] table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream small = new GZIPOutputStream(bytes)) {
            small.write(table);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
