/** Text to typed values: dates, numbers, codes, and what a column's cells say about how it is written. */
package eu.meuse.intake.values;
