package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.source.Words;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
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
    private final Repairs repairs;
    private final int[] cells;
    private final List<String> ignored = new ArrayList<>();
    private Refusal refusal;

    LayoutFinder(Headings headings, HeaderSearch.Candidate header) {
        this(headings, header, Repairs.none(headings.table()));
    }

    /** @param repairs by which columns need not be there, or numbers need not be written in full */
    LayoutFinder(Headings headings, HeaderSearch.Candidate header, Repairs repairs) {
        this.repairs = repairs;
        this.headings = headings;
        this.header = header;
        this.cells = new int[headings.table().columns().size()];
        Arrays.fill(cells, Layout.ABSENT);
        if (header.isHeader()) {
            refuseSecond();
            IntStream.range(0, header.cells().size()).forEach(this::place);
            refuseMissing();
            refuseScaledTitle();
        } else {
            refuse("no-header", "", Wording.of("no-header", "dataset", headings.table().dataset()));
        }
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    Layout layout() {
        return new Layout(header.top(), header.row(), header.cells().size(), cells, List.copyOf(ignored), header.rows(),
                headings.table().holdsPeople() || header.cells().stream().anyMatch(headings::namesPeople));
    }

    private void place(int cell) {
        List<Integer> meaning = header.meanings().get(cell);
        if (meaning.size() > 1) {
            refuse("ambiguous-header", name(meaning.get(0)), ambiguous(cell, meaning));
        } else if (meaning.isEmpty()) {
            ignore(cell);
        } else if (cells[meaning.get(0)] != Layout.ABSENT) {
            refuse("ambiguous-header", name(meaning.get(0)), twice(cell, meaning.get(0)));
        } else {
            cells[meaning.get(0)] = cell;
            refuseScaled(cell, meaning.get(0));
        }
    }

    /** Numbers in thousands, read as they stand, would be a thousandth of the truth. */
    private void refuseScaled(int cell, int column) {
        if (headings.isScaled(header.cells().get(cell), column) && repairs.factor(headings.table().columns().get(column)).equals(BigDecimal.ONE)) {
            refuse("ambiguous-header", name(column), Wording.of(isHidden() ? "ambiguous-header.scaled.hidden" : "ambiguous-header.scaled",
                    isHidden() ? "position" : "heading", shown(cell)));
        }
    }

    /** Records of two tables cannot be told from each other, whatever the tables are. */
    private void refuseSecond() {
        if (header.rival() > 0) {
            refuse("ambiguous-header", "", Wording.of("ambiguous-header.second", "first", Long.toString(header.row()), "second", Long.toString(header.rival())));
        }
    }

    private void refuseScaledTitle() {
        if (header.scaled() > 0) {
            IntStream.range(0, cells.length)
                    .filter(i -> cells[i] >= 0 && headings.table().columns().get(i).type() == ColumnType.MONEY)
                    .filter(i -> repairs.factor(headings.table().columns().get(i)).equals(BigDecimal.ONE))
                    .findFirst()
                    .ifPresent(i -> refuse("ambiguous-header", name(i),
                            Wording.of("ambiguous-header.scaled.title", "row", Long.toString(header.scaled()), "column", name(i))));
        }
    }

    private Wording ambiguous(int cell, List<Integer> meaning) {
        String columns = meaning.stream().map(this::name).collect(Collectors.joining("\n"));
        return isHidden() ? Wording.of("ambiguous-header.hidden", "position", shown(cell), "columns", columns)
                : Wording.of("ambiguous-header", "heading", shown(cell), "columns", columns, "line", "`headings: {" + CardText.quoted(shown(cell)) + ": " + name(meaning.get(0)) + "}`");
    }

    private Wording twice(int cell, int column) {
        String first = shown(cells[column]);
        if (!isHidden() && Words.bare(header.text(cell)).equals(Words.bare(header.text(cells[column])))) {
            // No line of a card tells them from each other.
            return Wording.of("ambiguous-header.twice.same", "heading", first, "column", name(column));
        }
        return isHidden() ? Wording.of("ambiguous-header.twice.hidden", "first", first, "second", shown(cell), "column", name(column))
                : Wording.of("ambiguous-header.twice", "first", first, "second", shown(cell), "column", name(column),
                        "line", "`leave_out: [" + CardText.quoted(shown(cell)) + "]`");
    }

    private void ignore(int cell) {
        if (!header.cells().get(cell).isEmpty() && !isLeftOut(cell)) {
            ignored.add(shown(cell));
        }
    }

    /** The card knows of it: there is nothing to be said. */
    private boolean isLeftOut(int cell) {
        return repairs.leftOut().stream().anyMatch(heading -> headings.card().bearing(heading, header).contains(cell));
    }

    private void refuseMissing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Column column = headings.table().columns().get(i);
            if (column.required() && cells[i] == Layout.ABSENT && !repairs.standInFor(column)) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            refuse("missing-column", missing.get(0), lacking(Long.toString(header.top()), String.join("\n", missing), String.join("\n", ignored)));
        }
    }

    private Wording lacking(String row, String missing, String others) {
        if (others.isEmpty()) {
            return Wording.of("missing-column", "row", row, "columns", missing);
        }
        return isHidden() ? Wording.of("missing-column.others.hidden", "row", row, "columns", missing, "positions", others)
                : Wording.of("missing-column.others", "row", row, "columns", missing, "others", others);
    }

    private void refuse(String code, String column, Wording wording) {
        if (refusal == null) {
            refusal = new Refusal(code, column, wording);
        }
    }

    private String name(int column) {
        return headings.table().columns().get(column).name();
    }

    /** Where people are listed a row of them may have been taken for the header: no cell of it is shown. */
    private boolean isHidden() {
        return headings.table().holdsPeople();
    }

    /** The heading, or its position where no cell is shown. */
    private String shown(int cell) {
        return isHidden() ? Integer.toString(cell + 1) : Cells.whole(header.cells().get(cell));
    }
}
