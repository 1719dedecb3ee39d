package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Quarter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which region delivered what is expected of it for the quarter. */
final class Deliveries {
    private final View view;
    private final Words words;
    private final PublicResults results;

    Deliveries(View view) {
        this.view = view;
        this.words = view.words();
        this.results = view.results();
    }

    List<Block> blocks() {
        List<String> regions = results.expected().stream()
                .flatMap(dataset -> dataset.regions().stream())
                .distinct()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
        long complete = regions.stream().filter(region -> missing(region).isEmpty()).count();
        return List.of(
                Paragraph.of(complete(complete, regions.size())),
                table(regions));
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

    private Table table(List<String> regions) {
        return new Table(words.text("quality.grid", "quarter", view.quarter()),
                List.of(Table.Column.text(view.heading(view.dimension("region")), 2),
                        Table.Column.text(words.text("quality.grid.complete"), 1),
                        Table.Column.text(words.text("quality.grid.silent"), 3),
                        Table.Column.text(words.text("quality.grid.last"), 1.5)),
                regions.stream().map(this::row).toList(),
                Optional.empty(), words.text("quality.grid.means"));
    }

    private Table.Row row(String region) {
        List<ExpectedDataset> missing = missing(region);
        long expected = results.expected().stream().filter(dataset -> dataset.regions().contains(region)).count();
        String count = words.text("quality.grid.of", "count", view.numbers().count(expected - missing.size()),
                "expected", view.numbers().count(expected));
        return Table.Row.of(List.of(Table.Cell.of(view.region(region)), Table.Cell.of(count),
                missing(missing, expected),
                last(region)));
    }

    private Table.Cell missing(List<ExpectedDataset> missing, long expected) {
        if (missing.isEmpty()) {
            return Table.Cell.quiet(words.text("quality.grid.none"));
        }
        return Table.Cell.of(missing.size() == expected ? words.text("quality.grid.all") : names(missing));
    }

    private String names(List<ExpectedDataset> datasets) {
        return String.join(", ", datasets.stream()
                .map(ExpectedDataset::dataset)
                .map(name -> words.find("dataset." + name).orElse(name.replace('_', ' ')))
                .toList());
    }

    private List<ExpectedDataset> missing(String region) {
        return results.expected().stream()
                .filter(dataset -> dataset.regions().contains(region))
                .filter(dataset -> !delivered(region, dataset))
                .toList();
    }

    private boolean delivered(String region, ExpectedDataset dataset) {
        String quarter = results.run().quarter().toString();
        return results.deliveries().stream()
                .filter(delivery -> delivery.region().equals(region) && delivery.dataset().equals(dataset.dataset()))
                .anyMatch(delivery -> dataset.standing() || delivery.quarter().equals(quarter));
    }

    private Table.Cell last(String region) {
        return results.deliveries().stream()
                .filter(delivery -> delivery.region().equals(region))
                .flatMap(delivery -> Quarter.parse(delivery.quarter()).stream())
                .max(Comparator.naturalOrder())
                .map(quarter -> Table.Cell.of(view.numbers().quarter(quarter)))
                .orElseGet(() -> Table.Cell.quiet(words.text("quality.grid.never")));
    }

    private int place(String region) {
        List<String> codes = view.dimension("region").codes().stream().map(code -> code.code()).toList();
        return codes.contains(region) ? codes.indexOf(region) : codes.size();
    }
}
