/**
 * The house style's typefaces, colours and line breaking, shared by charts and documents. Uses no other package.
 */
package eu.meuse.reports.typography;
