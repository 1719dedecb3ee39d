package eu.meuse.programme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A decision about organisations says one thing, of organisations that are named, and none says the opposite of others. */
final class DecisionRule implements CardRule {

    @Override
    public void check(Cards cards, Place place) {
        Checking in = place.in(cards.folder(), Cards.ORGANISATIONS);
        if (cards.decisions() instanceof Node.Items decisions) {
            Map<String, String> groups = new HashMap<>();
            decisions.items().forEach(decision -> checkForm(decision, in));
            decisions.items().forEach(decision -> join(members(decision, "same"), groups));
            decisions.items().forEach(decision -> checkAgainst(groups, decision, in));
        }
    }

    private static void checkForm(Node decision, Checking in) {
        if (decision.at("same").isPresent() == decision.at("different").isPresent()) {
            in.problem(decision.line(), "a decision has one of the keys same and different");
        }
        for (String key : List.of("same", "different")) {
            decision.at(key).map(DecisionRule::items).orElse(List.of()).stream()
                    .filter(member -> member instanceof Node.Keys && member.at("name").isEmpty() && member.at("identifier").isEmpty())
                    .forEach(member -> in.problem(member.line(), "an organisation has a name or an identifier"));
        }
    }

    private static void join(List<String> members, Map<String, String> groups) {
        for (int i = 1; i < members.size(); i++) {
            String first = root(members.get(0), groups);
            String other = root(members.get(i), groups);
            if (!first.equals(other)) {
                groups.put(other, first);
            }
        }
    }

    private static void checkAgainst(Map<String, String> groups, Node decision, Checking in) {
        List<String> members = members(decision, "different");
        long groupsOfThem = members.stream().map(member -> root(member, groups)).distinct().count();
        if (groupsOfThem < members.size()) {
            in.problem(decision.line(), "different here are organisations that are the same by other decisions; take one of them back");
        }
    }

    private static String root(String member, Map<String, String> groups) {
        String root = member;
        while (groups.containsKey(root)) {
            root = groups.get(root);
        }
        return root;
    }

    private static List<String> members(Node decision, String key) {
        return decision.at(key).map(DecisionRule::items).orElse(List.of()).stream().map(DecisionRule::bare).toList();
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Items list ? list.items() : List.of();
    }

    /** As decisions are compared with each other: letters and digits of what they name. */
    private static String bare(Node member) {
        OrganisationDecision.Named named = OrganisationReader.named(new Card(member));
        return String.join("|", List.of(named.name(), named.identifier(), named.place(), named.country()).stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList());
    }
}
