package eu.meuse.reports.pdf;

/** What strips are laid out on: the pages of a document, or none, where only their number is asked. */
interface Sheet {
    /** On to the next page. */
    void turn();

    /** @param top of the strip, in points from the page's lower edge */
    void draw(Strip strip, double top);

    /** The pages of a document. */
    static Sheet of(Pages pages, Canvas canvas) {
        return new Sheet() {
            @Override
            public void turn() {
                pages.turn();
            }

            @Override
            public void draw(Strip strip, double top) {
                strip.drawing().draw(canvas, top);
            }
        };
    }
}
