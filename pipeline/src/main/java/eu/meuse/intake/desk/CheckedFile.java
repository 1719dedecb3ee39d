package eu.meuse.intake.desk;

import java.util.List;

/**
 * What became of a file that was checked.
 *
 * @param file its base name
 * @param region its sender; empty where nobody said
 * @param parts the file itself, or the workbook's sheets that hold a dataset
 */
public record CheckedFile(String file, String region, List<CheckedPart> parts) {
    /** Whether something must be mended before it is sent: a rejected row or a refused file. */
    public boolean isFaulty() {
        return parts.stream().anyMatch(part -> part.summary().refused() || part.summary().rejected() > 0);
    }
}
