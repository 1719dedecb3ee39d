package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.Identifier;

/**
 * A different way in which rows name an organisation.
 *
 * @param bareIdentifier its letters and digits, as the contract compares them; empty where there is none
 * @param joined the core without spaces
 * @param letters the core as it is written, without spaces
 * @param initials the first letters of the core's words
 * @param core numbers of the words that say who it is
 * @param tail numbers of those that say where, from the name
 * @param aliases numbers of short names in brackets
 * @param forms a bit for each kind of its legal forms
 * @param place number of its place; -1 where it is not known
 * @param country number of its country; -1 where it is not known
 */
record Entity(
        NamedOrganisation named, Identifier identifier, String bareIdentifier, String joined, String letters, String initials, int[] core, int[] tail, int[] aliases, int forms, int place, int country,
        boolean isWhole, boolean isPerson) {
    static final int UNKNOWN = -1;
}
