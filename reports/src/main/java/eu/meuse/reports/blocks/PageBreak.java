package eu.meuse.reports.blocks;

/** What follows starts on a new page; says nothing at the top of a page or in a medium without pages. */
public record PageBreak() implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pageBreak(this);
    }
}
