package eu.meuse.programme;

import java.util.List;
import java.util.Set;

/** Files bear names that something reads. */
final class FileNameRule implements CardRule {
    private static final List<String> OWN = List.of(Cards.PROGRAMME, Cards.PUBLISHED, Cards.REPORT, Cards.ORGANISATIONS,
            Cards.FUNDING, Cards.EXCHANGE_RATES);
    private static final List<String> WORDS = List.of(Cards.LEGAL_FORMS, Cards.WORDS, Cards.PLACES);

    @Override
    public void check(Cards cards, Place place) {
        for (String card : cards.files().cards(cards.folder()).keySet()) {
            if (!OWN.contains(card)) {
                place.in(cards.folder(), card).unknown(0, "card of a programme", card, OWN);
            }
        }
        cards.organisationWords().keySet().stream().filter(card -> !WORDS.contains(card))
                .forEach(card -> place.in(Cards.ORGANISATIONS, card).unknown(0, "card about names of organisations", card, WORDS));
        String sources = cards.folder() + "/" + Cards.SOURCES;
        cards.sources().keySet().forEach(region -> place.in(sources, region).known(0, "region", region));
        named(cards.indicators().keySet(), Text.CODE, Cards.INDICATORS, place);
        named(cards.maps().keySet(), Text.CODE, Cards.MAPS, place);
        named(cards.vocabulary().keySet(), Text.LANGUAGE, Cards.VOCABULARY, place);
        named(cards.readOnly().keySet(), Text.LANGUAGE, Cards.READ_ONLY, place);
        cards.readOnly().keySet().stream().filter(cards.vocabulary()::containsKey).forEach(language -> place.in(Cards.READ_ONLY, language)
                .problem(0, "the language has a vocabulary of its own: move these words to " + ConfigurationFiles.path(Cards.VOCABULARY, language)));
    }

    private static void named(Set<String> cards, Text form, String folder, Place place) {
        for (String card : cards) {
            if (!form.form().matcher(card).matches()) {
                place.in(folder, card).problem(0, "the file's name is not " + form.expected());
            }
        }
    }
}
