package eu.meuse.programme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flat rates are of cost categories and rest on what is known before them; targets rise; the programme's own currency has no rate. */
final class FundingRule implements CardRule {
    private static final String CATEGORIES = "cost_category";

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.FUNDING);
        Node funding = cards.funding();
        funding.at("eligible").ifPresent(eligible -> checkPeriod(eligible, in));
        funding.at("flat_rates").ifPresent(rates -> checkFlatRates(rates, categories(cards), in));
        funding.at("spending_targets").ifPresent(targets -> checkTargets(targets, in));
        Optional<String> own = cards.programme().at("currency").flatMap(Node::single);
        cards.exchangeRates().entries().stream()
                .filter(rates -> own.filter(rates.key()::equals).isPresent())
                .forEach(rates -> place.in(cards.folder(), Cards.EXCHANGE_RATES)
                        .problem(rates.line(), rates.key() + " is the programme's own currency: leave it out"));
    }

    private static Set<String> categories(Cards cards) {
        return WordLists.of(cards).all().getOrDefault(CATEGORIES, Map.of()).keySet();
    }

    private static void checkPeriod(Node period, Checking in) {
        Optional<String> start = period.at("start").flatMap(Node::single);
        Optional<String> end = period.at("end").flatMap(Node::single);
        // ISO dates sort as text.
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
            in.problem(period.line(), "the period of eligibility ends (" + end.get() + ") before it starts (" + start.get() + ")");
        }
    }

    private static void checkFlatRates(Node rates, Set<String> categories, Checking in) {
        Set<String> later = new HashSet<>();
        rates.entries().forEach(rate -> later.add(rate.key()));
        for (Node.Entry rate : rates.entries()) {
            if (!categories.contains(rate.key())) {
                in.unknown(rate.line(), "cost category", rate.key(), categories);
            }
            for (Node.Scalar base : rate.value().at("of").map(Node::scalars).orElse(List.of())) {
                if (!categories.contains(base.text())) {
                    in.unknown(base.line(), "cost category", base.text(), categories);
                } else if (later.contains(base.text())) {
                    in.problem(base.line(), "\"" + rate.key() + "\" cannot follow from \"" + base.text()
                            + "\", which is a flat rate itself and does not stand above it");
                }
            }
            later.remove(rate.key());
        }
    }

    private static void checkTargets(Node targets, Checking in) {
        Node.Entry before = null;
        for (Node.Entry target : targets.entries()) {
            if (before != null && isNumber(before) && isNumber(target)
                    && (target.key().compareTo(before.key()) <= 0 || number(target).compareTo(number(before)) < 0)) {
                in.problem(target.line(), "spending targets rise from year to year: that of " + target.key() + " stands below that of "
                        + before.key() + " and is less, or the years are not in order");
            }
            before = target;
        }
    }

    private static boolean isNumber(Node.Entry entry) {
        return entry.value().single().filter(text -> Text.PERCENT.form().matcher(text).matches()).isPresent();
    }

    private static BigDecimal number(Node.Entry entry) {
        return new BigDecimal(entry.value().single().orElseThrow());
    }
}
