package eu.meuse.reports.pdf;

/** The strip that is no strip: what follows starts on a new page. */
final class PageBreaks {
    static final Strip BREAK = Strip.of(0, 0, (canvas, top) -> {});

    private PageBreaks() {}

    static boolean forces(Strip strip) {
        return strip.drawing() == BREAK.drawing();
    }
}
