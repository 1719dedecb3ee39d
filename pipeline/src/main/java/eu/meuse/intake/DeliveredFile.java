package eu.meuse.intake;

import eu.meuse.reports.bundle.Quarter;
import java.io.Serializable;

/**
 * A file that a region has delivered.
 *
 * @param path where it lies, absolute
 * @param name its base name
 * @param bytes its size
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record DeliveredFile(String region, Quarter quarter, String path, String name, long bytes, String sha256)
        implements Serializable {

    boolean isWorkbook() {
        return FileKind.of(name).filter(FileKind.WORKBOOK::equals).isPresent();
    }
}
