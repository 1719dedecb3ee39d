package eu.meuse.reports.blocks;

/**
 * Running text.
 *
 * @param text without markup; white space is folded
 */
public record Paragraph(String text, Style style) implements Block {

    /** How loud a paragraph speaks. */
    public enum Style {
        /** The sentences a reader in a hurry reads. */
        LEAD,
        BODY,
        /** Sources, remarks. */
        SMALL
    }

    /** A paragraph of ordinary text. */
    public static Paragraph of(String text) {
        return new Paragraph(text, Style.BODY);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
