package eu.meuse.programme;

import eu.meuse.reports.bundle.ReportSection;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A section of the report shows indicators that the programme reports, by what they are broken down by. */
final class ReportRule implements CardRule {
    private static final String MATRIX = "matrix";
    private static final Set<String> BY_BREAKDOWN = Set.of("breakdown", "ratio", MATRIX);
    private static final List<String> REPORT_KINDS = Arrays.stream(ReportSection.Kind.values()).map(ReportSection.Kind::code).toList();
    private static final Set<String> OF_NO_INDICATOR = Set.of("claims", "quality", "method", "directory");

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.REPORT);
        Set<String> ids = new HashSet<>();
        if (cards.report().at("sections").orElse(cards.report()) instanceof Node.Items sections) {
            for (Node section : sections.items()) {
                section.at("id").flatMap(Node::single).filter(id -> !ids.add(id)).ifPresent(id ->
                        in.problem(section.line(), "two sections have the id \"" + id + "\""));
                checkIndicators(section, cards, in);
                checkKind(section, cards, in);
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
        name.ifPresent(word -> checkDimensions(word, kind(section), breakdown.get().line(), in));
        for (Node.Scalar indicator : scalars(section, "indicators")) {
            List<String> breakdowns = Cards.words(cards.files().tree(Cards.INDICATORS, indicator.text()), "breakdowns");
            name.filter(word -> Dimensions.all().containsAll(Dimensions.in(word)) && cards.indicators().containsKey(indicator.text()))
                    .filter(word -> !breakdowns.contains(word))
                    .ifPresent(word -> in.problem(breakdown.get().line(),
                            "indicator \"" + indicator.text() + "\" is not broken down by \"" + word + "\"; its card has "
                                    + (breakdowns.isEmpty() ? "no breakdowns" : String.join(", ", breakdowns))));
        }
    }

    private static void checkDimensions(String breakdown, String kind, int line, Checking in) {
        List<String> dimensions = Dimensions.in(breakdown);
        dimensions.stream().filter(word -> !Dimensions.all().contains(word))
                .forEach(word -> in.unknown(line, "dimension", word, Dimensions.all()));
        if (kind.equals(MATRIX) != (dimensions.size() == 2)) {
            in.problem(line, kind.equals(MATRIX)
                    ? "a matrix is by two dimensions, joined by /: home_region/region"
                    : "a section of the kind \"" + kind + "\" is by one dimension; two make a section of the kind \"matrix\"");
        }
    }

    private static String kind(Node section) {
        return section.at("kind").flatMap(Node::single).orElse("");
    }

    /** A key that the kind has no use for would be passed over without a word. */
    private static void checkKind(Node section, Cards cards, Checking in) {
        String kind = kind(section);
        if (REPORT_KINDS.contains(kind)) {
            boolean shows = !OF_NO_INDICATOR.contains(kind);
            checkUse(section, "indicators", shows, shows, kind, in);
            checkUse(section, "breakdown", BY_BREAKDOWN.contains(kind), BY_BREAKDOWN.contains(kind), kind, in);
            checkUse(section, "charted", false, BY_BREAKDOWN.contains(kind) && !kind.equals(MATRIX), kind, in);
            checkUse(section, "map", false, kind.equals("breakdown"), kind, in);
            boolean lists = kind.equals("directory");
            checkUse(section, "dataset", lists, lists, kind, in);
            checkUse(section, "columns", lists, lists, kind, in);
            checkUse(section, "choices", false, lists, kind, in);
            checkUse(section, "words", false, lists, kind, in);
        }
        if (kind.equals("official")) {
            scalars(section, "indicators").stream()
                    .filter(indicator -> isUnofficial(cards.files().tree(Cards.INDICATORS, indicator.text())))
                    .forEach(indicator -> in.problem(indicator.line(), "indicator \"" + indicator.text()
                            + "\" has no official_code; a section of the kind \"table\" shows any"));
        }
    }

    private static void checkUse(Node section, String key, boolean needed, boolean used, String kind, Checking in) {
        Optional<Node> value = section.at(key);
        if (needed && value.isEmpty()) {
            in.problem(section.line(), "a section of the kind \"" + kind + "\" needs the key \"" + key + "\"");
        } else if (!used && value.isPresent()) {
            in.problem(value.get().line(), "a section of the kind \"" + kind + "\" has no use for the key \"" + key + "\": leave it out");
        }
    }

    private static boolean isUnofficial(Node card) {
        return card.at("labels").isPresent() && card.at("official_code").isEmpty();
    }

    private static List<Node.Scalar> scalars(Node section, String key) {
        return section.at(key).map(Node::scalars).orElse(List.of());
    }
}
