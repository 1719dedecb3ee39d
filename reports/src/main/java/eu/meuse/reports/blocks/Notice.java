package eu.meuse.reports.blocks;

/**
 * Something the reader must not miss, set apart from the text.
 *
 * @param title a few words, or empty
 */
public record Notice(Kind kind, String title, String text) implements Block {

    /** How urgent it is. */
    public enum Kind {
        INFO,
        WARNING
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.notice(this);
    }
}
