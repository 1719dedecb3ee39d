/**
 * What chance explains: intervals, exact tests and ranks with their uncertainty. Knows nothing of programmes; its numbers
 * are counts and rates, never money.
 */
package eu.meuse.reports.statistics;
