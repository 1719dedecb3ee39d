package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Which region last delivered which dataset, and what is missing for the quarter. */
final class Deliveries {
    private static final double NAMES = 1.6;
    private static final int LISTED = 6;

    private final View view;
    private final Words words;
    private final PublicResults results;
    private final LastDeliveries deliveries;

    Deliveries(View view) {
        this.view = view;
        this.words = view.words();
        this.results = view.results();
        this.deliveries = new LastDeliveries(view);
    }

    List<Block> blocks() {
        List<String> regions = regions();
        List<String> silent = regions.stream().filter(region -> missing(region).size() == deliveries.expectedOf(region).size()).toList();
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(sentence())));
        if (!silent.isEmpty() && silent.size() < regions.size()) {
            blocks.add(Paragraph.of(words.text("quality.silent", "quarter", view.quarter(), "list", names(silent))));
        }
        unusable(false).map(Paragraph::of).ifPresent(blocks::add);
        List<ExpectedDataset> shared = results.expected().stream().filter(dataset -> dataset.regions().size() > 1).toList();
        if (!shared.isEmpty()) {
            blocks.add(grid(regions, shared));
        }
        lead(regions).ifPresent(blocks::add);
        return blocks;
    }

    /** How many regions have delivered all. */
    String sentence() {
        return complete(regions().stream().filter(region -> missing(region).isEmpty()).count(), regions().size());
    }

    /** What was sent and rejected as a whole, by dataset; where there is little room, by how many regions. */
    Optional<String> unusable(boolean brief) {
        List<String> list = results.expected().stream().flatMap(dataset -> {
            TreeMap<Quarter, List<String>> senders = new TreeMap<>();
            dataset.regions().stream().sorted(Comparator.comparingInt(this::place)).forEach(region -> deliveries.unusable(region, dataset)
                    .ifPresent(quarter -> senders.computeIfAbsent(quarter, any -> new ArrayList<>()).add(region)));
            return senders.entrySet().stream().map(of -> words.text("quality.rejected.of", "dataset", deliveries.name(dataset),
                    "quarter", view.numbers().shortQuarter(of.getKey()), "regions", brief ? outOfAll(of.getValue()) : names(of.getValue())));
        }).toList();
        return list.isEmpty() ? Optional.empty() : Optional.of(words.text("quality.rejected.all", "list", words.list(list)));
    }

    private String names(List<String> some) {
        return some.size() <= LISTED
                ? words.list(some.stream().map(view::region).toList())
                : outOfAll(some);
    }

    private String outOfAll(List<String> some) {
        return words.text("evaluation.regions", "count", view.numbers().count(some.size()), "all", view.numbers().count(regions().size()));
    }

    private List<String> regions() {
        return results.expected().stream()
                .flatMap(dataset -> dataset.regions().stream())
                .distinct()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private String complete(long count, long regions) {
        String named = view.numbers().count(count);
        String all = view.numbers().count(regions);
        if (count == 0) {
            return words.text("quality.delivered.none", "quarter", view.quarter());
        }
        return count == regions
                ? words.text("quality.delivered.all", "quarter", view.quarter())
                : words.plural("quality.delivered", count, "count", named, "regions", all, "quarter", view.quarter());
    }

    /** A row a region, a column a dataset that several regions owe. */
    private Table grid(List<String> regions, List<ExpectedDataset> datasets) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.heading(view.dimension("region")), NAMES)));
        datasets.forEach(dataset -> columns.add(Table.Column.text(titled(dataset), 1)));
        columns.add(Table.Column.text(words.text("region.sent.state", "quarter", view.numbers().shortQuarter(results.run().quarter())), 1));
        return new Table(words.text("quality.grid", "quarter", view.quarter()), columns,
                regions.stream().map(region -> row(region, datasets)).toList(), Optional.empty(), footnote(regions, datasets));
    }

    private String footnote(List<String> regions, List<ExpectedDataset> datasets) {
        String means = words.text("quality.grid.means", "quarter", view.numbers().shortQuarter(results.run().quarter()));
        boolean marked = regions.stream().anyMatch(region -> datasets.stream().anyMatch(dataset -> deliveries.isUnusable(region, dataset)));
        return marked ? means + " " + words.text("quality.grid.rejected.means") : means;
    }

    private Table.Row row(String region, List<ExpectedDataset> datasets) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(view.region(region))));
        datasets.forEach(dataset -> cells.add(dataset.regions().contains(region) ? cell(region, dataset) : Table.Cell.of("")));
        cells.add(state(region));
        return Table.Row.of(cells);
    }

    /** All, some or nothing received of what a region owes. */
    private Table.Cell state(String region) {
        int expected = deliveries.expectedOf(region).size();
        int missing = missing(region).size();
        if (missing == expected) {
            return Table.Cell.quiet(words.text("gap.missing"));
        }
        return Table.Cell.of(missing == 0
                ? words.text("region.sent.received")
                : words.text("say.of", "value", view.numbers().count(expected - missing), "total", view.numbers().count(expected)));
    }

    /** Quietly where the quarter's is missing. */
    private Table.Cell cell(String region, ExpectedDataset dataset) {
        Optional<String> last = deliveries.lastQuarter(region, dataset).map(view.numbers()::shortQuarter)
                .map(quarter -> deliveries.isUnusable(region, dataset) ? words.text("quality.grid.rejected", "quarter", quarter) : quarter);
        if (last.isEmpty()) {
            return Table.Cell.quiet("–");
        }
        return deliveries.isThere(region, dataset)
                ? Table.Cell.of(last.get())
                : Table.Cell.quiet(words.text("quality.grid.old", "quarter", last.get()));
    }

    /** What one region alone owes for all. */
    private Optional<Table> lead(List<String> regions) {
        List<ExpectedDataset> single = results.expected().stream().filter(dataset -> dataset.regions().size() == 1).toList();
        if (single.isEmpty()) {
            return Optional.empty();
        }
        boolean named = results.dimensions().stream().anyMatch(dimension -> dimension.id().equals("region"));
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(words.text("region.sent.dataset"), 2)));
        if (named) {
            columns.add(Table.Column.text(words.text("quality.lead.from"), 2));
        }
        columns.add(Table.Column.text(words.text("quality.grid.last"), 1));
        return Optional.of(new Table(words.text("quality.lead"), columns,
                single.stream()
                        .sorted(Comparator.comparingInt(dataset -> regions.indexOf(dataset.regions().get(0))))
                        .map(dataset -> leading(dataset, named))
                        .toList(), Optional.empty(), ""));
    }

    /** @param named whether regions have names here; where nothing is told apart by region they have not, and a code says nothing */
    private Table.Row leading(ExpectedDataset dataset, boolean named) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(titled(dataset))));
        if (named) {
            cells.add(Table.Cell.of(view.region(dataset.regions().get(0))));
        }
        cells.add(last(dataset));
        return Table.Row.of(cells);
    }

    private Table.Cell last(ExpectedDataset dataset) {
        String region = dataset.regions().get(0);
        Table.Cell last = deliveries.last(region, dataset);
        return deliveries.isThere(region, dataset) || last.quiet()
                ? last
                : Table.Cell.quiet(words.text("quality.grid.old", "quarter", last.text()));
    }

    private String titled(ExpectedDataset dataset) {
        String name = deliveries.name(dataset);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<ExpectedDataset> missing(String region) {
        return deliveries.expectedOf(region).stream().filter(dataset -> !deliveries.isThere(region, dataset)).toList();
    }

    private int place(String region) {
        List<String> codes = view.dimension("region").codes().stream().map(code -> code.code()).toList();
        return codes.contains(region) ? codes.indexOf(region) : codes.size();
    }
}
