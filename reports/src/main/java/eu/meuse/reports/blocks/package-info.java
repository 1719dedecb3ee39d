/**
 * What a document is made of, as values: titles, texts, tiles, tables, charts.
 *
 * <p>Every text is in the document's language already, every number is written out beside the number itself. Nothing
 * here knows how a document is drawn; nothing that draws knows a word of any language.
 */
package eu.meuse.reports.blocks;
