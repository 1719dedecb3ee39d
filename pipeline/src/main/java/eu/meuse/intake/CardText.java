package eu.meuse.intake;

/** Writes text of a file as a source card has it. */
final class CardText {
    private CardText() {}

    /** In double quotes, as YAML reads it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
