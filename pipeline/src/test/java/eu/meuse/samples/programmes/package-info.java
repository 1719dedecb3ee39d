/** The samples of the programmes beside the first: what is published of them as data, the rest invented. */
package eu.meuse.samples.programmes;
