package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.util.stream.IntStream;

/** Positions of a table's columns by name. */
final class Columns {
    private Columns() {}

    /** The position, or -1 where the table has no such column. */
    static int find(FactTable table, String name) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
