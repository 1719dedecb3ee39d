package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part's tags, one after another, by their names without namespaces: the strict and the usual form of the format
 * differ in these alone. It refuses what no spreadsheet writes: document types with their entities, tags within tags
 * without end, names without number.
 */
final class XmlPart implements Closeable {
    private static final int DEEPEST = 100;
    private static final int NAMES = 2000;
    private static final int LONGEST_TEXT = 1 << 17;

    private final XMLStreamReader reader;
    private final InputStream in;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean starts;

    XmlPart(XMLStreamReader reader, InputStream in) {
        this.reader = reader;
        this.in = in;
    }

    /** Goes to the next tag, opening or closing; false behind the last. */
    boolean next() throws UnreadableWorkbook {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            event = event();
        }
        starts = event == XMLStreamConstants.START_ELEMENT;
        depth += starts ? 1 : -1;
        if (starts && (depth > DEEPEST || names.add(reader.getLocalName()) && names.size() > NAMES)) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.tags"));
        }
        return true;
    }

    private int event() throws UnreadableWorkbook {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.entities"));
            }
            return event;
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken.getCause() instanceof UnreadableWorkbook known ? known : UnreadableWorkbook.broken(broken);
        }
    }

    boolean starts(String name) {
        return starts && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return !starts && reader.getLocalName().equals(name);
    }

    /** The name of the tag. */
    String name() {
        return reader.getLocalName();
    }

    boolean starts() {
        return starts;
    }

    /** An attribute of an opening tag; null where it has none of the name. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text up to the closing tag, which must come next. */
    String text() throws UnreadableWorkbook {
        String first = "";
        StringBuilder all = null;
        for (int event = event(); event != XMLStreamConstants.END_ELEMENT; event = event()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw UnreadableWorkbook.broken(new IOException("a tag where text should stand"));
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                all = first.isEmpty() || all != null ? all : new StringBuilder(first);
                first = first.isEmpty() ? reader.getText() : first;
                append(all);
            }
        }
        starts = false;
        depth--;
        return all == null ? first : all.toString();
    }

    private void append(StringBuilder all) throws UnreadableWorkbook {
        if (all == null) {
            return;
        }
        all.append(reader.getText());
        if (all.length() > LONGEST_TEXT) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.cell", "count", Integer.toString(LONGEST_TEXT)));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
