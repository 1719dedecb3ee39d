package eu.meuse.programme;

import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Pace;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.reports.bundle.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which indicators are money of organisations: what aggregates a money column of facts that name one, and what rests on such. */
public final class MoneyIndicators {
    private static final String ORGANISATION = "organisation";
    private static final Pattern SUM = Pattern.compile("(?is)\\s*sum\\s*\\(.*");
    private static final Pattern COUNT = Pattern.compile("(?is)\\s*count\\s*\\(.*");
    private static final Pattern OF_THE_QUARTER = Pattern.compile("\\bquarter_(start|end)\\b");

    private final Map<String, IndicatorCard> cards;

    /** @param cards id to card, those included that no figure shows but others rest on */
    public MoneyIndicators(Map<String, IndicatorCard> cards) {
        this.cards = cards;
    }

    /** Whether figures of an indicator say anything of the money of organisations. */
    public boolean isOfMoney(String indicator) {
        IndicatorCard card = cards.get(indicator);
        return card != null && isOfMoney(card);
    }

    private boolean isOfMoney(IndicatorCard card) {
        if (card.formula() instanceof Coded) {
            return card.kind() == Indicator.Kind.MONEY && card.datasets().stream().anyMatch(MoneyIndicators::namesOrganisations);
        }
        if (card.formula() instanceof Ratio ratio) {
            return isOfMoney(ratio.numerator()) || isOfMoney(ratio.denominator());
        }
        return card.formula() instanceof Pace pace ? isOfMoney(pace.of())
                : card.formula() instanceof Sum sum ? sum.of().stream().anyMatch(this::isOfMoney)
                : card.formula() instanceof Measure measure && isOfMoney(measure);
    }

    /** Whether one side of a ratio is money of organisations. */
    public boolean isOfMoney(Operand operand) {
        return operand instanceof Named named ? isOfMoney(named.indicator()) : isOfMoney(((Inline) operand).measure());
    }

    /** What an operand adds up of each organisation; empty where that cannot be told. */
    public Optional<List<Measure>> addedUp(Operand operand) {
        return operand instanceof Named named ? addedUp(named.indicator()) : addedUp(((Inline) operand).measure());
    }

    /**
     * What an indicator adds up of each organisation, in the order of the card; empty where that cannot be told, as of code, of a
     * largest amount, or of a condition that is another in each quarter.
     */
    public Optional<List<Measure>> addedUp(String indicator) {
        return addedUp(cards.get(indicator).formula());
    }

    private Optional<List<Measure>> addedUp(Formula formula) {
        if (formula instanceof Sum sum) {
            List<Optional<List<Measure>>> parts = sum.of().stream().map(this::addedUp).toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(parts.stream().flatMap(part -> part.orElseThrow().stream()).toList()) : Optional.empty();
        }
        return formula instanceof Measure measure && isOfMoney(measure) && SUM.matcher(measure.aggregate()).matches()
                && !OF_THE_QUARTER.matcher(measure.where().orElse("")).find() ? Optional.of(List.of(measure)) : Optional.empty();
    }

    /** The measures of all that some indicators show added up, each once. */
    public List<Measure> measures(List<String> indicators) {
        return indicators.stream().map(cards::get)
                .flatMap(card -> card.formula() instanceof Ratio ratio
                        ? Stream.of(ratio.numerator(), ratio.denominator()).filter(this::isOfMoney).flatMap(side -> addedUp(side).stream())
                        : card.formula() instanceof Pace pace ? addedUp(pace.of()).stream() : addedUp(card.formula()).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static boolean isOfMoney(Measure measure) {
        return namesOrganisations(measure.facts()) && !COUNT.matcher(measure.aggregate()).matches()
                && MeasureColumns.of(measure.facts()).stream().filter(column -> column.type() == ColumnType.MONEY)
                        .anyMatch(column -> mentions(measure.aggregate(), column.name()));
    }

    private static boolean namesOrganisations(FactTable table) {
        return table.columns().stream().anyMatch(column -> column.name().equals(ORGANISATION));
    }

    private static boolean mentions(String sql, String column) {
        return Pattern.compile("\\b" + Pattern.quote(column) + "\\b").matcher(sql.toLowerCase(Locale.ROOT)).find();
    }
}
