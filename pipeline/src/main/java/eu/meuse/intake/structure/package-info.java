/** The structure of files of unknown content, without a vocabulary: {@code meuse check --as-csv}. */
package eu.meuse.intake.structure;
