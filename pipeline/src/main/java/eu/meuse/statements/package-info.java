/**
 * ERDF co-financing: what is due to each partner, who pays the rest, and the statement of a quarter. Sums are collected
 * from the facts once; from there on it is plain arithmetic on exact decimals.
 */
package eu.meuse.statements;
