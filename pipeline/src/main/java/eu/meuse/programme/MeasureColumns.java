package eu.meuse.programme;

import static eu.meuse.facts.ColumnType.CODE;
import static eu.meuse.facts.ColumnType.COUNTRY;
import static eu.meuse.facts.ColumnType.DATE;
import static eu.meuse.facts.ColumnType.TEXT;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a measure may name: those stored, and those that the engine adds by following references. */
public final class MeasureColumns {
    private MeasureColumns() {}

    /** The stored columns of a table and the added ones. */
    public static List<Column> of(FactTable table) {
        return Stream.concat(table.storedColumns().stream(), added(table).stream()).toList();
    }

    /**
     * The columns that the engine adds to a table's stored ones.
     *
     * <p>Participations get their event's {@code date}, {@code region}, {@code sector} and {@code format} and the
     * {@code event_country} of its region; tables of organisations get {@code organisation_key}, the same for all
     * spellings of one; tables of partners {@code partner}; expenditures {@code period_date}, the last day of their
     * period.
     */
    public static List<Column> added(FactTable table) {
        return switch (table) {
            case PARTICIPATIONS -> List.of(added("date", DATE), code("region"), code("sector"), code("format"),
                    added("event_country", COUNTRY), added("organisation_key", TEXT));
            case SUPPORT, VOUCHERS, GRANTS -> List.of(added("organisation_key", TEXT));
            case BUDGETS, FINANCING, PAYMENTS -> List.of(added(Dimensions.PARTNER, TEXT));
            case EXPENDITURES -> List.of(added(Dimensions.PARTNER, TEXT), added("period_date", DATE));
            default -> List.of();
        };
    }

    private static Column added(String name, ColumnType type) {
        return new Column(name, type, false, Optional.empty(), false);
    }

    private static Column code(String list) {
        return new Column(list, CODE, false, Optional.of(list), false);
    }
}
