package eu.meuse.intake.structure;

import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.CellForms;
import eu.meuse.intake.values.Nothing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where the table begins among a file's first rows, how wide it is, and over how many rows its header goes. */
final class TableHead {
    private static final int ROWS = 500;
    private static final int CELLS = 1 << 18;
    private static final int CHARACTERS = 1 << 23;
    private static final int MOST_HEADER_ROWS = 5;

    private final List<Line> lines = new ArrayList<>();
    private final int width;
    private final int leastFill;
    private final int first;
    private final int headerRows;

    private record Line(long number, List<String> cells) {
        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }

        String cell(int i) {
            return i < cells.size() ? cells.get(i) : "";
        }
    }

    /** @param narrowest how many cells a row has that may tell the table's width: in a sheet a single cell is a title or a remark */
    TableHead(SourceRows rows, int narrowest) throws IOException {
        collect(rows);
        width = usualWidth(narrowest);
        leastFill = Math.min(width, Math.max(2, (usualFill() + 1) / 2));
        int begin = 0;
        while (begin < lines.size() && !beginsTable(begin)) {
            begin++;
        }
        first = begin == lines.size() ? 0 : withSparseRowsAbove(begin);
        headerRows = countHeaderRows();
    }

    /** How many cells most rows have. */
    int width() {
        return width;
    }

    /** The number of the header's first row. */
    long firstRow() {
        return lines.isEmpty() ? 0 : lines.get(first).number();
    }

    /** The number of its last row. */
    long lastHeaderRow() {
        return lines.isEmpty() ? 0 : lines.get(first + headerRows - 1).number();
    }

    /** How many of the rows' cells are filled. */
    int filled() {
        return lines.stream().mapToInt(Line::filled).sum();
    }

    /** Whether a record with a single filled cell was seen: then such a row at the end is none the less one. */
    boolean holdsSingleCells() {
        return width < 3 || lines.size() > first + headerRows
                && lines.subList(first + headerRows, Math.max(first + headerRows, lines.size() - MOST_HEADER_ROWS)).stream().anyMatch(line -> line.filled() == 1);
    }

    private void collect(SourceRows rows) throws IOException {
        int[] seen = new int[2];
        rows.forEach(row -> {
            if (row.firstFilled() >= 0) {
                List<String> cells = new ArrayList<>(row.width());
                for (int i = 0; i < row.width() && seen[0] < CELLS && seen[1] < CHARACTERS; i++) {
                    String text = row.text(i);
                    cells.add(text);
                    seen[0]++;
                    seen[1] += text.length();
                }
                lines.add(new Line(row.number(), cells));
            }
            return lines.size() < ROWS && seen[0] < CELLS && seen[1] < CHARACTERS;
        });
    }

    /** The width that most rows have; wider ones weigh more, since titles and remarks are narrow. */
    private int usualWidth(int narrowest) {
        Map<Integer, Integer> widths = new TreeMap<>();
        for (Line line : lines) {
            if (line.cells().size() >= narrowest) {
                widths.merge(line.cells().size(), 1, Integer::sum);
            }
        }
        int usual = 0;
        double most = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            double weight = entry.getValue() * (entry.getKey() == 1 ? 0.25 : 1 - 1.0 / entry.getKey());
            if (weight >= most) {
                usual = entry.getKey();
                most = weight;
            }
        }
        return usual;
    }

    /** How many cells are filled in the middle one of the rows, ordered by that. */
    private int usualFill() {
        List<Integer> fills = lines.stream().filter(line -> line.cells().size() >= width).map(Line::filled).sorted().toList();
        return fills.isEmpty() ? 0 : fills.get(fills.size() / 2);
    }

    /**
     * A row with names over many columns, or with values under them, even where a delimiter is missing in it. A name and
     * a value in the first columns above a wider row are a title.
     */
    private boolean beginsTable(int at) {
        Line line = lines.get(at);
        if (line.cells().size() < width) {
            return 3 * line.filled() >= 2 * width;
        }
        boolean isTitle = line.filled() == 2 && width > 3 && line.cells().stream().skip(2).allMatch(String::isEmpty)
                && lines.subList(at, Math.min(lines.size(), at + MOST_HEADER_ROWS)).stream().anyMatch(next -> next.filled() > 4);
        return !isTitle && line.filled() >= leastFill;
    }

    /** Names over some columns directly above belong to the header; a title fills no more than the first columns. */
    private int withSparseRowsAbove(int begin) {
        int top = begin;
        while (top > 0 && begin - top < MOST_HEADER_ROWS - 1 && isGroupRow(lines.get(top - 1)) && areNeighbours(top - 1)) {
            top--;
        }
        return top;
    }

    private boolean isGroupRow(Line line) {
        int beyond = (int) line.cells().stream().skip(2).filter(cell -> !cell.isEmpty()).count();
        return line.cells().size() >= width && line.filled() >= 2 && beyond >= 1 && line.cells().stream().noneMatch(CellForms::isNumberLike);
    }

    private boolean areNeighbours(int above) {
        return lines.get(above + 1).number() == lines.get(above).number() + 1;
    }

    private int countHeaderRows() {
        int count = 1;
        while (count < MOST_HEADER_ROWS && first + count < lines.size() && continuesHeader(first + count)) {
            count++;
        }
        return Math.min(count, Math.max(1, lines.size()));
    }

    /**
     * A row directly under the header belongs to it where it says the same, or has different words over columns of
     * numbers, where no record has.
     */
    private boolean continuesHeader(int at) {
        Line line = lines.get(at);
        if (line.number() > lines.get(at - 1).number() + 2 || line.cells().size() < width) {
            return false;
        }
        if (line.cells().equals(lines.get(first).cells())) {
            return width > 1 && line.cells().stream().noneMatch(CellForms::isNumberLike);
        }
        if (isRecord(at)) {
            return false;
        }
        List<Integer> numbers = numberColumns(at + 1);
        List<String> words = numbers.stream().map(line::cell).filter(cell -> !cell.isEmpty()).toList();
        return words.size() >= 2 && 2 * words.size() >= numbers.size() && words.size() == new HashSet<>(words).size()
                && words.stream().noneMatch(CellForms::isNumberLike);
    }

    /** It begins with something that is numbered, or a cell says what one further down says too, or that there is nothing. */
    private boolean isRecord(int at) {
        Line line = lines.get(at);
        boolean numbered = line.cell(0).chars().anyMatch(Character::isDigit);
        return numbered || IntStream.range(0, width).anyMatch(i -> !line.cell(i).isEmpty()
                && (Nothing.isSaid(line.cell(i)) || lines.subList(at + 1, lines.size()).stream().anyMatch(later -> later.cell(i).equals(line.cell(i)))));
    }

    /** Columns of which nearly all filled cells below hold numbers, dates or times. */
    private List<Integer> numberColumns(int from) {
        List<Integer> columns = new ArrayList<>();
        List<Line> below = from < lines.size() ? lines.subList(from, Math.min(lines.size(), from + 100)) : Collections.emptyList();
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> filled = below.stream().map(line -> line.cell(column)).filter(cell -> !cell.isEmpty()).toList();
            long numbers = filled.stream().filter(CellForms::isNumberLike).count();
            if (!filled.isEmpty() && 10 * numbers >= 9L * filled.size()) {
                columns.add(column);
            }
        }
        return columns;
    }
}
