package eu.meuse.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Parts of a document that begin on new pages; one that would need a page more for little moves closer together. */
final class Chapters {
    private static final double LITTLE = Paper.TEXT_HEIGHT * 0.3;
    /** Beyond so many pages air is worth more than a page. */
    private static final int LONG = 5;
    private static final double[] CLOSER = {0.9, 0.8, 0.6, 0.4};
    private static final double CLOSEST_LONG = 0.8;

    private Chapters() {}

    /** Places strips, as much on a page as it holds. */
    static void place(List<Strip> strips, Flow flow) {
        List<Strip> chapter = new ArrayList<>();
        for (Strip strip : strips) {
            if (PageBreaks.forces(strip)) {
                flow.place(fitted(chapter, flow));
                flow.end();
                chapter.clear();
            } else {
                chapter.add(strip);
            }
        }
        flow.place(fitted(chapter, flow));
    }

    private static List<Strip> fitted(List<Strip> chapter, Flow flow) {
        Trial.End usual = flow.tryOut(chapter);
        if (usual.turned() == 0 || usual.used() > LITTLE) {
            return chapter;
        }
        double closest = usual.turned() > LONG ? CLOSEST_LONG : 0;
        return DoubleStream.of(CLOSER).filter(share -> share >= closest).mapToObj(share -> closer(chapter, share))
                .filter(strips -> flow.tryOut(strips).turned() < usual.turned())
                .findFirst().orElse(chapter);
    }

    private static List<Strip> closer(List<Strip> strips, double share) {
        return strips.stream().map(strip -> strip.before(strip.before() * share)).toList();
    }
}
