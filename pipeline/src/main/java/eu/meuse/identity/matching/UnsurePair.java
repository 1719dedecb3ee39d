package eu.meuse.identity.matching;

/**
 * Two organisations that may be one: what a person should decide.
 *
 * @param score likeness, from 0 to 1
 * @param reason what speaks against
 */
public record UnsurePair(NamedOrganisation one, NamedOrganisation other, double score, Reason reason) {}
