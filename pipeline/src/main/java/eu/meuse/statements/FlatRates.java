package eu.meuse.statements;

import eu.meuse.programme.FundingRules.FlatRate;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cost categories that follow from others at a flat rate. What is declared is computed on the sum of a partner and period,
 * what is certified and parked on that of a partner and quarter of certification, both toward zero to the cent; the items
 * of a sum get what it grows by with each, so that they add up to it.
 */
final class FlatRates {
    private static final RowPlace NOWHERE = new RowPlace("", "", "expenditures", "", "", 0);

    private final Map<String, FlatRate> rates;

    /** @param rates cost category to how it is computed, in the order in which they are */
    FlatRates(Map<String, FlatRate> rates) {
        this.rates = rates;
    }

    /** A partner's items of one period and certificate. */
    private record Part(String partner, Quarter period, String on, String number) implements Comparable<Part> {
        private static final Comparator<Part> IN_ORDER = Comparator.comparing(Part::partner).thenComparing(Part::on)
                .thenComparing(Part::number).thenComparing(Part::period);

        static Part of(Expenditure item) {
            return new Part(item.partner(), item.period(), item.certificate().map(of -> of.on().toString()).orElse(""),
                    item.certificate().map(Expenditure.Certified::number).orElse(""));
        }

        @Override
        public int compareTo(Part other) {
            return IN_ORDER.compare(this, other);
        }
    }

    /** Sums that grow, and what a percentage of each grows by. */
    private static final class Growth {
        private final BigDecimal percent;
        private final Map<String, BigDecimal> sums = new HashMap<>();

        Growth(BigDecimal percent) {
            this.percent = percent;
        }

        BigDecimal by(String sum, BigDecimal amount) {
            BigDecimal before = sums.getOrDefault(sum, Money.ZERO);
            sums.put(sum, before.add(amount));
            return Money.percent(percent, before.add(amount)).subtract(Money.percent(percent, before));
        }
    }

    /** The items that follow from real costs; those sent in a category that is paid at a flat rate count for nothing. */
    List<Expenditure> of(List<Expenditure> sent) {
        List<Expenditure> real = sent.stream().filter(item -> !rates.containsKey(item.category())).toList();
        List<Expenditure> computed = new ArrayList<>();
        rates.forEach((category, rate) -> {
            List<Expenditure> base = new ArrayList<>(real);
            base.addAll(computed);
            computed.addAll(of(category, rate, base.stream().filter(item -> rate.of().contains(item.category())).toList()));
        });
        return computed;
    }

    private static List<Expenditure> of(String category, FlatRate rate, List<Expenditure> base) {
        SortedMap<Part, List<Expenditure>> parts = new TreeMap<>();
        base.forEach(item -> parts.computeIfAbsent(Part.of(item), part -> new ArrayList<>()).add(item));
        Growth declared = new Growth(rate.percent());
        Growth certified = new Growth(rate.percent());
        Growth parked = new Growth(rate.percent());
        List<Expenditure> items = new ArrayList<>();
        parts.forEach((part, of) -> {
            BigDecimal amount = declared.by(part.partner() + "\n" + part.period(), Money.sum(of.stream().map(Expenditure::declared).toList()));
            Optional<Expenditure.Certified> certificate = of.get(0).certificate().map(one -> new Expenditure.Certified(one.on(), one.number(),
                    certified.by(part.partner() + "\n" + one.in(), Money.sum(of.stream().map(FlatRates::certified).toList())),
                    parked.by(part.partner() + "\n" + one.in(), Money.sum(of.stream().map(FlatRates::parked).toList())), ""));
            items.add(new Expenditure(name(category, part), part.partner(), category, part.period().end(), part.period(), amount,
                    certificate, "", "", "", false, "", NOWHERE));
        });
        return items.stream().filter(FlatRates::isSomething).toList();
    }

    private static BigDecimal certified(Expenditure item) {
        return item.certificate().orElseThrow().amount();
    }

    /** What is still parked: what comes back does so no longer. */
    private static BigDecimal parked(Expenditure item) {
        BigDecimal parked = item.certificate().orElseThrow().parked();
        return item.comesBack() ? parked.subtract(item.amount()) : parked;
    }

    private static boolean isSomething(Expenditure item) {
        return item.amount().signum() != 0
                || item.certificate().filter(of -> of.amount().signum() != 0 || of.parked().signum() != 0).isPresent();
    }

    private static String name(String category, Part part) {
        return String.join(" ", List.of("flat-rate", category, part.partner(), part.period().toString(), part.on(), part.number())).strip();
    }
}
