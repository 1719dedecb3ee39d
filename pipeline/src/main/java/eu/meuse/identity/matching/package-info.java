/** Which names are one organisation: names taken apart, compared where they share a rare word, and grouped under vetoes. */
package eu.meuse.identity.matching;
