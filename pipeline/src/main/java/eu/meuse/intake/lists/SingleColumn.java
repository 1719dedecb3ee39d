package eu.meuse.intake.lists;

import eu.meuse.intake.FileNature;
import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.Words;
import eu.meuse.intake.text.CsvOut;
import eu.meuse.intake.text.DelimitedRow;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.text.Encoding;
import eu.meuse.intake.text.LineEnds;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of names alone, a line each. Nothing in them tells a delimiter: commas and blanks belong to the names.
 */
final class SingleColumn {
    /** Between no fields. */
    private static final char NOTHING = 1;
    private static final int LOOKED_AT = 200;

    private final DelimitedRows rows;

    private SingleColumn(DelimitedRows rows) {
        this.rows = rows;
    }

    /** @param headings of names, bare */
    static Optional<SingleColumn> of(Path file, Set<String> headings) throws IOException {
        if (FileNature.of(file).isPresent()) {
            return Optional.empty();
        }
        Bytes bytes = () -> Files.newInputStream(file);
        Encoding.Found encoding;
        try (InputStream in = bytes.open()) {
            encoding = Encoding.of(in, Habits.unknown(""));
        }
        Dialect dialect = new Dialect(encoding.charset(), encoding.mark(), NOTHING, LineEnds.of(bytes, encoding));
        SingleColumn column = new SingleColumn(new DelimitedRows(bytes, dialect, 1));
        return column.isOne(headings) ? Optional.of(column) : Optional.empty();
    }

    private boolean isOne(Set<String> headings) throws IOException {
        List<String> first = new ArrayList<>();
        boolean[] delimited = {false};
        rows.forEach(row -> {
            if (row.firstFilled() >= 0) {
                first.add(row.text(0));
                delimited[0] |= !((DelimitedRow) row).isQuoted(0) && row.text(0).chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|');
            }
            return first.size() < LOOKED_AT;
        });
        return !first.isEmpty() && (!delimited[0] || headings.contains(Words.bare(first.get(0))) && !isDelimited(first.get(0)));
    }

    private static boolean isDelimited(String heading) {
        return heading.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|');
    }

    void write(OutputStream out) throws IOException {
        CsvOut csv = new CsvOut(out);
        rows.forEach(row -> {
            if (row.firstFilled() >= 0) {
                csv.row(List.of(((DelimitedRow) row).exact(0)));
            }
            return true;
        });
        csv.flush();
    }
}
