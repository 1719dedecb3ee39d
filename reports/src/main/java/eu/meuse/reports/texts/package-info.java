/**
 * The words of all documents and messages, by language: one file a language, the same keys in each. Uses nothing else of
 * the module, so that results can be put into words wherever they are shown.
 */
package eu.meuse.reports.texts;
