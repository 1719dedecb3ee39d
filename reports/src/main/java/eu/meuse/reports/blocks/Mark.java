package eu.meuse.reports.blocks;

import java.util.List;

/** What a chart shows in one place: a number, or the word for why there is none. A gap is never drawn as 0. */
public sealed interface Mark {

    /** As it is printed beside or in place of the mark. */
    String text();

    /**
     * A number to draw.
     *
     * @param value for lengths and places alone; what is printed is the text
     * @param text the exact value, written out in the document's language
     */
    record Value(double value, String text) implements Mark {

        /** @throws IllegalArgumentException for a value that has no place on an axis */
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("no place on an axis: " + value);
            }
        }
    }

    /** Hidden, missing or no data, said in words. */
    record Gap(String text) implements Mark {}

    /** A number to draw. */
    static Mark of(double value, String text) {
        return new Value(value, text);
    }

    /** A place without a number. */
    static Mark gap(String text) {
        return new Gap(text);
    }

    /** The numbers among marks. */
    static List<Double> values(List<Mark> marks) {
        return marks.stream().filter(Value.class::isInstance).map(mark -> ((Value) mark).value()).toList();
    }
}
