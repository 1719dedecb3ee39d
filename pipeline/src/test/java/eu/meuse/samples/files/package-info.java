/** Writing submissions as regions write them: in their words, dialects and workbooks, byte for byte the same each time. */
package eu.meuse.samples.files;
