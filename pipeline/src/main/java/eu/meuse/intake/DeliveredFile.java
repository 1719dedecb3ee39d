package eu.meuse.intake;

import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * A file that a region has delivered.
 *
 * @param path where it lies, absolute
 * @param name its base name
 * @param bytes its size
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param state as it was before it was hashed
 */
public record DeliveredFile(String region, Quarter quarter, String path, String name, long bytes, String sha256, FileState state)
        implements Serializable {

    /** A file of which nobody noted how it was before it was hashed: it is never taken to have moved. */
    public DeliveredFile(String region, Quarter quarter, String path, String name, long bytes, String sha256) {
        this(region, quarter, path, name, bytes, sha256, FileState.UNKNOWN);
    }

    /** Where it lies below the inputs, {@code <region>/<quarter>/<name>}. */
    public String place() {
        return region + "/" + quarter + "/" + name;
    }

    /** Whether it is no longer what was hashed. */
    boolean hasMoved() throws IOException {
        return !state.equals(FileState.UNKNOWN) && !state.equals(FileState.of(Path.of(path)));
    }

    boolean isWorkbook() {
        return FileKind.of(name).filter(FileKind.WORKBOOK::equals).isPresent();
    }
}
