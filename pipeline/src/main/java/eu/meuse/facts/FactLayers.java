package eu.meuse.facts;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table's facts in layers: parts of which no fact changes what counts of another part. A layer stays the same while
 * nothing that its facts follow from is sent again, so that what it came to once need not be computed again.
 */
public interface FactLayers {

    /** The column that names the layer of a fact. */
    String LAYER = PartialResults.SCHEMA.fieldNames()[PartialResults.LAYER];

    /** The layers as of the quarter, each named by all that its facts follow from. */
    SortedSet<String> names();

    /**
     * Those of which partial results are kept.
     *
     * @param counting what is counted and how: results of another counting are none of this
     */
    Set<String> kept(String counting);

    /** The rows of layers that count, as in {@link FactFrames#counted}, with the name of their {@link #LAYER}. */
    Dataset<Row> counted(Set<String> layers);

    /** Up to so many results are kept, and put together at hand. */
    long few();

    /** How many facts layers have, those that do not count included. */
    long facts(Set<String> layers);

    /** Keeps {@link PartialResults} of layers. */
    void keep(String counting, Set<String> layers, Dataset<Row> partials);

    /** The {@link PartialResults} of all layers, which are kept by now, with their layer blank. */
    List<Row> atHand(String counting);

    /** Whether what is kept can be read at all; true where nothing is. */
    boolean areReadable(String counting);

    /** Drops all that is kept, which may be damaged; false where nothing is. */
    boolean drop();
}
