package eu.meuse.facts;

import java.io.Serializable;
import java.util.List;

/**
 * One accepted row with its provenance.
 *
 * @param source the file or sheet it stands in
 * @param row 1-based physical line on which the record starts, or sheet row
 * @param values one for each of the table's stored columns, in their order, typed as {@link ColumnType} says; null
 *     where the cell is blank
 */
public record FactRow(Source source, long row, List<Object> values) implements Serializable {}
