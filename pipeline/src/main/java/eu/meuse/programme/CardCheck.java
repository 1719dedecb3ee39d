package eu.meuse.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports all that is wrong with the cards of a programme: their form first, then what they say. */
final class CardCheck {
    private final Cards cards;
    private final Problems problems;
    private final Map<String, Set<String>> names;
    private final List<CardRule> rules;

    CardCheck(Cards cards, Problems problems, FormulaLanguage language) {
        this.cards = cards;
        this.problems = problems;
        this.names = cards.names();
        this.rules = List.of(
                new ProgrammeRule(),
                new TargetRule(),
                new ContextRule(),
                new CodeListRule(),
                new WordsRule(),
                new AmbiguityRule(),
                new FormulaRule(),
                new SqlRule(language),
                new UnitRule(),
                new BreakdownRule(),
                new CircleRule(),
                new ExampleRule(),
                new PublishedRule(),
                new ReportRule(),
                new DirectoryRule(),
                new MapRule(),
                new QuirkRule(),
                new LeftOutRule(),
                new DecisionRule(),
                new FundingRule(),
                new FileNameRule());
    }

    void all() {
        check(cards.folder(), Cards.PROGRAMME, CardShapes.PROGRAMME);
        check(cards.folder(), Cards.PUBLISHED, CardShapes.PUBLISHED);
        check(cards.folder(), Cards.REPORT, CardShapes.REPORT);
        check(cards.folder(), Cards.ORGANISATIONS, OrganisationShapes.DECISIONS);
        check(cards.folder(), Cards.FUNDING, FundingShapes.FUNDING);
        check(cards.folder(), Cards.EXCHANGE_RATES, FundingShapes.EXCHANGE_RATES);
        check(Cards.ORGANISATIONS, Cards.LEGAL_FORMS, OrganisationShapes.LEGAL_FORMS);
        check(Cards.ORGANISATIONS, Cards.WORDS, OrganisationShapes.WORDS);
        check(Cards.ORGANISATIONS, Cards.PLACES, OrganisationShapes.PLACES);
        String sources = cards.folder() + "/" + Cards.SOURCES;
        cards.sources().keySet().forEach(region -> check(sources, region, CardShapes.SOURCE));
        cards.vocabulary().keySet().forEach(language -> check(Cards.VOCABULARY, language, CardShapes.VOCABULARY));
        cards.readOnly().keySet().forEach(language -> check(Cards.READ_ONLY, language, CardShapes.READ_ONLY));
        cards.maps().keySet().forEach(map -> check(Cards.MAPS, map, CardShapes.MAP));
        checkIndicators();
        // What a file says that cannot be read is unknown, and others would be blamed for it.
        if (cards.files().allReadable()) {
            rules.forEach(rule -> rule.check(cards, this::in));
        }
    }

    /** Indicators of other programmes need not speak the languages of this one. */
    private void checkIndicators() {
        Set<String> reached = Reach.of(cards);
        cards.indicators().forEach((id, tree) -> {
            if (!(tree instanceof Node.Blank)) {
                List<String> languages = reached.contains(id) ? cards.languages() : List.of();
                CardShapes.INDICATOR.check(tree, in(Cards.INDICATORS, id, languages));
            }
        });
    }

    /** A file that is not there, or could not be read at all and has its problem already, is passed over. */
    private void check(String folder, String card, Shape shape) {
        Node tree = cards.files().tree(folder, card);
        if (!(tree instanceof Node.Blank)) {
            shape.check(tree, in(folder, card));
        }
    }

    private Checking in(String folder, String card) {
        return in(folder, card, cards.languages());
    }

    private Checking in(String folder, String card, List<String> languages) {
        return new Checking(ConfigurationFiles.path(folder, card), languages, names, problems);
    }
}
