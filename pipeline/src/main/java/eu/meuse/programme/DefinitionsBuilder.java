package eu.meuse.programme;

import eu.meuse.reports.bundle.Precision;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes records of cards that have been checked. */
final class DefinitionsBuilder {
    private final Cards cards;

    DefinitionsBuilder(Cards cards) {
        this.cards = cards;
    }

    Definitions build() {
        WordLists words = WordLists.of(cards);
        Map<String, Map<String, String>> dimensions = VocabularyReader.dimensions(cards.vocabulary());
        dimensions.putAll(new Card(cards.programme()).table("dimensions", names -> names.table(Card::text)));
        Programme programme = ProgrammeReader.read(cards.folder(), new Card(cards.programme()), words.asDimensions(dimensions), operations(words));
        return new Definitions(
                programme,
                sources(),
                VocabularyReader.read(cards.vocabulary(), cards.readOnly(), words),
                indicators(),
                new Card(cards.published()).items().stream().map(DefinitionsBuilder::claim).toList(),
                outline(),
                dimensions,
                OrganisationReader.words(cards.organisationWords()),
                OrganisationReader.decisions(cards.decisions()),
                FundingRulesReader.read(new Card(cards.funding()), new Card(cards.exchangeRates()), programme),
                cards.files().texts(),
                cards.files().hash());
    }

    private Programme.Operations operations(WordLists words) {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        words.all().get("topic").forEach((code, byLanguage) -> topics.put(code, Stream.concat(Stream.of(code), byLanguage.values().stream()
                .flatMap(List::stream)).map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList()));
        return new Programme.Operations(MadeLists.sizes(cards.programme()).stream().map(BigDecimal::new).toList(), topics);
    }

    private Map<String, IndicatorCard> indicators() {
        Map<String, IndicatorCard> indicators = new LinkedHashMap<>();
        Map<String, Node> trees = cards.indicators();
        Reach.of(cards).forEach(id -> indicators.put(id, IndicatorReader.read(id, new Card(trees.get(id)))));
        return indicators;
    }

    private List<ReportSection> outline() {
        return new Card(cards.report())
                .find("sections").stream()
                .flatMap(sections -> sections.items().stream())
                .map(this::section)
                .toList();
    }

    private ReportSection section(Card card) {
        return new ReportSection(
                card.text("id"),
                card.at("kind").word(ReportSection.Kind.class),
                card.table("titles", Card::text),
                card.table("leads", Card::text),
                card.texts("indicators"),
                card.texts("charted"),
                card.find("breakdown").map(Card::text).orElse(""),
                card.find("map").map(map -> tiles(cards.maps().get(map.text()))).orElse(List.of()),
                card.find("dataset").map(dataset -> new ReportSection.Listed(dataset.text(), card.texts("columns"), card.texts("choices"),
                        card.table("words", names -> names.table(Card::text)))).orElse(ReportSection.Listed.NOTHING));
    }

    private static List<ReportSection.MapTile> tiles(Node map) {
        return MapRule.tiles(map).stream().map(tile -> new ReportSection.MapTile(tile.code(), tile.column(), tile.row())).toList();
    }

    private Map<String, SourceCard> sources() {
        Map<String, SourceCard> sources = new TreeMap<>();
        cards.regions().forEach(region -> sources.put(region, SourceCard.unknown(region)));
        cards.sources().forEach((region, card) -> sources.put(region, source(region, new Card(card))));
        return sources;
    }

    private static SourceCard source(String region, Card card) {
        return new SourceCard(
                region,
                card.find("language").map(Card::text),
                card.find("encoding").map(Card::text),
                card.find("delimiter").map(name -> CardShapes.delimiters().get(name.text())),
                card.find("date_order").map(order -> order.word(SourceCard.DateOrder.class)),
                card.find("decimal_mark").map(mark -> mark.text().charAt(0)),
                card.find("note").map(Card::text),
                QuirkReader.read(card));
    }

    private static PublishedClaim claim(Card card) {
        FigureKey key = new FigureKey(
                card.text("indicator"),
                Scope.of(card.text("scope")),
                card.find("breakdown").map(Card::text).orElse(""),
                card.find("key").map(Card::text).orElse(""));
        return new PublishedClaim(
                key,
                card.at("value").number(),
                card.find("precision").map(word -> word.word(Precision.class)).orElse(Precision.EXACT),
                card.text("source"),
                card.text("as_of"));
    }
}
