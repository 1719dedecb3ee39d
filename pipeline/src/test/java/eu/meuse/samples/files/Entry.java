package eu.meuse.samples.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a submission below its header.
 *
 * @param cells column to value, typed as the column says (codes in the contract's own words) or {@link Odd}
 */
public record Entry(Shape shape, Map<String, Object> cells, List<Mark> marks) {

    /** What a line is. */
    public enum Shape { RECORD, SURPLUS_FIELDS, BLANK, TOTAL }

    /** A record of names and values in turn; null values are blank cells. */
    public static Entry of(Object... namesAndValues) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Entry(Shape.RECORD, Collections.unmodifiableMap(cells), List.of());
    }

    /** A line that is no record. */
    public static Entry noRecord(Shape shape, String note) {
        return new Entry(shape, Map.of(), List.of(new Mark("note", "", "", note)));
    }

    /** The same record with another value. */
    public Entry with(String column, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new Entry(shape, Collections.unmodifiableMap(changed), marks);
    }

    /** The same line in another shape. */
    public Entry as(Shape other) {
        return new Entry(other, cells, marks);
    }

    /** The same record with something said about it. */
    public Entry marked(String severity, String code, String column, String note) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(new Mark(severity, code, column, note));
        return new Entry(shape, cells, List.copyOf(more));
    }

    /** Whether it is a record without a fault that has it rejected. */
    public boolean isAccepted() {
        return shape == Shape.RECORD && marks.stream().noneMatch(mark -> mark.severity().equals("rejected"));
    }

    /** A cell as text; empty where it is blank. */
    public String text(String column) {
        Object value = cells.get(column);
        return value == null ? "" : value.toString();
    }
}
