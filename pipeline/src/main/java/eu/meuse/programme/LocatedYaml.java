package eu.meuse.programme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a YAML file into {@link Node}s that know their lines.
 *
 * <p>Configuration is data: tags, anchors, aliases, keys that stand twice and second documents are refused. All
 * scalars stay the text that was written.
 */
final class LocatedYaml {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern PLACE = Pattern.compile(" line (\\d+), column");

    private final String file;
    private final YAMLParser parser;
    private final Problems problems;

    private LocatedYaml(String file, YAMLParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The file's tree; {@link Node.Blank} where it is empty or cannot be read, which is a problem then. */
    static Node read(String file, String text, Problems problems) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return new LocatedYaml(file, parser, problems).document();
        } catch (JsonProcessingException e) {
            problems.add(file, line(e), "this is not YAML: " + YamlFault.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        return new Node.Blank(0);
    }

    private Node document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(file, 0, "the file is empty: write what belongs there, or delete it");
            return new Node.Blank(0);
        }
        Node root = node();
        if (parser.nextToken() != null) {
            problems.add(file, line(), "a second document begins here; a file holds one");
        }
        return root;
    }

    private Node node() throws IOException {
        refuseTricks();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return keys();
        }
        if (token == JsonToken.START_ARRAY) {
            return items();
        }
        return token == JsonToken.VALUE_NULL ? new Node.Blank(line()) : new Node.Scalar(parser.getText(), line());
    }

    private Node keys() throws IOException {
        int start = line();
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int line = line();
            refuseTricks();
            parser.nextToken();
            Node value = node();
            Integer first = lines.putIfAbsent(key, line);
            if (first == null) {
                entries.add(new Node.Entry(key, line, value));
            } else {
                problems.add(file, line, "key \"" + key + "\" stands here a second time; the first is in line " + first);
            }
        }
        return new Node.Keys(List.copyOf(entries), start);
    }

    private Node items() throws IOException {
        int start = line();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Items(List.copyOf(items), start);
    }

    private void refuseTricks() throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            problems.add(file, line(), "anchors and aliases (& and *) are not used here: write the value out");
        }
        if (parser.getTypeId() != null) {
            problems.add(file, line(), "tags (!) are not used here: write the plain value");
        }
    }

    private int line() {
        return line(parser.currentTokenLocation());
    }

    private static int line(JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    /** Where it cannot be read on; where that is the file's end, where the part began that does not end. */
    private static int line(JsonProcessingException e) {
        List<Integer> lines = PLACE.matcher(e.getOriginalMessage()).results().map(place -> Integer.valueOf(place.group(1))).toList();
        if (lines.isEmpty()) {
            return line(e.getLocation());
        }
        return lines.get(e.getOriginalMessage().contains("end of stream") ? 0 : lines.size() - 1);
    }
}
