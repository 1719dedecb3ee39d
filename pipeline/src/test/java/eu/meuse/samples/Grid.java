package eu.meuse.samples;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Odd;
import eu.meuse.samples.files.Sheet;
import eu.meuse.samples.files.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet in its region's words: rows of texts, dates and numbers. */
final class Grid {
    private static final Words WORDS = new Words();
    private final Sheet sheet;
    private final String language;
    private final List<Column> columns;
    private final boolean remarks;

    Grid(Sheet sheet) {
        this.sheet = sheet;
        this.language = Habits.language(sheet.region());
        this.columns = Habits.columns(sheet.region(), sheet.table());
        this.remarks = sheet.entries().stream().anyMatch(entry -> entry.cells().containsKey("remark"));
    }

    List<String> header() {
        Stream<String> known = columns.stream().map(column -> WORDS.header(column, language));
        return (remarks ? Stream.concat(known, Stream.of(WORDS.other("remark", "remark", language))) : known).toList();
    }

    /** The cells of a line below the header; none for a blank one. */
    List<Object> row(Entry entry) {
        return switch (entry.shape()) {
            case BLANK -> List.of();
            case TOTAL -> total();
            case RECORD -> record(entry);
            case SURPLUS_FIELDS -> Stream.concat(record(entry).stream(), Stream.of("?", "?")).toList();
        };
    }

    private List<Object> record(Entry entry) {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell(column, entry.cells().get(column.name()))));
        if (remarks) {
            cells.add(entry.text("remark"));
        }
        return cells;
    }

    private Object cell(Column column, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Odd odd) {
            return odd.text();
        }
        return switch (column.type()) {
            case CODE -> WORDS.code(column.codeList().orElseThrow(), (String) value, language);
            case YES_NO -> WORDS.other("yes_no", (boolean) value ? "yes" : "no", language);
            default -> value;
        };
    }

    private List<Object> total() {
        List<Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.type() == ColumnType.MONEY ? sum(column) : ""));
        cells.set(0, WORDS.other("total", "total", language));
        return cells;
    }

    private BigDecimal sum(Column column) {
        return sheet.entries().stream().map(entry -> entry.cells().get(column.name()))
                .filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
