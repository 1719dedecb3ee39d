package eu.meuse.reports.blocks;

/**
 * A heading; it stays with the block after it, and is a bookmark.
 *
 * @param level 1 for a chapter, 2 for a section, 3 below that; levels are not skipped
 * @param text one line or a few
 */
public record Heading(int level, String text) implements Block {

    /** @throws IllegalArgumentException for a level beyond 1 to 3 */
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("no heading of level " + level + ": " + text);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
