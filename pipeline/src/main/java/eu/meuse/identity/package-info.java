/** Who is meant: keyed pseudonyms of people, and organisations under their many spellings. */
package eu.meuse.identity;
