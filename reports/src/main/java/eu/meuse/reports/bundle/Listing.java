package eu.meuse.reports.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a section of the report lists: facts that name organisations in public, never people.
 *
 * @param section id of the section
 * @param dataset whose facts they are
 * @param rows a cell for each column, as {@code list-<section>.csv} has them; sorted
 */
public record Listing(String section, String dataset, List<Column> columns, List<List<String>> rows) {

    /** What the cells of a column are. */
    public enum Form {
        /** Words, or codes. */
        TEXT,
        /** Numbers, with a point before decimals. */
        NUMBER,
        /** {@code yes} or {@code no}. */
        YES_NO
    }

    /**
     * A column.
     *
     * @param name in the contract
     * @param labels language to its heading
     * @param chosen whether readers choose by it; texts of such a column may hold several values, parted by semicolons,
     *     commas or bars as where they are counted
     * @param words what of its values has a name by language; others are printed as they are
     */
    public record Column(String name, Map<String, String> labels, Form form, boolean chosen, List<Code> words) {

        public Column {
            words = List.copyOf(words);
        }

        /** The values of a cell, as a language calls them. */
        public List<String> values(String cell, String language) {
            List<String> parts = chosen && form == Form.TEXT ? Arrays.asList(cell.split("[;,|]")) : List.of(cell);
            return parts.stream().map(String::strip).filter(value -> !value.isEmpty()).map(value -> word(value, language)).distinct().toList();
        }

        private String word(String value, String language) {
            return words.stream().filter(code -> code.code().equalsIgnoreCase(value)).map(code -> code.label(language)).findFirst().orElse(value);
        }
    }

    public Listing {
        columns = List.copyOf(columns);
        List<List<String>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(List.copyOf(row)));
        // In the order of the file, so that a list read from a bundle is printed as it was before.
        rows = ListingCells.table("", columns).sorted(kept);
    }

    /** The name of its file among the public ones. */
    public String file() {
        return "list-" + section + ".csv";
    }

    /** The file: a heading for each column, and the rows. */
    public byte[] csv() {
        return ListingCells.table(file(), columns).bytes(rows);
    }
}
