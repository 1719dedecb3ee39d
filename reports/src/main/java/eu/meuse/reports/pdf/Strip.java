package eu.meuse.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A level slice of a document that is never split: a line of text, a row, a chart.
 *
 * @param before space above it; none at the top of a page
 * @param height its own
 * @param joined whether it stands on one page with the next strip
 * @param head drawn above it where it comes first on a page: the head of its table
 */
record Strip(double before, double height, boolean joined, Optional<Strip> head, Drawing drawing) {

    /** Draws a strip at its place. */
    interface Drawing {
        /** @param top of the strip, in points from the page's lower edge */
        void draw(Canvas canvas, double top);
    }

    /** A strip that may be parted from the next. */
    static Strip of(double before, double height, Drawing drawing) {
        return new Strip(before, height, false, Optional.empty(), drawing);
    }

    /** Empty space of a height, which is not carried over to a new page. */
    static Strip space(double height) {
        return of(height, 0, (canvas, top) -> {});
    }

    Strip before(double other) {
        return new Strip(other, height, joined, head, drawing);
    }

    Strip join(boolean other) {
        return new Strip(before, height, other, head, drawing);
    }

    Strip under(Strip other) {
        return new Strip(before, height, joined, Optional.of(other), drawing);
    }

    /** Joins all strips of a list to each other, and the last to what follows or not. */
    static List<Strip> joined(List<Strip> strips, boolean withNext) {
        List<Strip> joined = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            joined.add(strips.get(i).join(i < strips.size() - 1 || withNext));
        }
        return joined;
    }

    /** The height of strips below each other. */
    static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(strip -> strip.before() + strip.height()).sum();
    }
}
