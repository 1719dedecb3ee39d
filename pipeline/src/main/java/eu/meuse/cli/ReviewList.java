package eu.meuse.cli;

import eu.meuse.identity.matching.NamedOrganisation;
import eu.meuse.identity.matching.UnsurePair;
import eu.meuse.reports.bundle.CsvLines;
import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The pairs that leave doubt as CSV, each with the line that would decide it. */
final class ReviewList {
    private final Path file;

    ReviewList(Path file) {
        this.file = file;
    }

    void write(List<UnsurePair> pairs) throws IOException {
        StringBuilder text = new StringBuilder();
        CsvLines lines = new CsvLines(text);
        lines.line("score", "reason", "name_1", "identifier_1", "place_1", "country_1", "name_2", "identifier_2", "place_2", "country_2",
                "if_one", "if_different");
        for (UnsurePair pair : pairs) {
            NamedOrganisation one = pair.one();
            NamedOrganisation other = pair.other();
            lines.line(BigDecimal.valueOf(pair.score()).setScale(2, RoundingMode.HALF_UP), pair.reason().text(),
                    one.name(), one.identifier(), one.place(), one.country(), other.name(), other.identifier(), other.place(), other.country(),
                    decision("same", pair), decision("different", pair));
        }
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** An item of the decisions' card, but for the dash before it, which spreadsheets take for a formula. */
    private static String decision(String verdict, UnsurePair pair) {
        return "{" + verdict + ": [" + named(pair.one()) + ", " + named(pair.other()) + "], by: WHO, on: YYYY-MM-DD, why: REASON}";
    }

    private static String named(NamedOrganisation named) {
        StringBuilder item = new StringBuilder("{name: ").append(quoted(named.name()));
        add(item, "identifier", named.identifier());
        add(item, "place", named.place());
        add(item, "country", named.country());
        return item.append('}').toString();
    }

    private static void add(StringBuilder item, String key, String value) {
        if (!value.isBlank()) {
            item.append(", ").append(key).append(": ").append(quoted(value));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }
}
