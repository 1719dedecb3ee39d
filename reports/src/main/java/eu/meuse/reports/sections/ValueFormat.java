package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Indicator.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the values of one indicator are written where they stand together: all with the same decimals. */
public final class ValueFormat {
    private static final String SHARE = "share";
    /** As many as figures hold. */
    private static final int RATIO_DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final View view;
    private final Indicator indicator;
    private final int decimals;

    private ValueFormat(View view, Indicator indicator, int decimals) {
        this.view = view;
        this.indicator = indicator;
        this.decimals = decimals;
    }

    /** For figures that stand in one column or chart. */
    public static ValueFormat of(View view, Indicator indicator, Collection<Figure> figures) {
        return new ValueFormat(view, indicator, decimals(indicator.kind(),
                figures.stream().flatMap(figure -> figure.known().stream()).toList()));
    }

    /** For values that are no indicator's own: the parts of a ratio. */
    public static ValueFormat ofParts(View view, Indicator indicator, Collection<BigDecimal> values) {
        return new ValueFormat(view, indicator, decimals(indicator.kind(), values));
    }

    /** A cell of a table: the number alone, its unit stands in the head; or the word for why there is none. */
    public String cell(Figure figure) {
        return figure.known().map(value -> plain(value, figure.fraction())).orElseGet(() -> view.gap(figure));
    }

    /** Within a sentence, a tile or a chart: the number with its currency; or the word for why there is none. */
    public String said(Figure figure) {
        return figure.known().map(value -> said(value, figure.fraction())).orElseGet(() -> view.gap(figure));
    }

    /** The same of a number alone. */
    public String cell(BigDecimal value) {
        return plain(value, Optional.empty());
    }

    /** The same of a number alone. */
    public String said(BigDecimal value) {
        return said(value, Optional.empty());
    }

    /** Whether a number is more or less than 0 even as it is written within a sentence. */
    boolean isSomething(BigDecimal value) {
        return share()
                ? !said(value).equals(said(BigDecimal.ZERO))
                : value.setScale(places(value), RoundingMode.HALF_UP).signum() != 0;
    }

    /** At an axis: with no more decimals than it needs. */
    public String tick(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return share() ? cell(plain) : view.numbers().number(plain, Math.max(0, plain.scale()));
    }

    /** The head of a column of these: a name and, for all but counts and shares, the unit. */
    public String head(String label) {
        return switch (indicator.kind()) {
            case MONEY -> view.words().text("head.money", "label", label,
                    "currency", view.numbers().currency(view.results().run().currency()));
            case COUNT -> label;
            case FTE, RATIO -> share() ? label : view.words().text("head.unit", "label", label, "unit", unit());
        };
    }

    private String plain(BigDecimal value, Optional<Fraction> of) {
        return share() ? view.numbers().percent(value, of) : view.numbers().number(value, decimals);
    }

    private String said(BigDecimal value, Optional<Fraction> of) {
        return switch (indicator.kind()) {
            case MONEY -> view.numbers().money(value, places(value), view.results().run().currency());
            case FTE -> view.numbers().number(value, places(value));
            case RATIO -> isAmount() ? view.numbers().money(value, decimals, view.results().run().currency()) : plain(value, of);
            case COUNT -> plain(value, of);
        };
    }

    private int places(BigDecimal value) {
        return switch (indicator.kind()) {
            case MONEY -> saidDecimals(value);
            case FTE -> decimals(Kind.FTE, List.of(value));
            case RATIO, COUNT -> decimals;
        };
    }

    /** Cents are for tables, and for sums so small that they matter. */
    private int saidDecimals(BigDecimal value) {
        boolean small = value.signum() != 0 && value.abs().compareTo(HUNDRED) < 0;
        return small ? decimals(Kind.MONEY, List.of(value)) : 0;
    }

    private boolean share() {
        return indicator.unit().equals(SHARE);
    }

    /** Whether a ratio is an amount of money for each of something else: EUR per job, not EUR per EUR. */
    private boolean isAmount() {
        String currency = view.results().run().currency();
        return indicator.unit().startsWith(currency + " per ") && !indicator.unit().endsWith(" per " + currency);
    }

    private String unit() {
        return view.words().find("unit." + indicator.unit().replace(' ', '-')).orElse(indicator.unit());
    }

    private static int decimals(Kind kind, Collection<BigDecimal> values) {
        int needed = values.stream().mapToInt(value -> value.stripTrailingZeros().scale()).max().orElse(0);
        return switch (kind) {
            case COUNT -> 0;
            case MONEY -> needed > 0 ? 2 : 0;
            case FTE -> Math.max(0, Math.min(2, needed));
            case RATIO -> ofRatio(values);
        };
    }

    /** Three digits or so: more would claim more than a ratio knows; but enough for the smallest not to look like 0. */
    private static int ofRatio(Collection<BigDecimal> values) {
        BigDecimal largest = values.stream().map(BigDecimal::abs).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        int usual = largest.compareTo(HUNDRED) >= 0 ? 0 : largest.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
        return IntStream.range(usual, RATIO_DECIMALS)
                .filter(places -> values.stream().allMatch(value ->
                        value.signum() == 0 || value.setScale(places, RoundingMode.HALF_UP).signum() != 0))
                .findFirst().orElse(RATIO_DECIMALS);
    }
}
