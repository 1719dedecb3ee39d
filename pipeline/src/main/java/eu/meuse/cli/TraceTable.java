package eu.meuse.cli;

import eu.meuse.indicators.AddedUp;
import eu.meuse.run.TraceSink;
import eu.meuse.run.TracedFigure;
import eu.meuse.run.TracedRow;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure and the rows behind it as a table for people: of very many rows the first of each part. */
final class TraceTable implements TraceSink {
    private static final int SHOWN = 1000;
    private static final List<String> HEADER = List.of(
            "part", "contribution", "region", "quarter", "dataset", "file", "sheet", "row", "note", "sha-256");
    private static final Set<String> NUMBERS = Set.of("contribution", "row");

    private final PrintWriter out;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private long more;

    TraceTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(TracedFigure figure) {
        TraceText.heading(figure).forEach(out::println);
        out.println();
    }

    @Override
    public void row(TracedRow row) {
        if (shown.merge(row.part(), 1, Integer::sum) <= SHOWN) {
            rows.add(List.of(row.part(), row.contribution().toPlainString(), row.region(), row.quarter(), row.dataset(), row.file(),
                    row.sheet(), row.isInFile() ? Long.toString(row.row()) : "", row.note(), row.sha256()));
        } else {
            more++;
        }
    }

    @Override
    public void end(TracedFigure figure, AddedUp sums) {
        if (!rows.isEmpty()) {
            TextTable.lines(filled(), columns()).forEach(out::println);
            out.println(more == 0 ? "" : "… " + more + " more; --csv gives all" + System.lineSeparator());
        }
        TraceText.sums(figure, sums).forEach(out::println);
        out.flush();
    }

    /** The header and the rows, without the columns in which no row has anything. */
    private List<List<String>> filled() {
        List<Integer> columns = filledColumns();
        return Stream.concat(Stream.of(HEADER), rows.stream())
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
    }

    private String columns() {
        return filledColumns().stream().map(column -> NUMBERS.contains(HEADER.get(column)) ? "n" : "w").collect(Collectors.joining());
    }

    private List<Integer> filledColumns() {
        return IntStream.range(0, HEADER.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
    }
}
