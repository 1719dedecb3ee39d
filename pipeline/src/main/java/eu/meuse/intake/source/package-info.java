/** What every kind of file gives: rows of cells with their place, and how its sender is known to write. */
package eu.meuse.intake.source;
