/**
 * What regions send, read row by row: the delivery's files, the dialect of each, text to typed facts by the vocabulary,
 * the checks of the contract. Names and e-mails of people go no further than this.
 */
package eu.meuse.intake;
