package eu.meuse.identity.matching;

import java.util.Comparator;

/**
 * An organisation as a row names it; what is not known is empty, never null.
 *
 * @param name as it is written
 * @param identifier as it is written
 * @param place town, with or without a postcode, as it is written
 * @param country ISO 3166 alpha-2, or a name in one of the languages of the words
 */
public record NamedOrganisation(String name, String identifier, String place, String country) implements Comparable<NamedOrganisation> {
    private static final Comparator<NamedOrganisation> ORDER = Comparator.comparing(NamedOrganisation::name)
            .thenComparing(NamedOrganisation::identifier)
            .thenComparing(NamedOrganisation::place)
            .thenComparing(NamedOrganisation::country);

    @Override
    public int compareTo(NamedOrganisation other) {
        return ORDER.compare(this, other);
    }
}
