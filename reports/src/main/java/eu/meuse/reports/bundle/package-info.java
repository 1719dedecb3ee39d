/**
 * The results bundle: what {@code figures} writes and {@code render} reads, and all that documents are made from.
 *
 * <p>The lowest room of the house: every other package may use it, it uses none.
 */
package eu.meuse.reports.bundle;
