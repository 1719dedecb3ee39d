package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.texts.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A programme's dates and limits run upwards, and it expects what its indicators need. */
final class ProgrammeRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.PROGRAMME);
        Node programme = cards.programme();
        programme.at("period").ifPresent(period -> checkPeriod(period, in));
        programme.at("grant").ifPresent(band -> checkBand(band, in));
        programme.at("highest_erdf_rate").filter(rate -> number(programme, "highest_erdf_rate").filter(ProgrammeRule::isNoShare).isPresent())
                .ifPresent(rate -> in.problem(rate.line(), "a rate is more than 0 and at most 100 percent, not " + rate.single().orElse("")));
        programme.at("people_threshold").filter(threshold -> Set.of("0", "1").contains(threshold.single().orElse("")))
                .ifPresent(threshold -> in.problem(threshold.line(), "a threshold of " + threshold.single().orElse("")
                        + " hides no count of people: write 3 to 10, or leave the key out for 5"));
        programme.at("disclosure").flatMap(rules -> rules.at("dominance_percent")).filter(percent -> isAbove(percent, 100))
                .ifPresent(percent -> in.problem(percent.line(), "a percentage of dominance is 1 to 100, not " + percent.single().orElse("")));
        programme.at("types").ifPresent(types -> checkTypes(types, cards, in));
        programme.at("size_classes").ifPresent(sizes -> checkSizes(sizes, in));
        programme.at("sent_by_regions").stream().flatMap(list -> list.scalars().stream())
                .forEach(dataset -> checkSentByRegions(dataset, cards, in));
        programme.at("languages").stream().flatMap(list -> list.scalars().stream())
                .forEach(language -> checkLanguage(language, cards, in));
        programme.at("indicators").stream().flatMap(list -> list.scalars().stream())
                .forEach(indicator -> checkDatasets(indicator, cards, in));
    }

    private static void checkPeriod(Node period, Checking in) {
        Optional<String> start = period.at("start").flatMap(Node::single);
        Optional<String> end = period.at("end").flatMap(Node::single);
        // ISO dates sort as text.
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
            in.problem(period.line(), "the period ends (" + end.get() + ") before it starts (" + start.get() + ")");
        }
    }

    private static boolean isAbove(Node number, int most) {
        return number.single().filter(text -> text.matches("\\d+")).filter(text -> new BigDecimal(text).intValue() > most).isPresent();
    }

    private static void checkBand(Node band, Checking in) {
        Optional<BigDecimal> minimum = number(band, "minimum");
        Optional<BigDecimal> maximum = number(band, "maximum");
        if (minimum.isPresent() && maximum.isPresent() && maximum.get().compareTo(minimum.get()) < 0) {
            in.problem(band.line(), "the largest grant (" + maximum.get() + ") is below the smallest (" + minimum.get() + ")");
        }
    }

    private static void checkTypes(Node types, Cards cards, Checking in) {
        Set<String> known = WordLists.of(cards).all().getOrDefault("organisation_type", Map.of()).keySet();
        types.entries().stream()
                .flatMap(kind -> kind.value().scalars().stream())
                .filter(type -> !known.contains(type.text()))
                .forEach(type -> in.unknown(type.line(), "type of organisation", type.text(), known));
    }

    private static boolean isNoShare(BigDecimal percent) {
        return percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static Optional<BigDecimal> number(Node band, String key) {
        return band.at(key).flatMap(Node::single).filter(text -> Text.NUMBER.form().matcher(text).matches()).map(BigDecimal::new);
    }

    private static void checkSizes(Node sizes, Checking in) {
        BigDecimal before = BigDecimal.ZERO;
        for (Node.Scalar size : sizes.scalars()) {
            if (Text.NUMBER.form().matcher(size.text()).matches()) {
                BigDecimal bound = new BigDecimal(size.text());
                if (bound.compareTo(before) <= 0) {
                    in.problem(size.line(), "size classes begin above nothing and rise: " + size.text() + " does not lie above " + before.toPlainString());
                }
                before = bound;
            }
        }
    }

    private static void checkSentByRegions(Node.Scalar dataset, Cards cards, Checking in) {
        if (!Cards.words(cards.programme(), "datasets").contains(dataset.text())) {
            in.problem(dataset.line(), "dataset \"" + dataset.text() + "\" is not expected: add it to datasets");
        } else if (FactTable.of(dataset.text()).filter(table -> !table.isProgrammeWide()).isPresent()) {
            in.problem(dataset.line(), "dataset \"" + dataset.text() + "\" comes from every region anyway: leave it out");
        }
    }

    private static void checkLanguage(Node.Scalar language, Cards cards, Checking in) {
        if (!cards.vocabulary().containsKey(language.text())) {
            in.problem(language.line(), "language \"" + language.text() + "\" has no vocabulary: write "
                    + ConfigurationFiles.path(Cards.VOCABULARY, language.text()));
        }
        if (!Texts.exist(language.text())) {
            in.problem(language.line(), "language \"" + language.text() + "\" has no texts: translate texts/en.properties of the "
                    + "reports into texts/" + language.text() + ".properties, and build again");
        } else {
            Texts.of(language.text()).missing(Texts.of("en")).forEach(key -> in.problem(language.line(),
                    "language \"" + language.text() + "\" has no text \"" + key + "\": add it to texts/" + language.text() + ".properties"));
        }
    }

    private static void checkDatasets(Node.Scalar indicator, Cards cards, Checking in) {
        List<String> expected = Cards.words(cards.programme(), "datasets");
        for (String needed : Cards.words(cards.files().tree(Cards.INDICATORS, indicator.text()), "datasets")) {
            if (FactTable.of(needed).isPresent() && !expected.contains(needed)) {
                in.problem(indicator.line(), "indicator \"" + indicator.text() + "\" needs dataset \"" + needed
                        + "\", which the programme does not expect: add it to datasets, or leave the indicator out");
            }
        }
    }
}
