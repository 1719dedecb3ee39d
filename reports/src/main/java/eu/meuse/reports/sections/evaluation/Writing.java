package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Interval;
import eu.meuse.reports.statistics.Ranks;
import eu.meuse.reports.statistics.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the values of a comparison are written: all with the same decimals. */
final class Writing {
    private static final int PERCENT = 2;
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    private final View view;
    private final Compared compared;
    private final int decimals;

    Writing(View view, Compared compared) {
        this.view = view;
        this.compared = compared;
        double common = compared.together().map(Sample::value).orElse(0.0) * compared.per();
        decimals = common >= 100 ? 0 : common >= 10 ? 1 : 2;
    }

    /** What is compared: the indicator, and per how many of what. */
    String name() {
        String label = view.label(compared.indicator());
        return compared.context()
                .map(context -> view.words().text("evaluation.per", "label", label,
                        "per", view.numbers().count(context.per()), "what", context.label(view.words().language())))
                .orElse(label);
    }

    String value(Sample sample) {
        return value(sample.value());
    }

    String value(double value) {
        return compared.isShare()
                ? view.words().text("percent", "number", view.numbers().number(percent(value), 1))
                : view.numbers().number(BigDecimal.valueOf(value * compared.per()), decimals);
    }

    /** "21.4% – 33.8%". */
    private String interval(Interval interval) {
        return value(interval.low()) + "\u00a0–\u00a0" + value(interval.high());
    }

    /** The name of a region, marked where it rests on few cases. */
    String region(Unit unit) {
        String name = unit.code().label(view.words().language());
        return compared.marksFew() && compared.isFew(unit) ? name + "\u00a0*" : name;
    }

    /** The interval of a value; a dash where it is not known how widely such values spread. */
    String interval(Sample sample) {
        return sample.spread().isKnown() ? interval(sample.interval()) : "–";
    }

    /** "1–3", or "2" where it is certain. */
    String place(Unit unit) {
        return unit.place().map(Writing::place).orElse("–");
    }

    /** An axis for all values of a comparison, in the values of samples. */
    Axis axis(Stream<Double> values) {
        List<Double> scaled = values.map(value -> value * compared.per()).toList();
        Axis axis = Axis.covering(scaled, compared.isShare() ? ONE_PERCENT : ONE_PERCENT.movePointLeft(2), this::tick);
        return new Axis(axis.ticks().stream()
                .map(tick -> new Axis.Tick(tick.value() / compared.per(), tick.text()))
                .filter(tick -> !compared.isShare() || tick.value() <= 1 + 1e-9)
                .toList());
    }

    /** What the values rest on: the denominator by its name, or what the context counts. */
    String size() {
        Optional<String> denominator = compared.indicator().denominator().map(id -> view.label(view.indicator(id)));
        return compared.context().map(context -> context.label(view.words().language()))
                .or(() -> denominator)
                .orElse(view.words().text("evaluation.cases"));
    }

    /** What is counted: the numerator by its name, or the indicator itself. */
    String count() {
        return compared.context().isPresent()
                ? view.label(compared.indicator())
                : compared.indicator().numerator().map(id -> view.label(view.indicator(id)))
                        .orElse(view.words().text("evaluation.counted"));
    }

    private String tick(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return compared.isShare()
                ? view.words().text("percent", "number", view.numbers().number(plain.movePointRight(PERCENT), 0))
                : view.numbers().number(plain, Math.max(0, plain.scale()));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(PERCENT);
    }

    private static String place(Ranks.Range range) {
        return range.best() == range.worst() ? Integer.toString(range.best()) : range.best() + "–" + range.worst();
    }
}
