package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells the further lines of an operation, as in a list with a line for each partner: its amounts are merged with those above,
 * and so is what tells operations apart, its number or else its title, with its dates. Such a line is no record of its own.
 */
final class MergedLines {
    private static final String[] TOLD_BY = {"title", "start", "end"};

    private final int key;
    private final int title;
    private final int[] toldBy;
    private final int[] amounts;

    private MergedLines(int key, int title, int[] toldBy, int[] amounts) {
        this.key = key;
        this.title = title;
        this.toldBy = toldBy;
        this.amounts = amounts;
    }

    static MergedLines of(Repairs repairs, Layout layout) {
        int[] cells = layout.cells();
        if (repairs.table() != FactTable.PROJECTS) {
            return new MergedLines(Layout.ABSENT, Layout.ABSENT, new int[0], new int[0]);
        }
        int[] toldBy = Arrays.stream(TOLD_BY).mapToInt(name -> cells[Columns.find(repairs.table(), name)]).toArray();
        return new MergedLines(cells[0], toldBy[0], present(toldBy), present(IntStream.of(amounts(repairs)).map(at -> cells[at]).toArray()));
    }

    private static int[] present(int[] cells) {
        return IntStream.of(cells).filter(cell -> cell >= 0).toArray();
    }

    /** Positions of the columns that hold amounts, no rates, and for which the card does not say that each row has what stands above. */
    static int[] amounts(Repairs repairs) {
        return IntStream.range(0, repairs.table().columns().size())
                .filter(at -> repairs.isAmount(repairs.table().columns().get(at)) && !repairs.fillsDown(repairs.table().columns().get(at)))
                .toArray();
    }

    /** Whether a row goes on with the operation above it. */
    boolean goesOn(SourceRow row) {
        return areShared(row, amounts) && (key >= 0 && !row.text(key).isEmpty() ? row.isShared(key) : hasTheTitle(row) && areShared(row, toldBy));
    }

    /** Operations of one call have their dates in common. */
    private boolean hasTheTitle(SourceRow row) {
        return title >= 0 && row.isShared(title);
    }

    /** Whether something stands in these cells, and all that does is shared with the row above. */
    private static boolean areShared(SourceRow row, int[] cells) {
        boolean any = false;
        for (int cell : cells) {
            if (row.isShared(cell)) {
                any = true;
            } else if (!row.text(cell).isEmpty()) {
                return false;
            }
        }
        return any;
    }
}
