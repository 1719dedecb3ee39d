package eu.meuse.facts;

import eu.meuse.reports.bundle.Quarter;
import java.io.Serializable;

/**
 * Where rows come from: one file of a submission, or one sheet of a workbook, as it was at one time.
 *
 * @param id 16 hexadecimal digits over all the other components and the whole submission's bytes, so that a
 *     submission sent again with other bytes has other sources
 * @param order position of the file within its submission, from 0, in the order of file names
 * @param sheet empty for text files
 * @param sha256 of the file's bytes
 */
public record Source(
        String id, String region, Quarter quarter, FactTable table, int order, String file, String sheet, String sha256)
        implements Serializable {}
