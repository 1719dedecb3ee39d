package eu.meuse.intake;

import eu.meuse.facts.Source;
import java.util.List;

/** Counts which keys of a file or sheet stand in earlier files, row by row. */
final class OverlapCount {
    private final List<Source> submission;
    private final int file;
    private final KeyTable seen = new KeyTable();
    private long keys;
    private long earlier;

    /** @param part position of the file or sheet within its submission */
    OverlapCount(List<Source> submission, int part) {
        this.submission = submission;
        this.file = submission.get(part).order();
    }

    /** Counts whatever is looked up. */
    Duplicates watching(Duplicates others) {
        return (key, position) -> {
            long first = others.earlier(key, position);
            note(first);
            return first;
        };
    }

    /** @param first where a row's key stands first, as {@link Duplicates#earlier} tells it */
    void note(long first) {
        if (first == Duplicates.NEW) {
            keys++;
        } else if (submission.get(Position.part(first)).order() != file && seen.note(first, 0, first) == KeyTable.NONE) {
            keys++;
            earlier++;
        }
    }

    Overlap overlap() {
        return new Overlap(keys, earlier);
    }
}
