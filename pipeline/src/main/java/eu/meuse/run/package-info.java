/** One run, from delivery to pack. */
package eu.meuse.run;
