/** Counts facts, and different values of facts, in cells quarter by quarter: numbers in arrays, without Spark. */
package eu.meuse.indicators.tally;
