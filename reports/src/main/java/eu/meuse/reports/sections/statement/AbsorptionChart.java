package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.FundedPartner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much of its budget each partner has had certified; where there is nothing to compare, there is no chart. */
final class AbsorptionChart {
    private static final int FINE = 6;

    private final StatementView view;

    AbsorptionChart(StatementView view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<HorizontalBars.Bar> bars = view.statement().partners().stream()
                .filter(partner -> partner.budget().signum() > 0)
                .map(this::bar)
                .toList();
        if (bars.size() < 2 || Mark.values(bars.stream().map(HorizontalBars.Bar::mark).toList()).stream().allMatch(share -> share == 0)) {
            return List.of();
        }
        String subtitle = view.text("chart.subtitle", "date", view.asOf());
        String alt = subtitle + ". " + bars.stream()
                .map(bar -> view.words().text("alt.entry", "name", bar.label(), "value", bar.mark().text()))
                .collect(Collectors.joining("; "));
        return List.of(new Chart(new HorizontalBars(
                new ChartSpec.About("certified-by-partner", view.text("chart.title"), subtitle, alt), bars, 1)));
    }

    private HorizontalBars.Bar bar(FundedPartner partner) {
        BigDecimal certified = StatementView.sum(view.statement().of(partner.id()).categories().stream()
                .map(CategoryAmounts::line)
                .map(line -> line.certifiedTotal()));
        double share = certified.divide(partner.budget(), FINE, RoundingMode.HALF_UP).doubleValue();
        String text = view.numbers().percent(BigDecimal.ZERO, Optional.of(new Fraction(certified, partner.budget())));
        return HorizontalBars.Bar.of(view.partner(partner), Mark.of(share, text));
    }
}
