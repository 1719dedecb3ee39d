package eu.meuse.programme;

/**
 * Something wrong in the configuration.
 *
 * @param file relative to the configuration's root
 * @param line 1-based; 0 where the file as a whole is meant
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, String message) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
