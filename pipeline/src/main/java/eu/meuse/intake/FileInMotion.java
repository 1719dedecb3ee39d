package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import java.io.IOException;

/**
 * A file changed, went or broke off while it was read. Nothing of its submission counts in this run: what it held stays
 * in force, and the next run reads it.
 */
public final class FileInMotion extends IOException {
    private static final long serialVersionUID = 1;

    private final String place;

    private FileInMotion(String place, String message) {
        super(message);
        this.place = place;
    }

    /** Where it lies below the inputs, {@code <region>/<quarter>/<name>}. */
    public String place() {
        return place;
    }

    /** A file that is not what was read any more. */
    public static FileInMotion changed(DeliveredFile file) {
        return of(file.place(), "changed while it was read");
    }

    static FileInMotion endsInTheMiddle(String place) {
        return of(place, "ends in the middle, as a file does that is still being copied");
    }

    private static FileInMotion of(String place, String why) {
        return new FileInMotion(place, Cells.printable(place, 200) + " " + why + "; it is left for the next run, and what it held before stays in force");
    }
}
