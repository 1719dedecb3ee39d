package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Vocabulary;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a table of typed values as each of the seven regions does. */
public enum SevenDialects {
    SEMICOLON_CP1252("de-aachen", "de", ";", "windows-1252", "dd.MM.yyyy", ".,", "\r\n"),
    SEMICOLON_BOM("nl-limburg", "nl", ";", "UTF-8", "dd-MM-yyyy", ".,", "\n"),
    COMMA("be-limburg", "nl", ",", "UTF-8", "yyyy-MM-dd", " .", "\n"),
    TSV_UTF16("be-ostbelgien", "de", "\t", "UTF-16LE", "dd.MM.yy", ".,", "\r\n"),
    SEMICOLON_QUOTED("be-vlaams-brabant", "nl", ";", "UTF-8", "d/MM/yyyy", "\u202f,", "\r\n"),
    XLSX("be-liege", "fr", null, null, null, null, null),
    XLSX_WORKBOOK("nl-noord-brabant", "en", null, null, null, null, null);

    final String region;
    private final String language;
    private final String delimiter;
    private final String encoding;
    private final String days;
    private final String marks;
    private final String lineEnd;

    SevenDialects(String region, String language, String delimiter, String encoding, String days, String marks, String lineEnd) {
        this.region = region;
        this.language = language;
        this.delimiter = delimiter;
        this.encoding = encoding;
        this.days = days;
        this.marks = marks;
        this.lineEnd = lineEnd;
    }

    String fileName(FactTable table) {
        return this == XLSX_WORKBOOK ? "submission.xlsx" : table.dataset() + (this == XLSX ? ".xlsx" : this == TSV_UTF16 ? ".tsv" : ".csv");
    }

    /** @param rows values by the table's columns; null for blank */
    byte[] write(FactTable table, List<Object[]> rows) {
        return delimiter == null ? workbook(table, rows) : text(table, rows);
    }

    private byte[] text(FactTable table, List<Object[]> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(headings(table)));
        rows.forEach(row -> lines.add(cells(table, row)));
        StringBuilder text = new StringBuilder(this == SEMICOLON_BOM || this == TSV_UTF16 ? "\ufeff" : "");
        for (List<String> line : lines) {
            text.append(String.join(delimiter, line.stream().map(this::quoted).toList())).append(lineEnd);
        }
        return text.toString().getBytes(Charset.forName(encoding));
    }

    private String quoted(String cell) {
        boolean must = this == SEMICOLON_QUOTED || cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
        return must ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private byte[] workbook(FactTable table, List<Object[]> rows) {
        List<String> lines = new ArrayList<>();
        if (this == XLSX) {
            lines.add(Xlsx.row(1, Xlsx.text("Projet TTC")));
            lines.add(Xlsx.row(2, Xlsx.text("Trimestre")));
        }
        lines.add(Xlsx.row(lines.size() + 1, headings(table).stream().map(Xlsx::text).toArray(String[]::new)));
        for (Object[] row : rows) {
            String[] cells = new String[row.length];
            List<String> texts = cells(table, row);
            for (int i = 0; i < row.length; i++) {
                cells[i] = row[i] instanceof LocalDate day ? Xlsx.day(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day))
                        : row[i] instanceof BigDecimal number ? Xlsx.number(number.toPlainString()) : Xlsx.text(texts.get(i));
            }
            lines.add(Xlsx.row(lines.size() + 1, cells));
        }
        return new Xlsx().sheet(this == XLSX ? "Feuil1" : table.dataset(), lines.toArray(String[]::new)).bytes();
    }

    private List<String> headings(FactTable table) {
        Map<String, Map<String, List<String>>> headers = Ttc.DEFINITIONS.vocabulary().headers();
        return table.columns().stream().map(column -> headers.get(column.name()).get(language).get(0)).toList();
    }

    private List<String> cells(FactTable table, Object[] row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            cells.add(row[i] == null ? "" : cell(table.columns().get(i), row[i]));
        }
        return cells;
    }

    private String cell(Column column, Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(days == null ? "yyyy-MM-dd" : days, Locale.ROOT).format(day);
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        Vocabulary words = Ttc.DEFINITIONS.vocabulary();
        if (value instanceof Boolean yes) {
            return Map.of("de", "ja nein", "nl", "ja nee", "fr", "oui non", "en", "yes no").get(language).split(" ")[yes ? 0 : 1];
        }
        return column.codeList().map(list -> words.values().getOrDefault(list, Map.of()).getOrDefault(value, Map.of()).get(language))
                .map(list -> list.get(0)).orElse(value.toString());
    }

    private String number(BigDecimal number) {
        if (marks == null) {
            return number.toPlainString();
        }
        StringBuilder text = new StringBuilder(number.toPlainString().replace('.', marks.charAt(1)));
        int end = text.indexOf(marks.substring(1));
        for (int i = (end < 0 ? text.length() : end) - 3; i > (number.signum() < 0 ? 1 : 0) && marks.charAt(0) != ' '; i -= 3) {
            text.insert(i, marks.charAt(0));
        }
        return text.toString();
    }

    static {
        // The writer of UTF-16 relies on the mark being written as a character.
        assert StandardCharsets.UTF_16LE.encode("\ufeff").get() == (byte) 0xFF;
    }
}
