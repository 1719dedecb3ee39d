/**
 * The evaluation: regions compared fairly, with what chance explains and what it does not. For the lead partner and
 * evaluators alone.
 */
package eu.meuse.reports.sections.evaluation;
