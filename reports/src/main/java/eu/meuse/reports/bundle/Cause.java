package eu.meuse.reports.bundle;

import java.util.Comparator;
import java.util.Locale;

/**
 * Why figures of a quarter are not what they were: a submission that has come, gone or changed, or a change of the
 * configuration or program they are computed with.
 *
 * @param region empty, as are quarter, dataset and file, where no submission is meant
 * @param before SHA-256 of what was there, or the version of the program; empty where nothing was
 * @param after of what is there now
 * @param added rows not rejected now, waiting ones among them, that were not there
 * @param removed rows that were there and are no longer
 * @param changed rows of the same key with other contents
 * @param reason for which it was withdrawn; else empty
 */
public record Cause(
        Kind kind,
        String region,
        String quarter,
        String dataset,
        String file,
        String before,
        String after,
        long added,
        long removed,
        long changed,
        String reason)
        implements Comparable<Cause> {
    private static final Comparator<Cause> IN_FILE = Comparator.comparing(Cause::kind)
            .thenComparing(Cause::region)
            .thenComparing(Cause::quarter)
            .thenComparing(Cause::dataset)
            .thenComparing(Cause::file);

    /** What has happened. */
    public enum Kind {
        /** A file with other bytes stands in the place of one that was in force. */
        REPLACED,
        /** The same file was read again, and others of its rows are rejected: another file of its submission has changed. */
        REREAD,
        /** A file of the quarter or an earlier one came afterwards. */
        LATE,
        /** A file that was known and did not count, as it had been withdrawn or replaced, counts again. */
        RESTORED,
        /** A file of a later quarter, which the earlier report could not know. */
        NEXT,
        /** A file was taken out of force. */
        WITHDRAWN,
        /** What stands in the place of a file that was in force had to be refused. */
        REFUSED,
        /** Cards or code lists of the programme have changed. */
        CONFIGURATION,
        /** Another version of the program computes. */
        PROGRAM;

        /** As it stands in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException where no kind has the code */
        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** That the configuration or the program has changed. */
    public static Cause of(Kind kind, String before, String after) {
        return new Cause(kind, "", "", "", "", before, after, 0, 0, 0, "");
    }

    @Override
    public int compareTo(Cause other) {
        return IN_FILE.compare(this, other);
    }
}
