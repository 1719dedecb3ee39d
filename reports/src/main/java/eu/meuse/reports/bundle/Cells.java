package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of one row while it is written: text is guarded, numbers never are. */
final class Cells {
    private final List<String> cells = new ArrayList<>();

    Cells text(String... texts) {
        for (String text : texts) {
            cells.add(GuardedText.write(text));
        }
        return this;
    }

    Cells number(BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            cells.add(number.toPlainString());
        }
        return this;
    }

    Cells number(Optional<BigDecimal> number) {
        cells.add(number.map(BigDecimal::toPlainString).orElse(""));
        return this;
    }

    Cells count(long... counts) {
        for (long count : counts) {
            cells.add(Long.toString(count));
        }
        return this;
    }

    /** A number of a line, empty where the file as a whole is meant. */
    Cells line(long line) {
        cells.add(line == 0 ? "" : Long.toString(line));
        return this;
    }

    List<String> row() {
        return List.copyOf(cells);
    }
}
