package eu.meuse.reports.pdf;

/** A4 and its margins, in points, from the lower left corner. */
final class Paper {
    static final double WIDTH = 595;
    static final double HEIGHT = 842;
    static final double LEFT = 48;
    static final double RIGHT = WIDTH - 48;
    static final double TOP = HEIGHT - 60;
    static final double BOTTOM = 62;
    static final double TEXT_WIDTH = RIGHT - LEFT;
    static final double TEXT_HEIGHT = TOP - BOTTOM;

    private Paper() {}
}
