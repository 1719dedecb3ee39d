/** The project's vocabulary: the canonical fact tables, their columns and rows, named once. */
package eu.meuse.facts;
