package eu.meuse.reports.bundle;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a bundle beside its head, as bytes. */
final class BundleFiles {
    static final String FIGURES = "figures.csv";
    static final String PUBLIC_FIGURES = "public-figures.csv";
    static final String HISTORY = "history.csv";
    static final String INDICATORS = "indicators.json";
    static final String DIMENSIONS = "dimensions.json";
    static final String OUTLINE = "outline.json";
    static final String EXPECTED = "expected.json";
    static final String CO_FINANCING = "co-financing.json";
    static final TypeReference<List<Indicator>> INDICATOR_LIST = new TypeReference<>() {};
    static final TypeReference<List<Dimension>> DIMENSION_LIST = new TypeReference<>() {};
    static final TypeReference<List<ReportSection>> SECTION_LIST = new TypeReference<>() {};
    static final TypeReference<List<ExpectedDataset>> EXPECTED_LIST = new TypeReference<>() {};

    private BundleFiles() {}

    /** All of them, by name: the tables of the contract, but findings before they are put into words, and claims with how exact they are. */
    static SortedMap<String, byte[]> of(ResultsBundle bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>(tables(bundle));
        files.remove(SourceCells.QUALITY.name());
        put(files, SourceCells.FINDINGS, bundle.findings());
        put(files, SourceCells.CLAIMS, bundle.claims());
        put(files, history(bundle.run()), bundle.history());
        files.put(INDICATORS, StableJson.bytes(bundle.indicators()));
        files.put(DIMENSIONS, StableJson.bytes(bundle.dimensions()));
        files.put(EXPECTED, StableJson.bytes(bundle.expected()));
        files.put(CO_FINANCING, StableJson.bytes(bundle.coFinancing()));
        files.putAll(ListingCells.heads(bundle.listings()));
        files.put(OUTLINE, StableJson.bytes(bundle.outline()));
        return files;
    }

    /** The tables of the contract, by name. */
    static SortedMap<String, byte[]> tables(ResultsBundle bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(FIGURES, figures(FIGURES, bundle.run()).bytes(bundle.figures()));
        files.put(PUBLIC_FIGURES, figures(PUBLIC_FIGURES, bundle.run()).bytes(bundle.published().rows()));
        put(files, MoneyCells.STATEMENT, bundle.statement());
        put(files, MoneyCells.FINANCING, bundle.financing());
        put(files, SourceCells.QUALITY, bundle.findings());
        put(files, SourceCells.SUBMISSIONS, bundle.submissions());
        put(files, SourceCells.PUBLISHED, bundle.claims());
        put(files, AlertCells.ALERTS, bundle.coFinancing().alerts());
        files.putAll(RestatementCells.files(bundle.restatements()));
        files.putAll(OrganisationCells.files(bundle.organisations()));
        files.putAll(ListingCells.tables(bundle.listings()));
        return files;
    }

    static CsvTable<FigureRow> figures(String name, RunInfo run) {
        return FigureCells.table(name, run.programme(), run.quarter());
    }

    static CsvTable<PastFigure> history(RunInfo run) {
        return FigureCells.past(HISTORY, run.programme());
    }

    private static <T> void put(SortedMap<String, byte[]> files, CsvTable<T> table, List<T> records) {
        files.put(table.name(), table.bytes(records));
    }
}
