package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats that cells refer to by number. */
final class CellStyles {
    private static final int MOST = 1 << 17;
    private static final int MOST_CODES = 1 << 14;
    private static final int LONGEST_CODE = 1 << 12;

    private final List<CellFormat> formats = new ArrayList<>();

    /** @param part null where the workbook has no styles */
    static CellStyles of(WorkbookParts parts, String part) throws IOException {
        CellStyles styles = new CellStyles();
        if (part != null && parts.has(part)) {
            try (XmlPart xml = parts.xml(part)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlPart xml) throws UnreadableWorkbook {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, CellFormat> known = new HashMap<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt") && xml.attribute("formatCode") != null) {
                codes.put(number(xml.attribute("numFmtId")), limited(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts();
            } else if (ofCells && xml.starts("xf")) {
                formats.add(known.computeIfAbsent(number(xml.attribute("numFmtId")), id -> CellFormat.of(id, codes.get(id))));
            }
            if (formats.size() > MOST || codes.size() > MOST_CODES) {
                throw unsafe();
            }
        }
    }

    private static String limited(String code) throws UnreadableWorkbook {
        if (code.length() > LONGEST_CODE) {
            throw unsafe();
        }
        return code;
    }

    private static UnreadableWorkbook unsafe() {
        return UnreadableWorkbook.unsafe(Wording.of("unsafe-file.tags"));
    }

    /** @param style as a cell gives it; null where it gives none */
    CellFormat format(String style) {
        int at = style == null ? 0 : number(style);
        return at >= 0 && at < formats.size() ? formats.get(at) : CellFormat.GENERAL;
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.trim());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
