package eu.meuse.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an indicator is counted in fits its kind, and no official code belongs to two indicators of a programme. */
final class UnitRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        Optional<String> currency = cards.programme().at("currency").flatMap(Node::single);
        Map<String, String> official = new HashMap<>();
        for (String id : Reach.of(cards)) {
            Node card = cards.files().tree(Cards.INDICATORS, id);
            Checking in = place.in(Cards.INDICATORS, id);
            currency.ifPresent(money -> checkUnit(card, money, in));
            card.at("official_code").ifPresent(code -> checkOfficial(id, code, official, in));
        }
    }

    private static void checkUnit(Node card, String currency, Checking in) {
        Optional<String> kind = card.at("kind").flatMap(Node::single);
        Optional<String> unit = card.at("unit").flatMap(Node::single);
        if (kind.isEmpty() || unit.isEmpty()) {
            return;
        }
        boolean inMoney = unit.get().equals(currency);
        if (kind.get().equals("money") && !inMoney) {
            in.problem(card.at("unit").get().line(), "what is of the kind \"money\" has the programme's currency " + currency
                    + " as its unit, not \"" + unit.get() + "\"");
        } else if (inMoney && (kind.get().equals("count") || kind.get().equals("fte"))) {
            in.problem(card.at("kind").get().line(), "what is counted in " + currency + " is of the kind \"money\", not \"" + kind.get() + "\"");
        }
    }

    private static void checkOfficial(String id, Node code, Map<String, String> official, Checking in) {
        String other = official.putIfAbsent(code.single().orElse(""), id);
        if (other != null) {
            in.problem(code.line(), "indicator \"" + other + "\" has the official code " + code.single().orElse("") + " already");
        }
    }
}
