package eu.meuse.facts;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of partial results: what a part of a table's facts comes to, in a form in which the results of several
 * parts can be put together, and from which any quarter's figures follow.
 *
 * <p>A row is either of the facts with the same codes, with what they add up to; or of the facts with the same counted
 * value (a person, an organisation), with the cells in which they stand. Facts of different quarters never share a row.
 */
public final class PartialResults {
    /** The table's name in upper case, so that the results of several tables can be united. */
    public static final int TABLE = 0;
    /** The layer of the facts; empty where they are in none. */
    public static final int LAYER = 1;
    /** 0: facts with the same codes; n: with the same value of the nth expression counted; null: a blank value. */
    public static final int COUNTED = 2;
    /** For each date of the table's measures the quarter it lies in, as year × 4 + 0 to 3; null where blank. */
    public static final int DATED = 3;
    /** The code of each dimension, null where blank; of facts with the same codes. */
    public static final int CODES = 4;
    /** The counted value: one text or, of an organisation, its name, identifier, place and country. */
    public static final int VALUE = 5;
    /** The cells of the facts as words of bits, for each count of the row's value; none where it has none. */
    public static final int BITS = 6;
    /** What the facts add up to, for each measure that can be added up. */
    public static final int SUMS = 7;

    /** Holds every sum of stored amounts and every count. */
    public static final String NUMBER = "decimal(38,6)";
    /** Decimals of {@link #NUMBER}. */
    public static final int SCALE = 6;
    /** Digits of {@link #NUMBER}. */
    public static final int PRECISION = 38;

    /** The columns as a frame has them. */
    public static final StructType SCHEMA = new StructType()
            .add("fact_table", DataTypes.StringType)
            .add("layer", DataTypes.StringType)
            .add("counted", DataTypes.IntegerType)
            .add("dated", DataTypes.createArrayType(DataTypes.IntegerType))
            .add("codes", DataTypes.createArrayType(DataTypes.StringType))
            .add("counted_value", DataTypes.createArrayType(DataTypes.StringType))
            .add("bits", DataTypes.createArrayType(DataTypes.LongType))
            .add("sums", DataTypes.createArrayType(DataTypes.createDecimalType(PRECISION, SCALE)));

    private PartialResults() {}
}
