package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Indicators over the quarters, a line each to date, under what the last year added. */
final class Progress implements Section {
    private static final BigDecimal FINEST = new BigDecimal("0.01");

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Block> blocks = new ArrayList<>();
        for (String id : section.indicators()) {
            Indicator indicator = view.indicator(id);
            List<PastFigure> past = view.past(FigureKey.total(id, Scope.TO_DATE));
            if (past.size() > 1) {
                blocks.add(new Chart(lines(indicator, past, section, view)));
            }
        }
        return blocks;
    }

    /** Whether anything of a section can be shown: bundles of earlier versions know no earlier quarters. */
    static boolean isKnown(ReportSection section, View view) {
        return section.indicators().stream().anyMatch(id -> view.past(FigureKey.total(id, Scope.TO_DATE)).size() > 1);
    }

    private static Lines lines(Indicator indicator, List<PastFigure> past, ReportSection section, View view) {
        ValueFormat format = ValueFormat.of(view, indicator, past.stream().map(figure -> figure.row().figure()).toList());
        List<String> quarters = past.stream().map(figure -> view.numbers().shortQuarter(figure.quarter())).toList();
        List<Mark> marks = past.stream().map(figure -> mark(figure, format, view)).toList();
        String caption = view.words().text("progress.caption", "label", format.head(view.label(indicator)), "date", view.asOf());
        String title = new LastYear(view, indicator).sentence().map(said -> view.words().text("say.series",
                "label", view.label(indicator), "sentence", view.words().inside(said))).orElse(view.label(indicator));
        String alt = caption + ". " + IntStream.range(0, marks.size())
                .mapToObj(i -> view.words().text("alt.entry", "name", quarters.get(i), "value", marks.get(i).text()))
                .collect(Collectors.joining("; ")) + ".";
        BigDecimal step = indicator.kind() == Indicator.Kind.COUNT ? BigDecimal.ONE : FINEST;
        return new Lines(new ChartSpec.About(section.id() + "-" + indicator.id(), title, caption, alt), quarters,
                List.of(new Lines.Line("", marks)),
                Axis.covering(Mark.values(marks), step, format::tick));
    }

    private static Mark mark(PastFigure figure, ValueFormat format, View view) {
        return figure.row().figure().known()
                .map(value -> Mark.of(value.doubleValue(), format.said(figure.row().figure())))
                .orElseGet(() -> Mark.gap(view.gap(figure.row().figure())));
    }
}
