package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PastFigure;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.statistics.Holm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What came about in the last four quarters beside the four before; a difference is named where chance does not explain it. */
final class LastYear {
    private static final int QUARTERS = 4;

    private final View view;
    private final Indicator indicator;

    LastYear(View view, Indicator indicator) {
        this.view = view;
        this.indicator = indicator;
    }

    /** A sentence or two; empty where two years are not known, and for ratios, which nothing is added to. */
    Optional<String> sentence() {
        Quarter now = view.results().run().quarter();
        if (indicator.kind() == Indicator.Kind.RATIO) {
            return Optional.empty();
        }
        return toDate(now).flatMap(today -> toDate(back(now)).flatMap(yearAgo -> toDate(back(back(now)))
                .map(before -> sentence(today.subtract(yearAgo), yearAgo.subtract(before)))));
    }

    private String sentence(BigDecimal last, BigDecimal before) {
        ValueFormat format = ValueFormat.ofParts(view, indicator, List.of(last, before));
        String said = view.words().text("progress.last-year", "value", format.said(last), "before", format.said(before));
        return verdict(last, before).map(key -> said + " " + view.words().text(key)).orElse(said);
    }

    /** Of counts alone it is known what chance does to them, and not of people, who come in groups. */
    private Optional<String> verdict(BigDecimal last, BigDecimal before) {
        return Cases.ofCount(indicator, last).filter(now -> !indicator.countsPeople())
                .flatMap(now -> Cases.ofCount(indicator, before).map(now::likelihoodOfSame))
                .map(likelihood -> likelihood >= Holm.LEVEL ? "progress.chance" : last.compareTo(before) > 0 ? "progress.more" : "progress.fewer");
    }

    private Optional<BigDecimal> toDate(Quarter quarter) {
        return view.past(FigureKey.total(indicator.id(), Scope.TO_DATE)).stream()
                .filter(past -> past.quarter().equals(quarter))
                .map(PastFigure::row)
                .flatMap(row -> Optional.of(row.figure()).filter(Figure.Known.class::isInstance).flatMap(Figure::known).stream())
                .findFirst();
    }

    private static Quarter back(Quarter quarter) {
        Quarter earlier = quarter;
        for (int i = 0; i < QUARTERS; i++) {
            earlier = earlier.previous();
        }
        return earlier;
    }
}
