package eu.meuse.samples.programmes;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.world.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented spending of the Alpine project's partners: an item a real category and quarter, certified in the quarter after;
 * the Swiss partner's in francs.
 */
final class AlpineSpending {
    /** Thousandths of its budget that a partner spends in each quarter. */
    private static final List<Integer> SHARES = List.of(28, 62, 84, 96, 104, 108, 112, 110, 108, 112, 24);
    private static final List<String> REAL = List.of("staff", "expertise", "equipment");
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 4, 30);
    private static final BigDecimal FRANCS = new BigDecimal("1.13");

    private final long seed;
    private final List<AlpinePartner> partners;
    private final List<Quarter> quarters;

    AlpineSpending(long seed, List<AlpinePartner> partners, List<Quarter> quarters) {
        this.seed = seed;
        this.partners = partners;
        this.quarters = quarters;
    }

    /** What is sent for a quarter: its own items, and those of the one before again with their certificates. */
    List<Entry> sent(int quarter) {
        List<Entry> sent = new ArrayList<>();
        for (AlpinePartner partner : partners) {
            if (quarter > 0) {
                items(partner, quarter - 1).forEach(item -> sent.add(certified(item, partner, quarter)));
            }
            sent.addAll(items(partner, quarter));
        }
        return sent;
    }

    private List<Entry> items(AlpinePartner partner, int quarter) {
        List<Entry> items = new ArrayList<>();
        for (String category : REAL) {
            // Equipment is bought once.
            if (!category.equals("equipment") || quarter == 2) {
                items.add(item(partner, category, quarter));
            }
        }
        return items;
    }

    private Entry item(AlpinePartner partner, String category, int quarter) {
        Dice dice = new Dice(seed, partner.id() + category + quarter);
        int thousandths = category.equals("equipment") ? 900 : SHARES.get(quarter) + dice.between(-6, 6);
        BigDecimal euros = partner.budget().get(category).multiply(BigDecimal.valueOf(thousandths, 3)).add(dice.money(0, 90));
        BigDecimal amount = (partner.isSwiss() ? euros.multiply(FRANCS) : euros).setScale(2, RoundingMode.DOWN);
        Quarter period = quarters.get(quarter);
        return Entry.of("item_id", partner.id() + "-" + period + "-" + category, "partner_id", partner.id(), "cost_category", category,
                "paid_on", paidOn(quarter, dice), "period", period.toString(),
                "amount", amount, "currency", partner.isSwiss() ? "CHF" : "EUR", "submitted_on", isLast(quarter) ? LAST_DAY : period.end().plusDays(dice.between(3, 20)));
    }

    /** The project begins in its first quarter and ends in its last. */
    private LocalDate paidOn(int quarter, Dice dice) {
        Quarter period = quarters.get(quarter);
        return quarter == 0 ? period.end().minusDays(dice.between(12, 40))
                : isLast(quarter) ? period.start().plusDays(dice.below(20)) : dice.day(period);
    }

    private boolean isLast(int quarter) {
        return quarter + 1 == quarters.size();
    }

    /** One item in sixteen is cut by a tenth. */
    private Entry certified(Entry item, AlpinePartner partner, int quarter) {
        Dice dice = new Dice(seed, "certificate" + item.text("item_id"));
        BigDecimal amount = (BigDecimal) item.cells().get("amount");
        boolean cut = dice.below(16) == 0;
        BigDecimal certified = cut ? amount.multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.DOWN) : amount;
        Entry all = item.with("certified", certified)
                .with("certified_on", quarters.get(quarter).start().plusDays(isLast(quarter) ? 25 : 50))
                .with("certificate", "FLC-" + partner.id() + "-" + quarter);
        return cut ? all.with("deduction_reason", "Not eligible: no proof of payment") : all;
    }
}
