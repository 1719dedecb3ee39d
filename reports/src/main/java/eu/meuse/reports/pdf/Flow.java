package eu.meuse.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lets strips follow each other down the pages; strips that are joined move to the next page together. */
final class Flow {
    private static final double ROUNDING = 0.01;
    private static final double LITTLE = Paper.TEXT_HEIGHT * 0.55;
    private final Pages pages;
    private final Canvas canvas;
    private double y;
    private boolean atTop;

    /** A page break waits for something to print, lest a page stays empty. */
    private boolean turnDue;

    /** @param y the upper end of what is free on the first page */
    Flow(Pages pages, Canvas canvas, double y) {
        this.pages = pages;
        this.canvas = canvas;
        this.y = y;
        atTop = true;
    }

    /** Places a chapter: on the next page where it fits there whole and little of this page is left. */
    void placeChapter(List<Strip> strips) {
        double left = y - Paper.BOTTOM;
        if (left < LITTLE && !fits(Strip.height(strips)) && Strip.height(strips) <= Paper.TEXT_HEIGHT) {
            turn();
        }
        place(strips);
    }

    private void place(List<Strip> strips) {
        List<Strip> group = new ArrayList<>();
        for (Strip strip : strips) {
            group.add(strip);
            if (!strip.joined()) {
                placeGroup(group);
                group.clear();
            }
        }
        placeGroup(group);
    }

    private void placeGroup(List<Strip> group) {
        turnDue |= group.removeIf(PageBreaks::forces);
        if (group.isEmpty()) {
            return;
        }
        if (turnDue && !atTop) {
            turn();
        } else if (!fits(Strip.height(group)) && (fitsOnPage(group) || !atTop && !fits(firstHeight(group)))) {
            turn();
        }
        turnDue = false;
        group.forEach(this::place);
    }

    private void place(Strip strip) {
        double before = atTop ? 0 : strip.before();
        if (!fits(before + strip.height())) {
            turn();
            before = 0;
        }
        if (atTop && strip.head().isPresent()) {
            draw(strip.head().get(), 0);
        }
        draw(strip, before);
    }

    private void draw(Strip strip, double before) {
        if (strip.height() > 0) {
            y -= before;
            strip.drawing().draw(canvas, y);
            y -= strip.height();
            atTop = false;
        } else if (!atTop) {
            y -= before;
        }
    }

    private void turn() {
        if (y < Paper.TOP) {
            pages.turn();
            y = Paper.TOP;
            atTop = true;
        }
    }

    private boolean fits(double height) {
        return y - height >= Paper.BOTTOM - ROUNDING;
    }

    private static boolean fitsOnPage(List<Strip> group) {
        double head = group.get(0).head().map(Strip::height).orElse(0.0);
        return Strip.height(group) - group.get(0).before() + head <= Paper.TEXT_HEIGHT + ROUNDING;
    }

    private static double firstHeight(List<Strip> group) {
        return Strip.height(group.subList(0, Math.min(3, group.size())));
    }
}
