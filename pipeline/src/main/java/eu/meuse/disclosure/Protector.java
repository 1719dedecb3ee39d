package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Pattern;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.MoneyIndicators;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.ProtectedFigures;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes figures safe to publish: small counts of people are hidden, and as much more as it takes so that nobody can work
 * one out from all that is or was published; likewise amounts, where a programme asks for it.
 */
public final class Protector {
    private final ShownCounts counts;
    private final Map<String, IndicatorCard> cards;
    private final int threshold;
    private final Optional<Integer> dominancePercent;
    private final MoneyIndicators money;

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
        this.money = new MoneyIndicators(cards);
        this.cards = cards;
        this.counts = new ShownCounts(cards);
        this.threshold = threshold;
    }

    /** Whether figures of an indicator are protected: of what was published before, nothing else matters. */
    public boolean protects(String indicator) {
        return counts.isOfPeople(indicator) || protectsMoney() && money.isOfMoney(indicator);
    }

    /** Whether amounts of organisations are protected, so that it must be known who has what of them. */
    public boolean protectsMoney() {
        return dominancePercent.isPresent();
    }

    /**
     * The figures that may be published, the hidden ones marked as such.
     *
     * @param figures of a quarter
     * @param earlier all that was published before of any quarter, of the same quarter the first first
     * @param amounts who has what of money, where that is protected; of what is not among it nothing is published
     */
    public ProtectedFigures protect(
            Quarter quarter, List<FigureRow> figures, List<Earlier> earlier, Map<Measure, List<OrganisationAmount>> amounts) {
        ProtectedFigures ofPeople = protectPeople(quarter, figures, earlier);
        if (dominancePercent.isEmpty()) {
            return ofPeople;
        }
        DominanceRule rule = DominanceRule.of(cards, dominancePercent.get(), new Amounts(amounts), quarter, known(figures), known(earlier));
        Map<FigureKey, FigureRow> computed = new HashMap<>();
        figures.forEach(row -> computed.put(row.key(), row));
        List<FigureRow> rows = ofPeople.rows().stream().map(row -> rule.hides(computed.get(row.key())) ? without(row) : row).toList();
        return ProtectedFigures.audited(rows, rule::open);
    }

    private List<Earlier> known(Iterable<Earlier> earlier) {
        List<Earlier> ofMoney = new ArrayList<>();
        earlier.forEach(pack -> ofMoney.add(new Earlier(pack.quarter(), known(pack.figures()), known(pack.published()))));
        return ofMoney;
    }

    private ProtectedFigures protectPeople(Quarter quarter, List<FigureRow> figures, List<Earlier> earlier) {
        PublicationMaker maker = new PublicationMaker(threshold);
        standings(Pack.of(quarter, known(figures), List.of(), counts), earlier).forEach(maker::add);
        Pattern pattern = Pattern.of(maker.publication());
        PublicCounts published = new PublicCounts(counts, maker.numbers(quarter), pattern, earlier.isEmpty());
        // Rather nothing about people than anything that an audit does not let pass.
        boolean all = !published.open().isEmpty();
        List<FigureRow> rows = figures.stream().map(row -> all ? withoutPeople(row) : published.hides(row) ? without(row) : row).toList();
        return ProtectedFigures.audited(rows, published::open);
    }

    private List<Standings> standings(Pack made, List<Earlier> earlier) {
        Map<Quarter, List<Earlier>> quarters = new TreeMap<>();
        earlier.forEach(pack -> quarters.computeIfAbsent(pack.quarter(), any -> new ArrayList<>()).add(pack));
        quarters.computeIfAbsent(made.quarter(), any -> List.of());
        return quarters.entrySet().stream().map(entry -> {
            List<Pack> packs = entry.getValue().stream()
                    .map(pack -> Pack.of(pack.quarter(), known(pack.figures()), pack.published(), counts))
                    .toList();
            boolean isNew = entry.getKey().equals(made.quarter());
            return isNew ? new Standings(made, packs, true)
                    : new Standings(packs.get(packs.size() - 1), packs.subList(0, packs.size() - 1), false);
        }).toList();
    }

    /** An earlier pack may have had indicators that there are no more. */
    private List<FigureRow> known(List<FigureRow> figures) {
        return figures.stream().filter(row -> cards.containsKey(row.key().indicator())).toList();
    }

    private FigureRow withoutPeople(FigureRow row) {
        return counts.isOfPeople(row.key().indicator()) ? without(row) : row;
    }

    private static FigureRow without(FigureRow row) {
        boolean says = row.figure() instanceof Figure.Known || row.figure() instanceof Figure.NoData;
        return says ? new FigureRow(row.key(), new Figure.Suppressed(), row.unit(), row.target(), row.coverage()) : row;
    }
}
