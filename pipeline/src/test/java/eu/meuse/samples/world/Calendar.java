package eu.meuse.samples.world;

import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The quarters of the programme that the sample covers. */
public final class Calendar {
    private static final List<Quarter> QUARTERS =
            Stream.iterate(new Quarter(2011, 1), Quarter::next).limit(15).toList();

    private Calendar() {}

    /** 2011-Q1 to 2014-Q3. */
    public static List<Quarter> quarters() {
        return QUARTERS;
    }

    static Quarter last() {
        return QUARTERS.get(QUARTERS.size() - 1);
    }

    static int index(Quarter quarter) {
        return QUARTERS.indexOf(quarter);
    }

    static Quarter quarter(String text) {
        return Quarter.parse(text).orElseThrow();
    }

    /** A quarter for each of the things, given how many fall into each quarter. */
    static List<Quarter> spread(int... counts) {
        return IntStream.range(0, counts.length).boxed()
                .flatMap(i -> IntStream.range(0, counts[i]).mapToObj(n -> QUARTERS.get(i)))
                .toList();
    }

    /** The quarter some quarters later, or the last one. */
    static Quarter after(Quarter quarter, int quarters) {
        return QUARTERS.get(Math.min(QUARTERS.size() - 1, index(quarter) + quarters));
    }
}
