package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Pattern;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.Contributors;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.MoneyIndicators;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.ProtectedFigures;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes figures safe to publish: small counts of people are hidden, and as much more as it takes so that nobody can work
 * one out from all that is or was published; likewise amounts, where a programme asks for it.
 */
public final class Protector {
    private final ShownCounts counts;
    private final Map<String, IndicatorCard> cards;
    private final int threshold;
    private final Optional<Integer> dominancePercent;

    /** Without a rule for money. */
    Protector(Map<String, IndicatorCard> cards, int threshold) {
        this(cards, threshold, Optional.empty());
    }

    /**
     * @param cards id to card, those included that no figure shows but others rest on
     * @param threshold counts of people from 1 to one below it are small
     * @param dominancePercent so closely nobody may tell what an organisation has of an amount; empty: amounts stay as they are
     */
    public Protector(Map<String, IndicatorCard> cards, int threshold, Optional<Integer> dominancePercent) {
        this.dominancePercent = dominancePercent;
        this.cards = withContributors(cards);
        this.counts = new ShownCounts(this.cards);
        this.threshold = threshold;
    }

    /** The cards by which packs are understood: those of indicators, and of contributors that nobody publishes. */
    public Map<String, IndicatorCard> cards() {
        return cards;
    }

    /**
     * Which figures of a pack must be known to protect a later one.
     *
     * @param then id to card, of the indicators as they were when it was made
     */
    public Predicate<String> needed(Map<String, IndicatorCard> then) {
        ShownCounts people = new ShownCounts(then);
        MoneyIndicators amounts = new MoneyIndicators(then);
        return indicator -> people.tells(indicator) || protectsMoney() && amounts.isOfMoney(indicator);
    }

    private static Map<String, IndicatorCard> withContributors(Map<String, IndicatorCard> cards) {
        Map<String, IndicatorCard> all = new TreeMap<>(cards);
        Contributors.beside(cards.values(), cards).forEach(card -> all.put(card.id(), card));
        return all;
    }

    /** Whether amounts of organisations are protected, so that it must be known who has what of them. */
    public boolean protectsMoney() {
        return dominancePercent.isPresent();
    }

    /**
     * The figures that may be published, the hidden ones marked as such.
     *
     * @param figures of a quarter, those of contributors among them, which are not published
     * @param earlier all that was published before of any quarter, of the same quarter the first first
     * @param amounts who has what of money, where that is protected; of what is not among it nothing is published
     */
    public ProtectedFigures protect(
            Quarter quarter, List<FigureRow> figures, List<Earlier> earlier, Map<Measure, List<OrganisationAmount>> amounts) {
        ProtectedFigures ofPeople = protectPeople(quarter, figures, earlier);
        if (dominancePercent.isEmpty()) {
            return ofPeople;
        }
        DominanceRule rule = DominanceRule.of(cards, dominancePercent.get(), new Amounts(amounts), quarter, figures, earlier);
        Map<FigureKey, FigureRow> computed = new HashMap<>();
        figures.forEach(row -> computed.put(row.key(), row));
        List<FigureRow> rows = ofPeople.rows().stream().map(row -> rule.hides(computed.get(row.key())) ? without(row) : row).toList();
        return ProtectedFigures.audited(rows, rule::open);
    }

    private ProtectedFigures protectPeople(Quarter quarter, List<FigureRow> figures, List<Earlier> earlier) {
        PublicationMaker maker = new PublicationMaker(threshold);
        standings(Pack.of(quarter, figures, List.of(), counts), earlier).forEach(maker::add);
        Pattern pattern = Pattern.of(maker.publication());
        PublicCounts published = new PublicCounts(counts, maker.numbers(quarter), pattern, earlier.isEmpty());
        // Rather nothing about people than anything that an audit does not let pass.
        boolean all = !published.open().isEmpty();
        List<FigureRow> rows = figures.stream().filter(row -> !Contributors.isOne(row.key().indicator()))
                .map(row -> all || isSmall(row) ? withoutPeople(row) : published.hides(row) ? without(row) : row)
                .toList();
        return ProtectedFigures.audited(rows, published::open);
    }

    /** What can be told from earlier packs is no secret any more, but where it is small it is not printed either. */
    private boolean isSmall(FigureRow row) {
        return counts.isOfPeople(row.key().indicator()) && ProtectedFigures.shows(row, threshold);
    }

    private List<Standings> standings(Pack made, List<Earlier> earlier) {
        Map<Quarter, List<Earlier>> quarters = new TreeMap<>();
        earlier.forEach(pack -> quarters.computeIfAbsent(pack.quarter(), any -> new ArrayList<>()).add(pack));
        quarters.computeIfAbsent(made.quarter(), any -> List.of());
        Map<Map<String, IndicatorCard>, ShownCounts> countsOf = new IdentityHashMap<>();
        return quarters.entrySet().stream().map(entry -> {
            List<Pack> packs = entry.getValue().stream()
                    .map(pack -> Pack.of(pack.quarter(), pack.figures(), pack.published(), countsOf.computeIfAbsent(pack.cards(), ShownCounts::new)))
                    .toList();
            boolean isNew = entry.getKey().equals(made.quarter());
            return isNew ? new Standings(made, packs, true)
                    : new Standings(packs.get(packs.size() - 1), packs.subList(0, packs.size() - 1), false);
        }).toList();
    }

    private FigureRow withoutPeople(FigureRow row) {
        return counts.isOfPeople(row.key().indicator()) || !counts.counts(row).isEmpty() ? without(row) : row;
    }

    private static FigureRow without(FigureRow row) {
        boolean says = row.figure() instanceof Figure.Known || row.figure() instanceof Figure.NoData;
        return says ? new FigureRow(row.key(), new Figure.Suppressed(), row.unit(), row.target(), row.coverage()) : row;
    }
}
