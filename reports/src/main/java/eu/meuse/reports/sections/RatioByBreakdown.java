package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ratios by a dimension: what each means, a chart, and tables of what was divided by what. */
final class RatioByBreakdown implements Section {

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Block> blocks = new ArrayList<>();
        for (String id : section.indicators()) {
            blocks.addAll(blocks(view.indicator(id), section, view));
        }
        return blocks;
    }

    private static List<Block> blocks(Indicator ratio, ReportSection section, View view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(definition(ratio, view)));
        Optional<Series> toDate = view.series(ratio.id(), Scope.TO_DATE, section.breakdown());
        if (toDate.isEmpty()) {
            blocks.add(ByBreakdown.nothing(view));
            return blocks;
        }
        if (toDate.get().hidden()) {
            blocks.addAll(ByBreakdown.hidden(ratio, section.breakdown(), view));
            return blocks;
        }
        blocks.addAll(new BreakdownChart(section, view).blocks(List.of(toDate.get())));
        RatioTable table = new RatioTable(section, view);
        blocks.add(table.block(toDate.get()));
        view.series(ratio.id(), Scope.QUARTER, section.breakdown())
                .ifPresent(quarter -> blocks.add(quarter.empty()
                        ? Paragraph.of(view.words().text("quarter.nothing", "quarter", view.quarter()))
                        : table.block(quarter)));
        return blocks;
    }

    private static String definition(Indicator ratio, View view) {
        return Formula.of(ratio, view)
                .map(formula -> view.meaning(ratio) + " " + formula.sentence() + ".")
                .orElse(view.meaning(ratio));
    }
}
