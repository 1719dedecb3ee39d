package eu.meuse.reports.web;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML, or SVG within it, put together element by element; every text and every attribute is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value …; one with an empty value stands by its name alone
     */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String element, String text, String... attributes) {
        open(element, attributes);
        return text(text).close();
    }

    /** An element of HTML that is never closed. */
    Html lone(String element, String... attributes) {
        tag(element, attributes);
        out.append('\n');
        return this;
    }

    /** What is HTML, style, script or data already. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
    }

    /** As it may stand between tags and between quotation marks; what HTML forbids becomes a space. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(code -> escape(safe, code));
        return safe.toString();
    }

    private static void escape(StringBuilder safe, int code) {
        switch (code) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(forbidden(code) ? ' ' : code);
        }
    }

    /** Control characters, halves of characters, and marks that turn the direction of all that follows. */
    static boolean forbidden(int code) {
        return Character.isISOControl(code) && code != '\n' || code >= 0xD800 && code <= 0xDFFF
                || code >= 0x202A && code <= 0x202E || code >= 0x2066 && code <= 0x2069 || code == 0xFFFE || code == 0xFFFF;
    }
}
