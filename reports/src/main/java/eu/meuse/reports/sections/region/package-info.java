/** The sheet of a region: two pages for the public, in its place among the others. */
package eu.meuse.reports.sections.region;
