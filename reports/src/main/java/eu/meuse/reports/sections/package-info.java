/**
 * What documents say: one class a kind of section, from public results to blocks, in the words of a language.
 *
 * <p>Nothing here knows an indicator, region or sector by name: which of them a section shows is the programme's outline.
 */
package eu.meuse.reports.sections;
