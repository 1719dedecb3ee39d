package eu.meuse.attack;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Inline;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What indicators count, read in their cards. */
final class Meanings {
    private static final Pattern IS = Pattern.compile("(\\w+)\\s*=\\s*'([^']*)'");
    private static final Pattern SAID = Pattern.compile("(\\w+)\\s+is\\s+not\\s+null", Pattern.CASE_INSENSITIVE);

    private final Map<String, IndicatorCard> cards;

    Meanings(Map<String, IndicatorCard> cards) {
        this.cards = cards;
    }

    Optional<IndicatorCard> card(String indicator) {
        return Optional.ofNullable(cards.get(indicator));
    }

    /** The cell that a row's own number is. */
    Optional<Cell> own(PublishedRow row, int pack) {
        return card(row.indicator()).flatMap(card -> cell(card.id(), card.formula(), row, pack));
    }

    /** The cell of a side of a ratio. */
    Optional<Cell> side(Operand operand, PublishedRow row, int pack) {
        return operand instanceof Named named
                ? card(named.indicator()).flatMap(card -> cell(card.id(), card.formula(), row, pack))
                : cell("", ((Inline) operand).measure(), row, pack);
    }

    private static Optional<Cell> cell(String id, Formula formula, PublishedRow row, int pack) {
        SortedMap<String, String> place = place(row);
        String when = pack + " " + row.scope();
        if (formula instanceof Measure measure) {
            measure.where().ifPresent(where -> add(where, place));
            return Optional.of(new Cell(counting(measure), place, when));
        }
        if (formula instanceof First first) {
            first.of().where().ifPresent(where -> add(where, place));
            return Optional.of(new Cell("new " + counting(first.of()), place, when));
        }
        return formula instanceof Sum ? Optional.of(new Cell(id + "|sum(", place, when)) : Optional.empty();
    }

    static boolean isRatio(IndicatorCard card) {
        return card.formula() instanceof Ratio;
    }

    private static String counting(Measure measure) {
        return measure.facts() + "|" + measure.dated().orElse("") + "|" + measure.aggregate().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static SortedMap<String, String> place(PublishedRow row) {
        SortedMap<String, String> place = new TreeMap<>();
        String[] dimensions = row.breakdown().split("/");
        String[] codes = row.key().split("/");
        for (int i = 0; i < dimensions.length && !row.breakdown().isEmpty(); i++) {
            place.put(dimensions[i], codes[i]);
        }
        return place;
    }

    private static void add(String where, SortedMap<String, String> place) {
        for (String condition : where.split("(?i)\\s+and\\s+")) {
            Matcher is = IS.matcher(condition.trim());
            Matcher said = SAID.matcher(condition.trim());
            if (is.matches()) {
                place.put(is.group(1), is.group(2));
            } else if (said.matches()) {
                place.putIfAbsent(said.group(1), Cell.KNOWN);
            } else {
                place.put(condition.replaceAll("\\s", "").toLowerCase(Locale.ROOT), "yes");
            }
        }
    }
}
