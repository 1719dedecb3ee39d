package eu.meuse.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of organisations' names: {@code config/organisations}. All as they are written there.
 *
 * @param forms kind of legal form to its names in all languages
 * @param leadingForms legal forms that stand before a name as well
 * @param small words that say nothing
 * @param writtenOut a word to the words that it is short for
 * @param alike a meaning to its words in all languages
 * @param common words that tell little by themselves
 * @param parts words that name a part of an organisation
 * @param wholes words that name the whole
 * @param titles words before or behind names of people
 * @param firstNames of people
 * @param countries ISO 3166 alpha-2 to names
 * @param towns a place to its names in all languages
 * @param headings column of a plain list (name, identifier, place, postcode, country) to headings
 */
public record OrganisationWords(
        Map<String, List<String>> forms,
        Set<String> leadingForms,
        Set<String> small,
        Map<String, String> writtenOut,
        Map<String, List<String>> alike,
        Set<String> common,
        Set<String> parts,
        Set<String> wholes,
        Set<String> titles,
        Set<String> firstNames,
        Map<String, List<String>> countries,
        Map<String, List<String>> towns,
        Map<String, List<String>> headings)
        implements Serializable {

    /** No words at all. */
    public static OrganisationWords none() {
        return new OrganisationWords(Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                Map.of(), Map.of(), Map.of());
    }
}
