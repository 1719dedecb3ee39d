package eu.meuse.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the words of organisations' names and the decisions about them of checked cards. */
final class OrganisationReader {
    private OrganisationReader() {}

    /** @param words the cards of config/organisations by name; one that is not there says nothing */
    static OrganisationWords words(Map<String, Node> words) {
        Card forms = card(words, Cards.LEGAL_FORMS);
        Card names = card(words, Cards.WORDS);
        Card places = card(words, Cards.PLACES);
        return new OrganisationWords(
                lists(forms, "forms"),
                set(forms, "may_lead"),
                set(names, "small"),
                new LinkedHashMap<>(names.table("written_out", Card::text)),
                lists(names, "alike"),
                set(names, "common"),
                set(names, "parts"),
                set(names, "wholes"),
                set(names, "titles"),
                set(names, "first_names"),
                lists(places, "countries"),
                lists(places, "towns"),
                lists(names, "headings"));
    }

    static List<OrganisationDecision> decisions(Node decisions) {
        return new Card(decisions).items().stream().map(OrganisationReader::decision).toList();
    }

    private static OrganisationDecision decision(Card card) {
        boolean same = card.find("same").isPresent();
        return new OrganisationDecision(
                same,
                card.at(same ? "same" : "different").items().stream().map(OrganisationReader::named).toList(),
                card.text("by"),
                card.text("on"),
                card.text("why"));
    }

    static OrganisationDecision.Named named(Card card) {
        if (card.node() instanceof Node.Scalar scalar) {
            return new OrganisationDecision.Named(scalar.text(), "", "", "");
        }
        return new OrganisationDecision.Named(text(card, "name"), text(card, "identifier"), text(card, "place"), text(card, "country"));
    }

    private static String text(Card card, String key) {
        return card.find(key).map(Card::text).orElse("");
    }

    private static Card card(Map<String, Node> words, String name) {
        return new Card(words.getOrDefault(name, new Node.Blank(0)));
    }

    private static Map<String, List<String>> lists(Card card, String key) {
        return new LinkedHashMap<>(card.table(key, Card::texts));
    }

    private static Set<String> set(Card card, String key) {
        return new TreeSet<>(card.texts(key));
    }
}
