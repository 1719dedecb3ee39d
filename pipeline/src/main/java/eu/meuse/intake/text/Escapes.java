package eu.meuse.intake.text;

/**
 * Whether a file puts a backslash before the quotes within quotes, as some databases do, rather than doubling them. A
 * quote behind a backslash speaks for it where the field goes on, and against it where a delimiter or the line's end
 * follows: folders end that way. Text that doubles its quotes does not escape them.
 */
public final class Escapes {
    private static final String BEHIND_FIELDS = ",;\t|\r\n";

    private Escapes() {}

    public static char of(byte[] sample, char quote, char lineEnd) {
        int speaksFor = 0;
        int against = 0;
        for (int i = 0; i + 2 < sample.length; i++) {
            if (sample[i] == '\\' && sample[i + 1] == quote) {
                boolean ends = sample[i + 2] == lineEnd || BEHIND_FIELDS.indexOf(sample[i + 2]) >= 0;
                boolean doubled = sample[i + 2] == quote && (i + 3 == sample.length || BEHIND_FIELDS.indexOf(sample[i + 3]) < 0);
                speaksFor += ends || doubled ? 0 : 1;
                against += ends || doubled ? 1 : 0;
            }
        }
        return speaksFor > against ? '\\' : Dialect.NONE;
    }
}
