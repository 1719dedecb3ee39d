package eu.meuse.attack;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All numbers of some packs: those that can be read, and those that cannot. */
final class Numbers {
    private final Map<Cell, Integer> cells = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private final List<Boolean> read = new ArrayList<>();
    private final List<Boolean> printed = new ArrayList<>();
    private final Meanings meanings;

    Numbers(List<PublicPack> packs, Map<String, IndicatorCard> cards) {
        meanings = new Meanings(cards);
        for (int pack = 0; pack < packs.size(); pack++) {
            Map<List<String>, PublishedRow> published = new HashMap<>();
            packs.get(pack).published().forEach(row -> published.put(key(row), row));
            for (PublishedRow row : packs.get(pack).truth()) {
                add(row, published.get(key(row)), pack);
            }
        }
    }

    private static List<String> key(PublishedRow row) {
        return List.of(row.indicator(), row.scope(), row.breakdown(), row.key());
    }

    private void add(PublishedRow row, PublishedRow published, int pack) {
        if (published == null) {
            return;
        }
        Optional<IndicatorCard> card = meanings.card(row.indicator());
        if (card.filter(Meanings::isRatio).isPresent()) {
            Ratio of = (Ratio) card.get().formula();
            meanings.side(of.numerator(), row, pack).ifPresent(cell -> add(cell, row.numerator(), published, false));
            meanings.side(of.denominator(), row, pack).ifPresent(cell -> add(cell, row.denominator(), published, false));
        } else {
            meanings.own(row, pack).ifPresent(cell -> add(cell, row.value(), published, true));
        }
    }

    private void add(Cell cell, String number, PublishedRow published, boolean isOwn) {
        PublishedRow.whole(number).ifPresent(value -> {
            int of = cells.computeIfAbsent(cell, any -> make(cell.toString(), value));
            read.set(of, read.get(of) || !published.isHidden() && !published.status().equals("missing"));
            printed.set(of, printed.get(of) || isOwn && published.isHidden());
        });
    }

    private int make(String name, long value) {
        names.add(name);
        truth.add(value);
        read.add(false);
        printed.add(false);
        return names.size() - 1;
    }

    /** What nobody prints. */
    int derived(String name, long value) {
        return make(name, value);
    }

    Map<Cell, Integer> cells() {
        return cells;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    long truth(int number) {
        return truth.get(number);
    }

    long[] truth() {
        return truth.stream().mapToLong(Long::longValue).toArray();
    }

    /** Whether it stands in a pack; zeros always do. */
    boolean isRead(int number) {
        return read.get(number) || printed.get(number) && truth.get(number) == 0;
    }

    /** Whether a pack says that it is hidden: then it is not 0. */
    boolean isHidden(int number) {
        return printed.get(number) && !read.get(number) && truth.get(number) > 0;
    }

    /** What counts no people. */
    boolean isOfOthers(int number) {
        return names.get(number).contains("|count(distinctorganisation_key)") || names.get(number).contains("counting=EVENTS|date|count(*)");
    }

    boolean isDerived(int number) {
        return !read.get(number) && !printed.get(number);
    }
}
