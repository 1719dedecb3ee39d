package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with a text that is not YAML, for people who have never read its grammar. */
final class YamlFault {
    private static final String BACKSLASH = "a backslash stands between double quotes: write it twice, or use single quotes";
    /** A part of what the parser says, and what has most often been done then. */
    private static final Map<String, String> PLAIN = new LinkedHashMap<>();

    static {
        PLAIN.put("TAB", "a tab stands here; write spaces");
        PLAIN.put("mapping values are not allowed", "a colon stands where none can be: put a text that holds one in quotes, and every key on a line of its own");
        PLAIN.put("expected <block end>", "this line is indented otherwise than those that it belongs to: give it as many blanks as they have");
        PLAIN.put("unknown escape", BACKSLASH);
        PLAIN.put("escape sequence", BACKSLASH);
        PLAIN.put("quoted scalar", "a quote opens here and is not closed");
        PLAIN.put("expected ',' or '}'", "a { is not closed, or a comma is missing, or a text with a colon in it lacks its quotes");
        PLAIN.put("expected ',' or ']'", "a [ is not closed, or a comma is missing, or a text with a colon in it lacks its quotes");
        PLAIN.put("cannot start any token", "a text begins with a sign that means something else in YAML: put it in quotes");
        PLAIN.put("could not find expected ':'", "a key stands here without a colon behind it");
    }

    private YamlFault() {}

    /** @param message of the parser: what was being read and what stood there instead, with places and snippets of the file between */
    static String of(String message) {
        String reason = message.lines()
                .filter(line -> !line.startsWith(" "))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(": "));
        if (reason.contains("but found '<scalar>'") && isBehindQuote(message.lines().toList())) {
            return "text stands behind a quote that is closed: put all of it between one pair of quotes";
        }
        return PLAIN.entrySet().stream().filter(plain -> reason.contains(plain.getKey())).map(Map.Entry::getValue).findFirst().orElse(reason);
    }

    /** Below the snippets that the parser shows a mark stands where it stopped. */
    private static boolean isBehindQuote(List<String> lines) {
        int mark = IntStream.range(1, lines.size()).filter(i -> lines.get(i).strip().equals("^")).max().orElse(0);
        if (mark == 0) {
            return false;
        }
        String snippet = lines.get(mark - 1);
        String before = snippet.substring(0, Math.min(snippet.length(), lines.get(mark).indexOf('^'))).strip();
        return before.endsWith("\"") || before.endsWith("'");
    }
}
