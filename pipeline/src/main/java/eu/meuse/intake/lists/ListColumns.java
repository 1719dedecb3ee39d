package eu.meuse.intake.lists;

import eu.meuse.intake.source.Words;
import eu.meuse.programme.Definitions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of a plain list say what; positions from 0.
 *
 * @param name -1 where no heading says so
 * @param identifiers in the order in which they are asked
 * @param place -1 where there is none
 * @param country -1 where there is none
 */
record ListColumns(int name, List<Integer> identifiers, int place, int country) {
    static final int NONE = -1;

    /** Columns of the contract's tables that mean the same, the plainest first. */
    private static final Map<String, List<String>> OF_TABLES = Map.of(
            "name", List.of("organisation", "name", "lead_partner"),
            "identifier", List.of("organisation_id"),
            "place", List.of("city"),
            "country", List.of("country", "lead_country"));

    static ListColumns of(List<String> header, Definitions definitions) {
        List<Integer> names = named("name", header, definitions);
        List<Integer> places = named("place", header, definitions);
        List<Integer> countries = named("country", header, definitions);
        return new ListColumns(first(names), named("identifier", header, definitions), first(places), first(countries));
    }

    ListColumns withName(int column) {
        return new ListColumns(column, identifiers.stream().filter(each -> each != column).toList(), place, country);
    }

    ListColumns withoutIdentifiers() {
        return new ListColumns(name, List.of(), place, country);
    }

    private static int first(List<Integer> columns) {
        return columns.isEmpty() ? NONE : columns.get(0);
    }

    /** Headings of names, without case, accents and punctuation. */
    static Set<String> namesHeadings(Definitions definitions) {
        return ranks("name", definitions).keySet();
    }

    private static Map<String, Integer> ranks(String what, Definitions definitions) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String column : OF_TABLES.get(what)) {
            add(ranks, column);
            definitions.vocabulary().headers().getOrDefault(column, Map.of()).values().forEach(words -> words.forEach(word -> add(ranks, word)));
        }
        definitions.organisationWords().headings().getOrDefault(what, List.of()).forEach(word -> add(ranks, word));
        return ranks;
    }

    private static List<Integer> named(String what, List<String> header, Definitions definitions) {
        Map<String, Integer> ranks = ranks(what, definitions);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (ranks.containsKey(Words.bare(header.get(i)))) {
                found.add(i);
            }
        }
        found.sort((one, other) -> ranks.get(Words.bare(header.get(one))) - ranks.get(Words.bare(header.get(other))));
        return found;
    }

    private static void add(Map<String, Integer> ranks, String word) {
        ranks.putIfAbsent(Words.bare(word), ranks.size());
    }
}
