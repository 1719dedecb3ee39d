package eu.meuse.identity.matching;

import java.util.List;
import java.util.Set;

/**
 * A name taken apart.
 *
 * @param core the words that say who it is, in order
 * @param letters the same as it is written, without spaces
 * @param tail words behind it that say where: of an address or a branch
 * @param countries of the address behind it
 * @param forms kinds of its legal forms
 * @param aliases what stands for the whole name in brackets: (KAIST)
 * @param isWhole whether it is a university or the like, with parts and sites of its own
 * @param isPerson whether it is the name of a person rather than of an organisation
 */
record ReadName(
        List<Token> core, String letters, List<Token> tail, List<Token> countries, Set<String> forms, List<Token> aliases, boolean isWhole, boolean isPerson) {}
