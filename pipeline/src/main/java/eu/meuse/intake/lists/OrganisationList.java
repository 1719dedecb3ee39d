package eu.meuse.intake.lists;

import eu.meuse.identity.matching.NamedOrganisation;
import eu.meuse.identity.numbers.Identifier;
import eu.meuse.identity.numbers.Identifiers;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.structure.Structure;
import eu.meuse.intake.text.CsvOut;
import eu.meuse.intake.text.DelimitedRow;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A plain list of organisations: a file of any dialect, read twice, for what its rows name and to be written back. */
public final class OrganisationList implements AutoCloseable {
    /** The heading of the column that is added. */
    public static final String GROUP = "group";

    private static final Dialect PLAIN = new Dialect("UTF-8", 0, ',', '\n');
    private static final int MOST_CELLS = 1 << 20;
    /** In a list this long, numbers of which none comes twice and none is of a known kind number the rows. */
    private static final int LONG_ENOUGH = 10;

    private final Path plain;
    private final List<String> header = new ArrayList<>();
    private final List<NamedOrganisation> rows = new ArrayList<>();
    private ListColumns columns;
    private int width;

    private OrganisationList(Path plain) {
        this.plain = plain;
    }

    /** What became of opening a list: the list, or why there is none in the file. */
    public record Opened(Optional<OrganisationList> list, Optional<Wording> refusal) {}

    /**
     * Reads a list. Close it.
     *
     * @throws IOException where the file cannot be read
     */
    public static Opened open(Path file, Definitions definitions) throws IOException {
        OrganisationList list = new OrganisationList(Files.createTempFile("organisations", ".csv"));
        try (OutputStream out = Files.newOutputStream(list.plain)) {
            Optional<Wording> refusal = copy(file, out, definitions);
            if (refusal.isPresent()) {
                list.close();
                return new Opened(Optional.empty(), refusal);
            }
        } catch (IOException e) {
            list.close();
            throw e;
        }
        list.read(definitions);
        return new Opened(Optional.of(list), Optional.empty());
    }

    private static Optional<Wording> copy(Path file, OutputStream out, Definitions definitions) throws IOException {
        Optional<SingleColumn> names = SingleColumn.of(file, ListColumns.namesHeadings(definitions));
        if (names.isEmpty()) {
            return Structure.writeList(file, out);
        }
        names.get().write(out);
        return Optional.empty();
    }

    /** What the rows name, in their order. */
    public List<NamedOrganisation> rows() {
        return rows;
    }

    /** What is taken from which column, by its heading: name, identifier, place, country. Empty where the file is. */
    public Map<String, List<String>> headings() {
        Map<String, List<String>> headings = new HashMap<>();
        if (columns != null) {
            headings.put("name", headings(List.of(columns.name())));
            headings.put("identifier", headings(columns.identifiers()));
            headings.put("place", headings(List.of(columns.place())));
            headings.put("country", headings(List.of(columns.country())));
        }
        return headings;
    }

    /** Headings of columns of which nothing is taken. */
    public List<String> unused() {
        Set<String> taken = headings().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return header.stream().filter(heading -> !heading.isBlank() && !taken.contains(heading)).toList();
    }

    private List<String> headings(List<Integer> positions) {
        return positions.stream().filter(position -> position >= 0).map(header::get).toList();
    }

    /**
     * Writes the list back as CSV after RFC 4180, with the group of each row in a last column.
     *
     * @param groups one a row; 0 for none, which is written as an empty cell
     */
    public void write(int[] groups, OutputStream out) throws IOException {
        CsvOut csv = new CsvOut(out);
        int[] next = {-1};
        each(row -> {
            List<String> cells = new ArrayList<>(width + 1);
            for (int i = 0; i < width; i++) {
                cells.add(i < row.width() ? row.exact(i) : "");
            }
            cells.add(next[0] < 0 ? GROUP : groups[next[0]] == 0 ? "" : Integer.toString(groups[next[0]]));
            next[0]++;
            csv.row(cells);
        });
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(plain);
    }

    private void read(Definitions definitions) throws IOException {
        List<Integer> letters = new ArrayList<>();
        each(row -> {
            if (header.isEmpty()) {
                cells(row, header);
            } else {
                countLetters(row, letters);
            }
            width = Math.max(width, row.width());
        });
        if (header.isEmpty()) {
            return;
        }
        columns = ListColumns.of(header, definitions);
        if (columns.name() < 0) {
            columns = columns.withName(mostLetters(letters));
        }
        if (numbersRows()) {
            columns = columns.withoutIdentifiers();
        }
        boolean[] isHeader = {true};
        each(row -> {
            if (!isHeader[0]) {
                rows.add(named(row));
            }
            isHeader[0] = false;
        });
    }

    private static void countLetters(DelimitedRow row, List<Integer> letters) {
        for (int i = 0; i < row.width(); i++) {
            if (i == letters.size()) {
                letters.add(0);
            }
            letters.set(i, letters.get(i) + (int) row.text(i).chars().filter(Character::isLetter).count());
        }
    }

    private int mostLetters(List<Integer> letters) {
        int most = 0;
        for (int i = 1; i < Math.min(letters.size(), header.size()); i++) {
            boolean isTaken = i == columns.place() || i == columns.country();
            most = !isTaken && letters.get(i) > letters.get(most) ? i : most;
        }
        return most;
    }

    /** Whether what is headed as an identifier is a number of the rows: in each of them, none twice, none of a known kind. */
    private boolean numbersRows() throws IOException {
        Set<String> seen = new HashSet<>();
        int[] count = {-1};
        boolean[] tells = {columns.identifiers().isEmpty()};
        if (!tells[0]) {
            each(row -> {
                if (count[0]++ >= 0 && !tells[0]) {
                    String written = identifier(row, "");
                    tells[0] = written.isBlank() || !seen.add(written) || Identifiers.read(written, "") instanceof Identifier.Valid;
                }
            });
        }
        return !tells[0] && seen.size() >= LONG_ENOUGH;
    }

    private NamedOrganisation named(DelimitedRow row) {
        String country = text(row, columns.country());
        return new NamedOrganisation(text(row, columns.name()), identifier(row, country), text(row, columns.place()), country);
    }

    /** Of several the first of a known kind. */
    private String identifier(DelimitedRow row, String country) {
        String first = "";
        for (int column : columns.identifiers()) {
            String written = withKind(text(row, column), header.get(column), country);
            if (Identifiers.read(written, country) instanceof Identifier.Valid) {
                return written;
            }
            first = first.isEmpty() ? written : first;
        }
        return first;
    }

    /** The heading may say of what kind bare numbers are: KvK. */
    private static String withKind(String written, String heading, String country) {
        boolean isBare = !written.isEmpty() && written.chars().noneMatch(Character::isLetter);
        String kind = heading.replaceAll("(?i)[^a-z]|nummer|number|nr|no$", "");
        boolean saysMore = isBare && !(Identifiers.read(written, country) instanceof Identifier.Valid)
                && Identifiers.read(kind + written, country) instanceof Identifier.Valid;
        return saysMore ? kind + " " + written : written;
    }

    private static String text(DelimitedRow row, int column) {
        return column < 0 || column >= row.width() ? "" : row.text(column);
    }

    private static void cells(SourceRow row, List<String> into) {
        for (int i = 0; i < row.width(); i++) {
            into.add(row.text(i));
        }
    }

    private interface Seen {
        void see(DelimitedRow row) throws IOException;
    }

    private void each(Seen seen) throws IOException {
        SourceRows all = new DelimitedRows(() -> Files.newInputStream(plain), PLAIN, 1, MOST_CELLS);
        all.forEach(row -> {
            seen.see((DelimitedRow) row);
            return true;
        });
    }
}
