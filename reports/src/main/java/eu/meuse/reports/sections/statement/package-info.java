/**
 * What the co-financing statement says, from the statement's records to blocks. Nothing is computed here but sums of
 * what the records hold.
 */
package eu.meuse.reports.sections.statement;
