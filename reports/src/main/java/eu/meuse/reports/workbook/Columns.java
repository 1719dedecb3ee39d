package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a sheet, put together one by one. */
final class Columns<T> {
    private static final int CODE = 16;
    private static final int AMOUNT = 16;
    private static final int DAY = 12;
    private static final int TEXT = 32;

    private final List<Subject.Column<T>> columns = new ArrayList<>();

    List<Subject.Column<T>> list() {
        return columns;
    }

    Columns<T> add(String name, int width, Subject.Cell<T> cell) {
        columns.add(new Subject.Column<>(name, width, cell));
        return this;
    }

    /** A code or number that is to stay as it was sent. */
    Columns<T> code(String name, Function<T, String> code) {
        return add(name, CODE, (row, names) -> SheetCell.text(code.apply(row)));
    }

    Columns<T> text(String name, Function<T, String> text) {
        return add(name, TEXT, (row, names) -> SheetCell.text(text.apply(row)));
    }

    Columns<T> named(String name, Subject.Cell<T> cell) {
        return add(name, TEXT, cell);
    }

    Columns<T> money(String name, Function<T, BigDecimal> amount) {
        return add(name, AMOUNT, (row, names) -> SheetCell.money(amount.apply(row)));
    }

    /** An amount that there need not be; its cell is then empty, not zero. */
    Columns<T> maybe(String name, Function<T, Optional<BigDecimal>> amount) {
        return add(name, AMOUNT, (row, names) -> amount.apply(row).map(SheetCell::money).orElseGet(SheetCell::empty));
    }

    Columns<T> share(String name, Function<T, Optional<BigDecimal>> share) {
        return add(name, DAY, (row, names) -> share.apply(row).map(SheetCell::share).orElseGet(SheetCell::empty));
    }

    Columns<T> count(String name, Function<T, Long> count) {
        return add(name, DAY, (row, names) -> SheetCell.number(count.apply(row)));
    }

    /** A day; what is none stands as the text that it is. */
    Columns<T> day(String name, Function<T, String> iso) {
        return add(name, DAY, (row, names) -> day(iso.apply(row)));
    }

    Columns<T> yesOrNo(String name, Function<T, Boolean> is) {
        return add(name, DAY, (row, names) -> SheetCell.text(names.texts().text(is.apply(row) ? "template.yes" : "template.no")));
    }

    /** Where a row stands in what was sent; empty for what stands in no file. */
    Columns<T> place(Function<T, RowPlace> place) {
        return code("region", row -> place.apply(row).region())
                .code("quarter", row -> place.apply(row).quarter())
                .text("file", row -> place.apply(row).file())
                .code("sheet", row -> place.apply(row).sheet())
                .add("row", DAY, (row, names) -> place.apply(row).row() == 0 ? SheetCell.empty() : SheetCell.number(place.apply(row).row()));
    }

    private static SheetCell day(String iso) {
        try {
            return SheetCell.day(LocalDate.parse(iso));
        } catch (DateTimeParseException none) {
            return SheetCell.text(iso);
        }
    }
}
