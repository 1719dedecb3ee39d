package eu.meuse.samples.files;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small parts of a workbook beside its sheets (ECMA-376). */
final class Parts {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Parts() {}

    static String contentTypes(int sheets) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>" + override("workbook", "sheet.main")
                + override("styles", "styles") + override("sharedStrings", "sharedStrings")
                + each(sheets, n -> override("worksheets/sheet" + n, "worksheet")) + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    static String rootRelations() {
        return relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    }

    static String relations(int sheets) {
        return relations(each(sheets, n -> relation("rId" + n, "worksheet", "worksheets/sheet" + n + ".xml"))
                + relation("rId" + (sheets + 1), "styles", "styles.xml")
                + relation("rId" + (sheets + 2), "sharedStrings", "sharedStrings.xml"));
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String workbook(List<String> names) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + each(names.size(),
                n -> "<sheet name=\"" + names.get(n - 1) + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>")
                + "</sheets></workbook>";
    }

    static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill>"
                + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    static String strings(Collection<String> strings) {
        return "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">" + strings.stream()
                .map(text -> "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>").collect(Collectors.joining())
                + "</sst>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
    }
}
