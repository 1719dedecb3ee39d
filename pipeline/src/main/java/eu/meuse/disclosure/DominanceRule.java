package eu.meuse.disclosure;

import eu.meuse.disclosure.Amount.Period;
import eu.meuse.disclosure.ShownAmounts.Shown;
import eu.meuse.disclosure.audit.Pattern;
import eu.meuse.disclosure.audit.Publication;
import eu.meuse.disclosure.audit.Quantity.Standing;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which figures about the money of organisations may be published: none from which somebody could tell what one has to within
 * so many percent.
 */
final class DominanceRule {
    /** So often what is hidden together is looked at anew; then nothing is shown. */
    private static final int ROUNDS = 12;

    private final ShownAmounts shown;
    private final Amounts amounts;
    private final int percent;
    private final Quarter quarter;
    private final Map<Amount, Standing> standings = new HashMap<>();
    /** Indicators of which it is not known who has what. */
    private final Set<String> unknown = new HashSet<>();
    private final SortedMap<Quarter, Set<Amount>> published = new TreeMap<>();
    private final boolean isFirst;
    private AmountRelations relations;
    private Pattern pattern;
    private boolean isWithheld;

    private DominanceRule(Map<String, IndicatorCard> cards, int percent, Amounts amounts, Quarter quarter, boolean isFirst) {
        this.shown = new ShownAmounts(cards);
        this.percent = percent;
        this.amounts = amounts;
        this.quarter = quarter;
        this.isFirst = isFirst;
    }

    /**
     * Decides on the figures of a quarter.
     *
     * @param earlier all that was published before, of the same quarter the first first
     */
    static DominanceRule of(
            Map<String, IndicatorCard> cards, int percent, Amounts amounts, Quarter quarter, List<FigureRow> figures, List<Earlier> earlier) {
        DominanceRule rule = new DominanceRule(cards, percent, amounts, quarter, earlier.isEmpty());
        boolean isBehind = earlier.stream().anyMatch(pack -> pack.quarter().compareTo(quarter) > 0);
        earlier.stream().filter(pack -> pack.quarter().compareTo(quarter) <= 0).forEach(rule::before);
        // Of a quarter before one that is published nothing new is said: what later figures hide rests on its being unsaid.
        rule.now(figures, isBehind ? Standing.WITHHELD : Standing.CHOSEN);
        rule.decide();
        return rule;
    }

    private void before(Earlier pack) {
        Map<FigureKey, Figure> open = new HashMap<>();
        pack.published().forEach(row -> open.put(row.key(), row.figure()));
        ShownAmounts then = new ShownAmounts(pack.cards());
        for (FigureRow row : pack.figures()) {
            Standing standing = row.figure().equals(open.get(row.key())) ? Standing.KNOWN : Standing.WITHHELD;
            then.of(row, pack.quarter()).forEach(one -> one.amount().filter(amount -> isTrue(one)).ifPresent(amount -> {
                standings.merge(amount, standing, (old, other) -> old == Standing.KNOWN ? old : other);
                published.computeIfAbsent(pack.quarter(), any -> new LinkedHashSet<>()).add(amount);
            }));
        }
    }

    private void now(List<FigureRow> figures, Standing standing) {
        Set<Amount> of = published.computeIfAbsent(quarter, any -> new LinkedHashSet<>());
        for (FigureRow row : figures) {
            for (Shown one : shown.of(row, quarter)) {
                if (one.value().isPresent() && !isTrue(one)) {
                    unknown.add(row.key().indicator());
                }
                one.amount().filter(amounts::isTold).ifPresent(of::add);
                one.amount().filter(amount -> row.figure() instanceof Figure.Known).ifPresent(amount -> standings.putIfAbsent(amount, standing));
            }
        }
    }

    /** Whether who has what comes to what the figure says. */
    private boolean isTrue(Shown one) {
        return one.amount().filter(amounts::isTold).isPresent()
                && one.value().map(value -> value.movePointRight(2).compareTo(BigDecimal.valueOf(amounts.of(one.amount().get()).total())) == 0)
                        .orElse(true);
    }

    private void decide() {
        relations = new AmountRelations(amounts, percent, amount -> standings.getOrDefault(amount, Standing.DERIVED));
        Optional<Quarter> last = Optional.empty();
        for (Map.Entry<Quarter, Set<Amount>> one : published.entrySet()) {
            for (Amount amount : one.getValue()) {
                relate(amount, one.getKey(), last);
            }
            last = Optional.of(one.getKey());
        }
        new AmountConditions(relations).relate();
        int round = 0;
        Publication publication;
        do {
            publication = relations.publication();
            pattern = Pattern.of(publication);
        } while (relations.addHidden(pattern, publication) && round++ < ROUNDS);
        isWithheld = round > ROUNDS || !open().isEmpty();
    }

    private void relate(Amount amount, Quarter of, Optional<Quarter> last) {
        List<Measure> measures = amount.of();
        Set<String> by = amount.place().keySet();
        Period toDate = Period.toDate(of);
        Period before = Period.toDate(of.previous());
        Period now = new Period(Optional.of(of.previous()), of);
        List.of(now, toDate, before).forEach(period -> relations.add(measures, by, period));
        relations.addUp(measures, by, toDate, now, before);
        last.filter(known -> known.compareTo(of.previous()) < 0).ifPresent(known -> {
            Period between = new Period(Optional.of(known), of.previous());
            relations.add(measures, by, between);
            relations.add(measures, by, Period.toDate(known));
            relations.addUp(measures, by, before, Period.toDate(known), between);
        });
    }

    /** Whether a figure must not be published. */
    boolean hides(FigureRow row) {
        return shown.of(row, quarter).stream().anyMatch(one -> hides(one, row));
    }

    private boolean hides(Shown one, FigureRow row) {
        boolean isNought = one.value().filter(value -> value.signum() == 0).isPresent();
        boolean isUntold = one.amount().filter(amounts::isTold).isEmpty() || unknown.contains(row.key().indicator()) || isWithheld;
        return !isNought && (isUntold || relations.number(one.amount().get()).filter(pattern::hides).isPresent());
    }

    /** What an audit finds open. */
    List<String> open() {
        return pattern.open(isFirst);
    }

    /** What is open in figures that are to be published: nothing where none is of money. */
    List<String> open(List<FigureRow> rows) {
        List<String> seen = rows.stream().filter(row -> row.figure() instanceof Figure.Known || row.figure() instanceof Figure.NoData)
                .filter(this::hides).map(row -> row.key().toString()).toList();
        return isWithheld || !seen.isEmpty() ? seen : open();
    }
}
