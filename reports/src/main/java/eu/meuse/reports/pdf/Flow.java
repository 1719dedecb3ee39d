package eu.meuse.reports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lets strips follow each other down the pages; strips that are joined move to the next page together. */
final class Flow {
    private static final double ROUNDING = 0.01;
    private final Sheet sheet;
    private double y;
    private boolean atTop;

    /** What follows begins on a new page, once there is something to print, lest a page stays empty. */
    private boolean turnDue;

    /**
     * @param y the upper end of what is free on the first page
     * @param atTop whether nothing stands above it
     */
    Flow(Sheet sheet, double y, boolean atTop) {
        this.sheet = sheet;
        this.y = y;
        this.atTop = atTop;
    }

    /** How strips would end if they were placed now. */
    Trial.End tryOut(List<Strip> strips) {
        return turnDue && !atTop ? Trial.of(strips, Paper.TOP, true) : Trial.of(strips, y, atTop);
    }

    /** Ends the page. */
    void end() {
        turnDue = true;
    }

    /** The lower end of what is placed. */
    double y() {
        return y;
    }

    /** Places strips one below the other, as much on a page as it holds. */
    void place(List<Strip> strips) {
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

    /** What no page holds is parted below its highest strip, a picture, which stays with all that stands above it. */
    private void placeGroup(List<Strip> group) {
        int parted = fitsOnPage(group) ? group.size() : highest(group) + 1;
        if (parted < group.size() && fitsOnPage(group.subList(0, parted))) {
            placeWhole(group.subList(0, parted));
            placeGroup(group.subList(parted, group.size()));
        } else {
            placeWhole(group);
        }
    }

    private static int highest(List<Strip> group) {
        return IntStream.range(0, group.size()).boxed().max(Comparator.comparingDouble(i -> group.get(i).height())).orElse(0);
    }

    private void placeWhole(List<Strip> group) {
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
            sheet.draw(strip, y);
            y -= strip.height();
            atTop = false;
        } else if (!atTop) {
            y -= before;
        }
    }

    private void turn() {
        if (y < Paper.TOP) {
            sheet.turn();
            y = Paper.TOP;
            atTop = true;
        }
    }

    private boolean fits(double height) {
        return y - height >= Paper.BOTTOM - ROUNDING;
    }

    private static boolean fitsOnPage(List<Strip> group) {
        if (group.isEmpty()) {
            return true;
        }
        double head = group.get(0).head().map(Strip::height).orElse(0.0);
        return Strip.height(group) - group.get(0).before() + head <= Paper.TEXT_HEIGHT + ROUNDING;
    }

    private static double firstHeight(List<Strip> group) {
        return Strip.height(group.subList(0, Math.min(3, group.size())));
    }
}
