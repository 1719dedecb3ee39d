/** What a region sees of its files before it sends them: {@code meuse check}. */
package eu.meuse.intake.desk;
