package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows of a list that count once more, and how much money they hold. */
final class Repetitions {
    private long rows;
    private long first;
    private String column = "";
    private BigDecimal sum = BigDecimal.ZERO;

    void add(FactRow row) {
        first = rows == 0 ? row.row() : first;
        rows++;
        List<Column> columns = row.source().table().storedColumns();
        IntStream.range(0, columns.size()).filter(at -> columns.get(at).type() == ColumnType.MONEY).findFirst().ifPresent(at -> {
            column = columns.get(at).name();
            sum = row.values().get(at) instanceof BigDecimal amount ? sum.add(amount) : sum;
        });
    }

    /** Empty where there are none. */
    Optional<RowWarning.Notice> notice() {
        if (rows == 0) {
            return Optional.empty();
        }
        Wording wording = column.isEmpty() ? Wording.of("repeated-rows.plain", "rows", Long.toString(rows), "row", Long.toString(first))
                : Wording.of("repeated-rows", "rows", Long.toString(rows), "row", Long.toString(first), "column", column,
                        "sum", sum.setScale(FactTable.MONEY_SCALE).toPlainString());
        return Optional.of(new RowWarning.Notice("repeated-rows", "", wording));
    }
}
