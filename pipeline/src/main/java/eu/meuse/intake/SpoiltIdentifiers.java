package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.reports.bundle.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Points out identifiers of which a spreadsheet has made a number or a date, so that they are not what was typed. */
final class SpoiltIdentifiers {
    private static final String CODE = "spoilt-identifier";
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d{1,3}");
    private static final Set<String> OTHERS = Set.of("parked_from", "invoice", "certificate");

    private final FactTable table;
    private final Layout layout;
    private final int[] identifiers;

    SpoiltIdentifiers(FactTable table, Layout layout) {
        this.table = table;
        this.layout = layout;
        this.identifiers = IntStream.range(0, table.columns().size()).filter(at -> isIdentifier(table.columns().get(at))).toArray();
    }

    private static boolean isIdentifier(Column column) {
        return column.type() == ColumnType.TEXT && (column.name().endsWith("_id") || OTHERS.contains(column.name()));
    }

    /** The first of a row; no cell is quoted. */
    Optional<RowWarning.Notice> of(SourceRow row, Object[] values) {
        for (int at : identifiers) {
            Wording wording = values[at] instanceof String text ? wording(row, at, text) : null;
            if (wording != null) {
                return Optional.of(new RowWarning.Notice(CODE, table.columns().get(at).name(), wording));
            }
        }
        return Optional.empty();
    }

    private Wording wording(SourceRow row, int at, String text) {
        int cell = layout.cells()[at];
        String column = table.columns().get(at).name();
        if (text.indexOf('+') > 0 && EXPONENT.matcher(text).matches()) {
            return Wording.of("spoilt-identifier.exponent", "column", column);
        }
        if (cell >= 0 && row.isDay(cell) && row.number(cell) != null) {
            return Wording.of("spoilt-identifier.day", "column", column);
        }
        return cell >= 0 && row.isRounded(cell) ? Wording.of("spoilt-identifier.rounded", "column", column) : null;
    }
}
