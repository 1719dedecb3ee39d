/**
 * A programme as its configuration describes it: records for the YAML cards, and {@link
 * eu.meuse.programme.Definitions}, which loads them all and reports every problem with file and line.
 */
package eu.meuse.programme;
