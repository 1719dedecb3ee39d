package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Listing;
import eu.meuse.reports.bundle.ReportSection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A list of facts in which readers look for some. */
final class DirectorySection implements Section {
    /** Beyond these a page takes long to open, and the file serves better. */
    private static final int MOST = 5000;

    /** Words take as much room as so many columns of numbers. */
    private static final double WORDS = 1.6;

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        Optional<Listing> listing = view.results().listings().stream().filter(one -> one.section().equals(section.id())).findFirst();
        if (listing.isEmpty() || listing.get().rows().isEmpty()) {
            return List.of(ByBreakdown.nothing(view));
        }
        boolean tooLong = listing.get().rows().size() > MOST;
        String instead = view.words().text(tooLong ? "list.long" : "list.instead",
                "count", view.numbers().count(listing.get().rows().size()), "file", listing.get().file());
        return List.of(tooLong ? Paragraph.of(instead) : directory(section, listing.get(), instead, view));
    }

    private static Directory directory(ReportSection section, Listing listing, String instead, View view) {
        return new Directory(section.title(view.words().language()),
                listing.columns().stream().map(column -> column(column, view)).toList(),
                listing.rows().stream().map(row -> row(listing.columns(), row, view)).toList(),
                view.words().text("list.count", "shown", "{shown}", "all", "{all}"), view.words().text("list.none"), instead);
    }

    private static Directory.Column column(Listing.Column column, View view) {
        boolean number = column.form() == Listing.Form.NUMBER;
        return new Directory.Column(view.pick(column.labels(), column.name()), number ? Table.Align.RIGHT : Table.Align.LEFT,
                number ? 1 : WORDS, column.chosen());
    }

    private static Directory.Row row(List<Listing.Column> columns, List<String> cells, View view) {
        return new Directory.Row(IntStream.range(0, columns.size())
                .mapToObj(i -> values(columns.get(i), cells.get(i), view)).toList());
    }

    private static List<String> values(Listing.Column column, String cell, View view) {
        List<String> values = column.values(cell, view.words().language());
        return switch (column.form()) {
            case NUMBER -> values.stream().map(BigDecimal::new).map(number -> view.numbers().number(number, Math.max(0, number.scale()))).toList();
            case YES_NO -> values.stream().map(answer -> view.words().text("template." + answer)).toList();
            case TEXT -> values;
        };
    }
}
