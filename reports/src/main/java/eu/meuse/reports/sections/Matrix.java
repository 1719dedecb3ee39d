package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table for each indicator to date: the codes of the first dimension down, those of the second across. Where there are
 * many across, they stand there by number, and numbers are put before the names below; where nothing may be published, that
 * is said instead.
 */
final class Matrix implements Section {
    private static final String JOIN = "/";
    /** The names of rows take as much room as so many columns of numbers. */
    private static final double NAMES = 1.6;
    /** With more columns than these, names do not fit above them. */
    private static final int NAMED = 9;

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Block> blocks = new ArrayList<>();
        for (String id : section.indicators()) {
            view.total(id, Scope.TO_DATE).ifPresent(total -> {
                Of of = Of.of(section.breakdown(), total, view);
                blocks.addAll(of.hidden() ? ByBreakdown.hidden(of.indicator(), section.breakdown(), view) : of.blocks());
            });
        }
        return blocks;
    }

    /** One indicator by two dimensions. */
    private record Of(Indicator indicator, String breakdown, Dimension down, Dimension across, FigureRow total, View view) {
        static Of of(String breakdown, FigureRow total, View view) {
            int at = breakdown.indexOf(JOIN);
            return new Of(view.indicator(total.key().indicator()), breakdown, view.dimension(breakdown.substring(0, at)),
                    view.dimension(breakdown.substring(at + 1)), total, view);
        }

        boolean hidden() {
            return !figures().isEmpty() && figures().stream().allMatch(figure -> figure instanceof Figure.Suppressed);
        }

        /** Nothing received of anything is a sentence: a table of it would take a page. */
        List<Block> blocks() {
            return Series.nothing(figures())
                    ? List.of(Paragraph.of(view.words().text("say.labelled", "label", view.label(indicator), "sentence",
                            view.words().text("nothing.text", "date", view.asOf()) + " " + footnote())))
                    : List.of(table());
        }

        private Table table() {
            List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.heading(down), NAMES)));
            for (int i = 0; i < across.codes().size(); i++) {
                columns.add(Table.Column.number(numbered() ? Integer.toString(i + 1) : label(across.codes().get(i))));
            }
            ValueFormat format = ValueFormat.of(view, indicator, figures());
            List<Table.Row> rows = down.codes().stream().map(row -> row(row, format)).toList();
            String caption = view.words().text("caption.matrix", "title", view.label(indicator), "down", view.within(down),
                    "across", view.within(across), "scope", view.scope(Scope.TO_DATE));
            return new Table(caption, columns, rows, Optional.empty(), footnote());
        }

        private boolean numbered() {
            return across.codes().size() > NAMED;
        }

        private Table.Row row(Code row, ValueFormat format) {
            List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(name(row))));
            across.codes().forEach(column -> cells.add(figure(row, column).map(figure -> cell(figure, format)).orElse(Table.Cell.of(""))));
            return Table.Row.of(cells);
        }

        private Table.Cell cell(Figure figure, ValueFormat format) {
            return numbered() && isGap(figure) ? Table.Cell.quiet(mark(figure.status())) : BreakdownTable.cell(format, figure);
        }

        /** Where columns are numbered, so are the rows whose codes stand above one of them. */
        private String name(Code row) {
            int number = across.codes().stream().map(Code::code).toList().indexOf(row.code()) + 1;
            return numbered() && number > 0 ? number + "\u00a0\u00a0" + label(row) : label(row);
        }

        private String label(Code code) {
            return code.label(view.words().language());
        }

        private List<Figure> figures() {
            return down.codes().stream()
                    .flatMap(row -> across.codes().stream().flatMap(column -> figure(row, column).stream()))
                    .toList();
        }

        private Optional<Figure> figure(Code row, Code column) {
            return view.figure(new FigureKey(indicator.id(), Scope.TO_DATE, breakdown, row.code() + JOIN + column.code()));
        }

        private String footnote() {
            List<String> notes = new ArrayList<>();
            if (numbered() && !Series.nothing(figures())) {
                notes.add(numbers());
                figures().stream().filter(Of::isGap).map(Figure::status).distinct().sorted().forEach(status ->
                        notes.add(view.words().text("matrix.mark", "mark", mark(status), "gap", view.words().text("gap." + status))));
            }
            notes.addAll(Gaps.meanings(view, figures()));
            notes.add(Completeness.sentence(view, List.of(total)));
            return String.join(" ", notes);
        }

        private String numbers() {
            boolean sameCodes = down.codes().stream().map(Code::code).toList().containsAll(across.codes().stream().map(Code::code).toList());
            return sameCodes
                    ? view.words().text("matrix.numbers")
                    : view.words().text("matrix.columns", "list", String.join(", ", IntStream.range(0, across.codes().size())
                            .mapToObj(i -> (i + 1) + "\u00a0" + label(across.codes().get(i))).toList()));
        }

        private String mark(String status) {
            return view.words().text("gap." + status + ".mark");
        }

        private static boolean isGap(Figure figure) {
            return !(figure instanceof Figure.Known);
        }
    }
}
