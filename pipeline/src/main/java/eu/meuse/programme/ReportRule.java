package eu.meuse.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A section of the report shows indicators that the programme reports, by what they are broken down by. */
final class ReportRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.REPORT);
        Set<String> ids = new HashSet<>();
        if (cards.report().at("sections").orElse(cards.report()) instanceof Node.Items sections) {
            for (Node section : sections.items()) {
                section.at("id").flatMap(Node::single).filter(id -> !ids.add(id)).ifPresent(id ->
                        in.problem(section.line(), "two sections have the id \"" + id + "\""));
                checkIndicators(section, cards, in);
                checkBreakdown(section, cards, in);
            }
        }
    }

    private static void checkIndicators(Node section, Cards cards, Checking in) {
        List<String> reported = Cards.words(cards.programme(), "indicators");
        List<String> shown = Cards.words(section, "indicators");
        for (Node.Scalar indicator : scalars(section, "indicators")) {
            if (!reported.contains(indicator.text()) && cards.indicators().containsKey(indicator.text())) {
                in.problem(indicator.line(), "the programme does not report the indicator \"" + indicator.text() + "\"");
            }
        }
        for (Node.Scalar charted : scalars(section, "charted")) {
            if (!shown.contains(charted.text())) {
                in.problem(charted.line(), "\"" + charted.text() + "\" is charted but not among the section's indicators");
            }
        }
    }

    private static void checkBreakdown(Node section, Cards cards, Checking in) {
        Optional<Node> breakdown = section.at("breakdown");
        Optional<String> name = breakdown.flatMap(Node::single);
        for (Node.Scalar indicator : scalars(section, "indicators")) {
            List<String> breakdowns = Cards.words(cards.files().tree(Cards.INDICATORS, indicator.text()), "breakdowns");
            name.filter(word -> Dimensions.all().contains(word) && cards.indicators().containsKey(indicator.text()))
                    .filter(word -> !breakdowns.contains(word))
                    .ifPresent(word -> in.problem(breakdown.get().line(),
                            "indicator \"" + indicator.text() + "\" is not broken down by \"" + word + "\""));
        }
        boolean needed = section.at("kind").flatMap(Node::single).filter(Set.of("breakdown", "ratio")::contains).isPresent();
        if (needed && (name.isEmpty() || scalars(section, "indicators").isEmpty())) {
            in.problem(section.line(), "a section of this kind needs indicators and a breakdown");
        }
    }

    private static List<Node.Scalar> scalars(Node section, String key) {
        return section.at(key).map(Node::scalars).orElse(List.of());
    }
}
