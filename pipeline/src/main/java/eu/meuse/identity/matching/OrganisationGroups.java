package eu.meuse.identity.matching;

import java.util.List;

/**
 * Rows grouped by organisation.
 *
 * @param groups the group of each row, numbered from 1 by first appearance; 0 where a row names none
 * @param count how many groups there are: nothing unsure is merged
 * @param least how many there would be if every unsure pair were one organisation, but for those that identifiers tell
 *     apart
 * @param identified how many groups are known by a valid identifier
 * @param unsure what a person should decide: the most alike first
 */
public record OrganisationGroups(int[] groups, int count, int least, int identified, List<UnsurePair> unsure) {}
