package eu.meuse.reports.blocks;

import java.util.List;
import java.util.Optional;

/**
 * A list of entries in which readers look for some: a table on paper, one to choose and search in on a screen.
 *
 * @param count how many are shown, with {@code {shown}} and {@code {all}}
 * @param none said where no entry is as chosen
 * @param instead what paper says where the list is too long for it
 */
public record Directory(String caption, List<Column> columns, List<Row> rows, String count, String none, String instead)
        implements Block {
    /** More rows than these fill pages that nobody reads. */
    public static final int MOST_ON_PAPER = 300;

    /** @param chosen whether readers choose by it */
    public record Column(String head, Table.Align align, double weight, boolean chosen) {}

    /** @param cells a list of values each; of none, the cell is empty */
    public record Row(List<List<String>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** @throws IllegalArgumentException where a row has more or fewer cells than there are columns */
    public Directory {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.cells().size() + " cells in a list of " + columns.size());
            }
        }
    }

    /** On paper: the list as a table, or what is said in its place. */
    public Block onPaper() {
        return rows.size() > MOST_ON_PAPER ? Paragraph.of(instead) : table();
    }

    private Table table() {
        return new Table(caption,
                columns.stream().map(column -> new Table.Column(column.head(), column.align(), column.weight())).toList(),
                rows.stream().map(row -> Table.Row.of(row.cells().stream()
                        .map(values -> Table.Cell.of(String.join(", ", values))).toList())).toList(),
                Optional.empty(), "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.directory(this);
    }
}
