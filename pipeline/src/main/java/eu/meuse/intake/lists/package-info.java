/** Plain lists of organisations, in any dialect. */
package eu.meuse.intake.lists;
