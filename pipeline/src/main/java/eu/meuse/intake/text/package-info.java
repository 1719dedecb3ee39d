/** Delimited text: from bytes in any encoding to records and fields, whole or in pieces. */
package eu.meuse.intake.text;
