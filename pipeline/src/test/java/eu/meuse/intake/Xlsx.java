package eu.meuse.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks part by part, so that tests can write what spreadsheets write and what they never would. */
public final class Xlsx {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>(List.of("0.0%"));
    private String properties = "";
    private boolean strict;

    /** @param rows row elements, from {@link #row} or written by hand */
    public Xlsx sheet(String name, String... rows) {
        sheets.put(name, "<worksheet " + MAIN + "><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
        return this;
    }

    /** Tells what stands behind the rows of the sheet last begun. */
    public Xlsx behindRows(String xml) {
        sheets.replaceAll((name, sheet) -> name.equals(last()) ? sheet.replace("</sheetData>", "</sheetData>" + xml) : sheet);
        return this;
    }

    /** @param regions such as {@code A2:A4} */
    public Xlsx merged(String... regions) {
        return behindRows("<mergeCells count=\"" + regions.length + "\"><mergeCell ref=\"" + String.join("\"/><mergeCell ref=\"", regions) + "\"/></mergeCells>");
    }

    /** @param state {@code hidden} or {@code veryHidden}, of the sheet last begun */
    public Xlsx state(String state) {
        states.put(last(), state);
        return this;
    }

    /** The style that a number format has, to be given to {@link #number(String, int)}. */
    public int format(String code) {
        formats.add(code);
        return formats.size() + 2;
    }

    /** Written in the strict form of the format. */
    public Xlsx strict() {
        strict = true;
        return this;
    }

    private String last() {
        return sheets.keySet().stream().reduce((one, other) -> other).orElseThrow();
    }

    public Xlsx part(String name, byte[] bytes) {
        more.put(name, bytes);
        return this;
    }

    public Xlsx counting1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** @param cells from {@link #text}, {@link #number}, {@link #day} … */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].replace("@", (char) ('A' + i) + Integer.toString(number)));
        }
        return row.append("</row>").toString();
    }

    public static String text(String text) {
        return text.isEmpty() ? "" : "<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
    }

    public static String number(String number) {
        return "<c r=\"@\"><v>" + number + "</v></c>";
    }

    public static String number(String number, int style) {
        return "<c r=\"@\" s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    public static String day(long serial) {
        return "<c r=\"@\" s=\"1\"><v>" + serial + "</v></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;");
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder names = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            StringBuilder types = new StringBuilder();
            int n = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                n++;
                names.append("<sheet name=\"" + sheet.getKey() + "\" state=\"" + states.getOrDefault(sheet.getKey(), "visible") + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>");
                relations.append("<Relationship Id=\"rId" + n + "\" Type=\"" + RELATION + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>");
                types.append("<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                put(zip, "xl/worksheets/sheet" + n + ".xml", sheet.getValue());
            }
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" + types + "</Types>");
            put(zip, "_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + RELATION + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATION + "\">" + properties + "<sheets>" + names + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(relations + "<Relationship Id=\"rIdS\" Type=\"" + RELATION + "/styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"rIdT\" Type=\"" + RELATION + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"));
            put(zip, "xl/styles.xml", styles());
            for (Map.Entry<String, byte[]> part : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/>");
        for (int i = 0; i < formats.size(); i++) {
            codes.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + escaped(formats.get(i)).replace("\"", "&quot;") + "\"/>");
            cells.append("<xf numFmtId=\"" + (164 + i) + "\" applyNumberFormat=\"1\"/>");
        }
        return "<styleSheet " + MAIN + "><numFmts count=\"1\">" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
    }

    private void put(ZipOutputStream zip, String name, String written) throws IOException {
        if (more.containsKey(name)) {
            return;
        }
        String text = strict ? written.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships") : written;
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    }
}
