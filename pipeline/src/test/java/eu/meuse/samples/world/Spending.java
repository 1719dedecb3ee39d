package eu.meuse.samples.world;

import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What partners spend: slowly in 2011, steadily then; certified a quarter or two later, a little of it cut or parked. */
final class Spending {
    /** Per mille of a budget spent by the end of each quarter. */
    private static final int[] SPENT_BY = {6, 18, 40, 75, 120, 172, 230, 292, 360, 432, 505, 580, 652, 722, 790};
    /** Per mille of a category's budget below which no claim is worth the paper. */
    private static final int WORTH_CLAIMING = 24;
    private final Dice dice;
    private final Phrases phrases;
    private final List<Item> items = new ArrayList<>();

    private Spending(long seed, Phrases phrases) {
        dice = new Dice(seed, "spending");
        this.phrases = phrases;
    }

    static List<Item> of(long seed, Phrases phrases, List<Partner> partners) {
        Spending spending = new Spending(seed, phrases);
        partners.forEach(spending::spend);
        return List.copyOf(spending.items);
    }

    private void spend(Partner partner) {
        Map<String, Long> spent = new LinkedHashMap<>();
        int pace = dice.between(88, 106);
        for (Quarter quarter : Calendar.quarters()) {
            partner.budget().forEach((category, budget) -> {
                long due = budget * SPENT_BY[Calendar.index(quarter)] * pace / 100_000 - spent.getOrDefault(category, 0L);
                if (due * 1000 > budget * WORTH_CLAIMING) {
                    long amount = due - dice.below((int) (due / 8));
                    spent.merge(category, amount, Long::sum);
                    claim(partner, category, quarter, amount);
                }
            });
        }
    }

    private void claim(Partner partner, String category, Quarter period, long amount) {
        int lag = dice.between(1, 2);
        Quarter control = Calendar.after(period, lag);
        boolean controlled = Calendar.index(period) + lag < Calendar.quarters().size();
        int fate = dice.below(100);
        if (fate < 2 && controlled) {
            park(partner, category, period, amount, control);
        } else {
            long cut = fate < 9 && controlled ? amount * dice.between(2, 15) / 100 : 0;
            item(partner, category, period, amount, controlled ? amount - cut : 0, controlled ? control : null, 0, null,
                    cut > 0 ? dice.pick(phrases.all("deduction", "de")) : null);
        }
        if (fate == 99 && controlled) {
            long back = -amount / 20;
            item(partner, category, control, back, back, Calendar.after(control, 1), 0, null, null);
        }
    }

    /** A third is kept back and comes again as an item of its own. */
    private void park(Partner partner, String category, Quarter period, long amount, Quarter control) {
        long parked = amount / 3;
        Item first = item(partner, category, period, amount, amount - parked, control, parked, null, null);
        Quarter again = Calendar.after(control, 1);
        item(partner, category, again, parked, parked, again, 0, first.id(), null);
    }

    private Item item(Partner partner, String category, Quarter period, long amount, long certified, Quarter control,
            long parked, String from, String deduction) {
        LocalDate paid = dice.day(period);
        Item item = new Item(String.format("B-%04d", items.size() + 1), partner, category, period, paid, amount,
                certified, control == null ? null : control.start().plusDays(20L + dice.below(60)), parked, from, deduction);
        items.add(item);
        return item;
    }
}
