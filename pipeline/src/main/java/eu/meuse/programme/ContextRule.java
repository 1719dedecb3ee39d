package eu.meuse.programme;

import java.math.BigDecimal;
import java.util.List;

/** What regions are seen against is more than nothing, and what is held against it is a count by region that is reported. */
final class ContextRule implements CardRule {
    private static final String REGION = "region";

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.PROGRAMME);
        cards.programme().at("context").stream().flatMap(context -> context.entries().stream()).forEach(context -> {
            context.value().at("per").filter(ContextRule::isNothing)
                    .ifPresent(per -> in.problem(per.line(), "rates are given for 1 at least, not for 0"));
            context.value().at("indicators").stream().flatMap(list -> list.scalars().stream())
                    .forEach(indicator -> checkIndicator(indicator, cards, in));
            context.value().at("regions").stream().flatMap(regions -> regions.entries().stream())
                    .flatMap(region -> region.value().at("figure").stream())
                    .filter(ContextRule::isNothing)
                    .forEach(figure -> in.problem(figure.line(), "a figure to divide by is above 0; leave the region out where it is not known"));
        });
    }

    private static void checkIndicator(Node.Scalar indicator, Cards cards, Checking in) {
        if (!cards.indicators().containsKey(indicator.text())) {
            return;
        }
        Node card = cards.files().tree(Cards.INDICATORS, indicator.text());
        List<String> by = card.at("breakdowns").map(list -> list.scalars().stream().map(Node.Scalar::text).toList()).orElse(List.of());
        boolean isCount = card.at("kind").flatMap(Node::single).filter("count"::equals).isPresent();
        if (!isCount || !by.contains(REGION)) {
            in.problem(indicator.line(), "the indicator \"" + indicator.text() + "\" is no count by region: only of counts chance is known,"
                    + " so name others or leave it out");
        } else if (!Cards.words(cards.programme(), "indicators").contains(indicator.text())) {
            in.problem(indicator.line(), "the programme does not report the indicator \"" + indicator.text()
                    + "\": name it among its indicators, or leave it out here");
        }
    }

    private static boolean isNothing(Node node) {
        return node.single().filter(text -> Text.NUMBER.form().matcher(text).matches())
                .map(text -> new BigDecimal(text).signum() <= 0).orElse(false);
    }
}
