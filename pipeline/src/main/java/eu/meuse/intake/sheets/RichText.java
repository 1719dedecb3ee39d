package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts that may be made of runs of several looks; hints for pronunciation are none of it. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST = 1 << 17;

    private RichText() {}

    /** Reads up to the closing tag of a name. */
    static String read(XmlPart xml, String name) throws UnreadableWorkbook {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.next() && !xml.ends(name)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                spoken = xml.starts();
            } else if (xml.starts("t") && !spoken) {
                text.append(xml.text());
            }
            if (text.length() > LONGEST) {
                throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.cell", "count", Integer.toString(LONGEST)));
            }
        }
        return plain(text.toString());
    }

    /** Without the escapes of characters that XML cannot hold, such as {@code _x000D_}. */
    static String plain(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(RichText::character) : text;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }
}
