package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.CountryNames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Code;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By what a programme's figures break its operations down, as far as a list's own words decide it.
 *
 * @param countries all that its countries are called, by letters alone; none where nothing is broken down by country
 * @param regions those that are of one of its countries
 * @param topics words with which its topics begin, in lower case; none where nothing is broken down by topic
 * @param years whether anything is broken down by the year in which operations start
 */
record Groups(Set<String> countries, Set<String> regions, Set<String> topics, boolean years) implements Serializable {

    static Groups of(Definitions definitions) {
        Set<String> countries = new HashSet<>();
        Set<String> listed = definitions.programme().codeLists().get("country").codes().stream().map(Code::code).collect(Collectors.toSet());
        if (breaksDownBy("country", definitions)) {
            listed.forEach(code -> countries.addAll(CountryNames.of(code)));
        }
        Set<String> regions = definitions.programme().regions().stream().filter(region -> listed.contains(region.country())).map(Programme.Region::code)
                .collect(Collectors.toSet());
        Set<String> topics = new TreeSet<>();
        if (breaksDownBy("topic", definitions)) {
            definitions.programme().operations().topics().values().forEach(topics::addAll);
        }
        return new Groups(countries, regions, topics, breaksDownBy("year", definitions));
    }

    private static boolean breaksDownBy(String dimension, Definitions definitions) {
        return definitions.cards().values().stream().filter(card -> card.datasets().contains(FactTable.PROJECTS))
                .anyMatch(card -> card.breakdowns().stream().flatMap(breakdown -> List.of(breakdown.split("/")).stream()).anyMatch(dimension::equals));
    }

    /**
     * Whether an operation is of one of the countries; one that names none is of its region's.
     *
     * @param country null where none is named
     * @param region null where none is named
     */
    boolean holdsCountry(String country, String region) {
        String letters = country == null ? "" : CountryNames.letters(country);
        return countries.isEmpty() || (letters.isEmpty() ? region == null || regions.contains(region) : countries.contains(letters));
    }

    /** Whether an operation is of one of the topics. @param words its own, null where it has none */
    boolean holdsTopic(String words) {
        String begins = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return topics.isEmpty() || topics.stream().anyMatch(begins::startsWith);
    }
}
