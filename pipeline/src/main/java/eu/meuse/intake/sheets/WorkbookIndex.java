package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a workbook says of itself.
 *
 * @param from1904 whether it counts its days from 1904
 * @param sheets in its order
 * @param styles name of the part; null where there is none
 * @param strings name of the part; null where there is none
 */
record WorkbookIndex(boolean from1904, List<SheetEntry> sheets, String styles, String strings) {
    private static final int MOST_SHEETS = 1000;
    private static final int MOST_RELATIONS = 2000;
    private static final int LONGEST_NAME = 1 << 12;
    private static final String USUAL = "xl/workbook.xml";

    /** @param hidden whether the sender does not see it */
    record SheetEntry(String name, String part, boolean hidden) {}

    private record Relation(String type, String target) {}

    static WorkbookIndex of(WorkbookParts parts) throws IOException {
        String main = first(relations(parts, ""), "/officeDocument", USUAL);
        Map<String, Relation> relations = relations(parts, main);
        boolean from1904 = false;
        List<SheetEntry> sheets = new ArrayList<>();
        try (XmlPart xml = parts.xml(main)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    addSheet(sheets, xml, relations);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableWorkbook.broken(new IOException("no sheets"));
        }
        refuseRepeated(sheets);
        return new WorkbookIndex(from1904, List.copyOf(sheets), first(relations, "/styles", null), first(relations, "/sharedStrings", null));
    }

    /** Charts and dialogues have sheets of their own. */
    private static void addSheet(List<SheetEntry> sheets, XmlPart xml, Map<String, Relation> relations) throws UnreadableWorkbook {
        Relation relation = relations.get(xml.attribute("id"));
        String name = xml.attribute("name");
        if (relation != null && name != null && relation.type().endsWith("/worksheet")) {
            String state = xml.attribute("state");
            sheets.add(new SheetEntry(limited(name), relation.target(), state != null && state.endsWith("idden")));
        }
        if (sheets.size() > MOST_SHEETS) {
            throw manySheets();
        }
    }

    /** Each sheet has a name and a part of its own, or one small part is read as often as it is named. */
    private static void refuseRepeated(List<SheetEntry> sheets) throws UnreadableWorkbook {
        if (sheets.stream().map(SheetEntry::name).distinct().count() < sheets.size()
                || sheets.stream().map(sheet -> sheet.part().toLowerCase(Locale.ROOT)).distinct().count() < sheets.size()) {
            throw manySheets();
        }
    }

    private static UnreadableWorkbook manySheets() {
        return UnreadableWorkbook.unsafe(Wording.of("unsafe-file.sheets", "count", Integer.toString(MOST_SHEETS)));
    }

    private static String limited(String name) throws UnreadableWorkbook {
        if (name != null && name.length() > LONGEST_NAME) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.tags"));
        }
        return name;
    }

    static boolean isTrue(String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    private static String first(Map<String, Relation> relations, String type, String otherwise) {
        return relations.values().stream().filter(relation -> relation.type().endsWith(type)).map(Relation::target).findFirst().orElse(otherwise);
    }

    /** The relations of a part, by their ids; those of the whole where the part's name is empty. */
    private static Map<String, Relation> relations(WorkbookParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new TreeMap<>();
        if (!parts.has(name)) {
            return relations;
        }
        try (XmlPart xml = parts.xml(name)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(String.valueOf(limited(xml.attribute("Id"))), relation(xml, part.substring(0, slash)));
                }
                if (relations.size() > MOST_RELATIONS) {
                    throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.tags"));
                }
            }
        }
        return relations;
    }

    private static Relation relation(XmlPart xml, String folder) throws UnreadableWorkbook {
        String target = String.valueOf(limited(xml.attribute("Target")));
        return new Relation(String.valueOf(limited(xml.attribute("Type"))), within(folder, target));
    }

    /** A target's name within the archive; nothing is looked for outside it. */
    private static String within(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
