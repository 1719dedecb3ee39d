package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.Quarter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a region last delivered a dataset, and whether it has what the quarter asks for. */
public final class LastDeliveries {
    private final View view;
    private final PublicResults results;

    /** Of the results that a view shows. */
    public LastDeliveries(View view) {
        this.view = view;
        this.results = view.results();
    }

    /** The datasets that a region owes, in the order of documents. */
    public List<ExpectedDataset> expectedOf(String region) {
        return results.expected().stream().filter(dataset -> dataset.regions().contains(region)).toList();
    }

    /** Whether a dataset is there for the quarter: sent for it, or, where it stands until it is replaced, at all. */
    public boolean isThere(String region, ExpectedDataset dataset) {
        return lastQuarter(region, dataset)
                .filter(quarter -> dataset.standing() || quarter.equals(results.run().quarter()))
                .isPresent();
    }

    /** The quarter of the last delivery; in words where there never was one. */
    public Table.Cell last(String region, ExpectedDataset dataset) {
        return lastQuarter(region, dataset)
                .map(quarter -> Table.Cell.of(view.numbers().quarter(quarter)))
                .orElseGet(() -> Table.Cell.quiet(view.words().text("quality.grid.never")));
    }

    /** The quarter of the last delivery. */
    public Optional<Quarter> lastQuarter(String region, ExpectedDataset dataset) {
        return results.deliveries().stream()
                .filter(delivery -> delivery.region().equals(region) && delivery.dataset().equals(dataset.dataset()))
                .flatMap(delivery -> Quarter.parse(delivery.quarter()).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether every row was rejected that a region has last sent of a dataset. */
    public boolean isUnusable(String region, ExpectedDataset dataset) {
        return unusable(region, dataset).isPresent();
    }

    /** Of which quarter every row was rejected that a region has last sent of a dataset; empty where some were not. */
    public Optional<Quarter> unusable(String region, ExpectedDataset dataset) {
        return results.unusable().stream()
                .filter(unusable -> unusable.region().equals(region) && unusable.dataset().equals(dataset.dataset()))
                .flatMap(unusable -> Quarter.parse(unusable.quarter()).stream())
                .findFirst();
    }

    /** What a dataset is called. */
    public String name(ExpectedDataset dataset) {
        return view.words().find("dataset." + dataset.dataset()).orElse(dataset.dataset().replace('_', ' '));
    }
}
