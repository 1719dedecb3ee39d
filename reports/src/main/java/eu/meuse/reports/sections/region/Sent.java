package eu.meuse.reports.sections.region;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.sections.LastDeliveries;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the region sent, and whom to ask. */
record Sent(Place place) {
    /** Whether it delivered for the quarter, and how much is missing. */
    String sentence() {
        List<ExpectedDataset> expected = deliveries().expectedOf(place.code().code());
        List<ExpectedDataset> missing = expected.stream().filter(dataset -> !deliveries().isThere(place.code().code(), dataset)).toList();
        if (expected.isEmpty()) {
            return words().text("region.sent.nothing-expected");
        }
        if (missing.size() == expected.size()) {
            return words().text("region.sent.none", "quarter", view().quarter());
        }
        return missing.isEmpty()
                ? words().text("region.sent.all", "quarter", view().quarter())
                : words().text("region.sent.part", "quarter", view().quarter(),
                        "list", words().list(missing.stream().map(deliveries()::name).toList()));
    }

    /** What of the region was rejected to the last row, when it was last sent. */
    Optional<String> unusable() {
        List<String> names = deliveries().expectedOf(place.code().code()).stream()
                .flatMap(dataset -> deliveries().unusable(place.code().code(), dataset).stream().map(quarter -> words().text(
                        "quality.rejected.sent", "dataset", deliveries().name(dataset), "quarter", view().numbers().shortQuarter(quarter))))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(words().text("quality.rejected.all", "list", words().list(names)));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Table.Row> rows = rows();
        if (!rows.isEmpty()) {
            blocks.add(new Table(words().text("region.sent.table"),
                    List.of(Table.Column.text(words().text("quality.grid.last"), 1),
                            Table.Column.text(words().text("region.sent.dataset"), 3),
                            Table.Column.text(words().text("region.sent.state", "quarter", view().quarter()), 1)),
                    rows, Optional.empty(), ""));
        }
        blocks.add(new Paragraph(words().text("region.definitions"), Paragraph.Style.SMALL));
        blocks.addAll(closing("method.contact", view().results().run().contact()));
        blocks.addAll(closing("method.licence", view().results().run().licence()));
        return blocks;
    }

    private List<Block> closing(String heading, Map<String, String> texts) {
        String text = view().pick(texts, "");
        return text.isEmpty() ? List.of() : List.of(new Heading(2, words().text(heading)), new Paragraph(text, Paragraph.Style.SMALL));
    }

    /** A row for all that was last sent for the same quarter, the latest first; what never came stands last. */
    private List<Table.Row> rows() {
        String region = place.code().code();
        TreeMap<String, List<ExpectedDataset>> byQuarter = new TreeMap<>(Comparator.reverseOrder());
        deliveries().expectedOf(region).forEach(dataset -> byQuarter
                .computeIfAbsent(last(dataset) + (deliveries().isThere(region, dataset) ? "+" : "")
                        + (deliveries().isUnusable(region, dataset) ? "*" : ""), any -> new ArrayList<>())
                .add(dataset));
        return byQuarter.values().stream().map(this::row).toList();
    }

    private String last(ExpectedDataset dataset) {
        return deliveries().lastQuarter(place.code().code(), dataset).map(Quarter::toString).orElse("");
    }

    private Table.Row row(List<ExpectedDataset> alike) {
        String region = place.code().code();
        return Table.Row.of(List.of(
                deliveries().last(region, alike.get(0)),
                Table.Cell.of(String.join(", ", alike.stream().map(deliveries()::name).toList())),
                state(alike.get(0))));
    }

    private Table.Cell state(ExpectedDataset dataset) {
        if (!deliveries().isThere(place.code().code(), dataset)) {
            return Table.Cell.quiet(words().text("gap.missing"));
        }
        return deliveries().isUnusable(place.code().code(), dataset)
                ? Table.Cell.quiet(words().text("region.sent.rejected"))
                : Table.Cell.of(words().text("region.sent.received"));
    }

    private LastDeliveries deliveries() {
        return new LastDeliveries(view());
    }

    private View view() {
        return place.view();
    }

    private Words words() {
        return view().words();
    }
}
