package eu.meuse.samples.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook of real date and number cells and shared strings, without clock or compressor in its bytes. */
public final class Workbook {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();

    /** Adds a sheet of rows of texts, dates and numbers; an empty row leaves its number out. */
    public void sheet(String name, List<? extends List<?>> rows) {
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isEmpty()) {
                xml.append("<row r=\"").append(row + 1).append("\">");
                cells(xml, row + 1, rows.get(row));
                xml.append("</row>");
            }
        }
        names.add(name);
        sheets.add(xml.append("</sheetData></worksheet>").toString());
    }

    private void cells(StringBuilder xml, int row, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String start = "<c r=\"" + letters(i) + row + "\"";
            Object cell = cells.get(i);
            if (cell instanceof LocalDate day) {
                xml.append(start).append(" s=\"1\"><v>").append(ChronoUnit.DAYS.between(DAY_ZERO, day)).append("</v></c>");
            } else if (cell instanceof BigDecimal number) {
                xml.append(start).append("><v>").append(number.toPlainString()).append("</v></c>");
            } else if (!cell.toString().isEmpty()) {
                xml.append(start).append(" t=\"s\"><v>").append(shared(cell.toString())).append("</v></c>");
            }
        }
    }

    private int shared(String text) {
        return strings.computeIfAbsent(text, first -> strings.size());
    }

    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    /** Writes it and closes the target. */
    public void write(OutputStream target) throws IOException {
        try (StoredZip zip = new StoredZip(target)) {
            add(zip, "[Content_Types].xml", Parts.contentTypes(names.size()));
            add(zip, "_rels/.rels", Parts.rootRelations());
            add(zip, "xl/workbook.xml", Parts.workbook(names));
            add(zip, "xl/_rels/workbook.xml.rels", Parts.relations(names.size()));
            add(zip, "xl/styles.xml", Parts.styles());
            add(zip, "xl/sharedStrings.xml", Parts.strings(strings.keySet()));
            for (int i = 0; i < sheets.size(); i++) {
                zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void add(StoredZip zip, String name, String xml) throws IOException {
        zip.add(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }
}
