package eu.meuse.reports.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Rows as RFC 4180 writes them: comma, quotes only where they are needed, LF, UTF-8. */
final class CsvText {
    private static final Pattern PLAIN = Pattern.compile("[^,\"\r\n]*");

    private final StringBuilder text = new StringBuilder();

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            cell(cells.get(i));
        }
        text.append('\n');
    }

    /** One row alone. */
    static String line(List<String> cells) {
        CsvText line = new CsvText();
        line.row(cells);
        return line.text.toString();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void cell(String cell) {
        if (PLAIN.matcher(cell).matches()) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
