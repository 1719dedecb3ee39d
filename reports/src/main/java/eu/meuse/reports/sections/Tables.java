package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.ReportSection.Kind;
import java.util.List;
import java.util.Map;

/** The tables of the public report, for documents that put them elsewhere. */
public final class Tables {
    private Tables() {}

    /** Series of one dimension side by side, the programme as a whole in the last row. */
    public static Table of(String title, List<Series> series, String breakdown, View view) {
        return new BreakdownTable(section(title, Kind.BREAKDOWN, List.of(), breakdown, view), view).block(series);
    }

    /** Indicators to date by two dimensions, a table each. */
    public static List<Block> matrices(List<String> indicators, String breakdown, View view) {
        return new Matrix().blocks(section("", Kind.MATRIX, indicators, breakdown, view), view);
    }

    private static ReportSection section(String title, Kind kind, List<String> indicators, String breakdown, View view) {
        return new ReportSection("table", kind, Map.of(view.words().language(), title), Map.of(), indicators, List.of(), breakdown);
    }
}
