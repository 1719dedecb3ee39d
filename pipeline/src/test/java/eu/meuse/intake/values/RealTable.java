package eu.meuse.intake.values;

import eu.meuse.intake.Ttc;
import eu.meuse.intake.structure.Structure;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A published list of any columns: its structure as found, its numbers and dates as the readers of a column read them. */
public final class RealTable {
    private static final Months MONTHS = new Months(Ttc.DEFINITIONS.vocabulary());

    private final List<List<String>> rows;

    private RealTable(List<List<String>> rows) {
        this.rows = rows;
    }

    public static RealTable of(Path file) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Structure.write(file, csv);
        byte[] bytes = csv.toByteArray();
        List<List<String>> rows = new ArrayList<>();
        new DelimitedRows(() -> new ByteArrayInputStream(bytes), new Dialect("UTF-8", 0, ',', '\n'), 1).forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.width(); i++) {
                cells.add(row.text(i));
            }
            return rows.add(cells);
        });
        return new RealTable(rows);
    }

    /** Rows, the header not among them. */
    public int size() {
        return rows.size() - 1;
    }

    public RealTable where(Predicate<List<String>> isKept) {
        List<List<String>> kept = new ArrayList<>(rows.subList(0, 1));
        rows.stream().skip(1).filter(isKept).forEach(kept::add);
        return new RealTable(kept);
    }

    public int at(String heading) {
        int at = rows.get(0).indexOf(heading);
        if (at < 0) {
            throw new AssertionError("no column " + heading + " in " + rows.get(0));
        }
        return at;
    }

    public List<String> texts(int column) {
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    /** Read with the decimal mark that the column itself shows; empty cells are 0. */
    public List<BigDecimal> numbers(int column) {
        NumberText number = new NumberText();
        Evidence marks = new Evidence();
        texts(column).stream().filter(number::take).forEach(any -> {
            if (number.needsDot()) {
                marks.forFirst(1);
            } else if (number.needsComma()) {
                marks.forSecond(1);
            }
        });
        char mark = marks.verdict() == Evidence.Verdict.SECOND ? ',' : '.';
        return texts(column).stream().map(text -> text.isEmpty() ? BigDecimal.ZERO : value(number, text, mark)).toList();
    }

    private static BigDecimal value(NumberText number, String text, char mark) {
        BigDecimal value = number.take(text) ? number.value(mark) : null;
        if (value == null) {
            throw new AssertionError(text + " is no number with " + mark);
        }
        return value;
    }

    public BigDecimal sum(int column) {
        return numbers(column).stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
    }

    /** The sums of one column by the texts of another. */
    public Map<String, BigDecimal> sums(int by, int column) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<BigDecimal> numbers = numbers(column);
        for (int i = 0; i < numbers.size(); i++) {
            sums.merge(texts(by).get(i), numbers.get(i), BigDecimal::add);
        }
        return sums;
    }

    /** Read day first. */
    public List<LocalDate> days(int column) {
        DateParts parts = new DateParts(MONTHS);
        return texts(column).stream().map(text -> parts.take(text) ? parts.day(DateHabit.DAY_FIRST.withSerials(true), Centuries.around(2020)) : null).toList();
    }
}
