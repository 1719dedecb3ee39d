package eu.meuse.intake;

import eu.meuse.facts.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a header into a layout, or into the reason why there is none. */
final class LayoutFinder {
    private final Headings headings;
    private final HeaderSearch.Candidate header;
    private final int[] cells;
    private final List<String> ignored = new ArrayList<>();
    private Refusal refusal;

    LayoutFinder(Headings headings, HeaderSearch.Candidate header) {
        this.headings = headings;
        this.header = header;
        this.cells = new int[headings.table().columns().size()];
        Arrays.fill(cells, Layout.ABSENT);
        if (header.isHeader()) {
            IntStream.range(0, header.cells().size()).forEach(this::place);
            refuseMissing();
        } else {
            refuse("no-header", "", "no row among the first names the columns of " + headings.table().dataset()
                    + "; put a header such as that of `meuse template " + headings.table().dataset() + "` above the data");
        }
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    Layout layout() {
        return new Layout(header.row(), header.cells().size(), cells, List.copyOf(ignored));
    }

    private void place(int cell) {
        String heading = header.cells().get(cell);
        List<Integer> meaning = headings.meaning(heading);
        if (meaning.size() > 1) {
            refuse("ambiguous-header", name(meaning.get(0)), "the heading " + quoted(cell) + " can mean "
                    + meaning.stream().map(this::name).collect(Collectors.joining(" or ")) + "; rename it to one of these");
        } else if (meaning.isEmpty()) {
            ignore(cell);
        } else if (cells[meaning.get(0)] != Layout.ABSENT) {
            refuse("ambiguous-header", name(meaning.get(0)), "two columns, " + quoted(cells[meaning.get(0)])
                    + " and " + quoted(cell) + ", both mean " + name(meaning.get(0)) + "; rename or remove one");
        } else {
            cells[meaning.get(0)] = cell;
        }
    }

    private void ignore(int cell) {
        if (!header.cells().get(cell).isEmpty()) {
            ignored.add(quoted(cell));
        }
    }

    private void refuseMissing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Column column = headings.table().columns().get(i);
            if (column.required() && cells[i] == Layout.ABSENT) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            refuse("missing-column", missing.get(0), "the header in row " + header.row() + " lacks " + String.join(", ", missing)
                    + (ignored.isEmpty() ? "" : "; not understood: " + String.join(", ", ignored))
                    + "; add the column, or its heading to config/vocabulary");
        }
    }

    private void refuse(String code, String column, String message) {
        if (refusal == null) {
            refusal = new Refusal(code, column, message);
        }
    }

    private String name(int column) {
        return headings.table().columns().get(column).name();
    }

    /** Where people are listed a row of them may have been taken for the header: no cell of it is shown. */
    private String quoted(int cell) {
        return headings.table().holdsPeople() ? "column " + (cell + 1) : "\"" + Cells.printable(header.cells().get(cell)) + "\"";
    }
}
