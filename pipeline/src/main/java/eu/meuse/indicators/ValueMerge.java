package eu.meuse.indicators;

import eu.meuse.facts.PartialResults;
import eu.meuse.identity.KnownOrganisations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts {@link PartialResults} together: of each counted value, in which cells it stands in either scope; and how many
 * values stand in the same ones. Rows of sums pass through. {@link OnePass} counts where there are too many to be held at hand.
 */
final class ValueMerge {
    /** Columns of the result: the first as in {@link PartialResults}. */
    static final int TABLE = 0;
    static final int COUNTED = 1;
    static final int DATED = 2;
    static final int CODES = 3;
    static final int SUMS = 4;
    /** How many values stand in the same cells. */
    static final int VALUES = 5;
    /** The cells: words of bits for each scope of each count of this value; of a union for each scope. */
    static final int BITS = 6;

    static final StructType SCHEMA = new StructType()
            .add(PartialResults.SCHEMA.fields()[PartialResults.TABLE])
            .add(PartialResults.SCHEMA.fields()[PartialResults.COUNTED])
            .add(PartialResults.SCHEMA.fields()[PartialResults.DATED])
            .add(PartialResults.SCHEMA.fields()[PartialResults.CODES])
            .add(PartialResults.SCHEMA.fields()[PartialResults.SUMS])
            .add("counted_values", DataTypes.LongType)
            .add(PartialResults.SCHEMA.fields()[PartialResults.BITS]);

    /** In the place of a table's name: rows of the nth union, the first being 1. */
    static final String UNION = "union";

    private final TreeMap<String, ValueLayout> layouts;
    private final ArrayList<UnionLayout> unions;
    private final KnownOrganisations known;

    /**
     * @param layouts of each table's rows
     * @param unions whose values may be of several tables
     * @param known needed where organisations are counted
     */
    ValueMerge(Map<String, ValueLayout> layouts, List<UnionLayout> unions, KnownOrganisations known) {
        this.layouts = new TreeMap<>(layouts);
        this.unions = new ArrayList<>(unions);
        this.known = known;
    }

    /** All partial results there are, put together. */
    List<Row> of(List<Row> partials) {
        List<Row> merged = new ArrayList<>();
        partials.stream().filter(ValueMerge::isSums).forEach(row -> merged.add(sums(row)));
        values(partials).forEach((counted, cells) -> alike(cells).forEach((bits, count) -> merged.add(found(counted, bits.words(), count))));
        return merged;
    }

    /** The words of each counted value; what is summed is passed over. */
    Map<Counted, Map<String, long[]>> values(List<Row> partials) {
        Map<Counted, Map<String, long[]>> values = new HashMap<>();
        for (Row row : partials) {
            if (!row.isNullAt(PartialResults.COUNTED) && !isSums(row)) {
                add(row, new Counted(row.getString(PartialResults.TABLE), row.getInt(PartialResults.COUNTED)), values);
            }
        }
        return values;
    }

    /** Whether partial results are of facts with the same codes. */
    static boolean isSums(Row row) {
        return !row.isNullAt(PartialResults.COUNTED) && row.getInt(PartialResults.COUNTED) == 0;
    }

    /** A table, and which of its values; of unions, which of them. */
    record Counted(String table, int number) {}

    /** The value as it is counted: the key of an organisation, else the text itself; null where there is none. */
    private String counted(Row row) {
        List<String> value = row.getList(PartialResults.VALUE);
        return layouts.get(row.getString(PartialResults.TABLE)).value(row.getInt(PartialResults.COUNTED)).isOrganisation()
                ? known.key(value.get(0), value.get(1))
                : value.get(0);
    }

    private void add(Row row, Counted counted, Map<Counted, Map<String, long[]>> values) {
        String value = counted(row);
        if (value == null) {
            return;
        }
        ValueLayout layout = layouts.get(counted.table());
        layout.or(counted.number(), row, bits(values, counted, value, layout.length(counted.number())));
        for (int i = 0; i < unions.size(); i++) {
            UnionLayout union = unions.get(i);
            if (union.has(counted.table(), counted.number())) {
                union.or(row, bits(values, new Counted(UNION, i + 1), value, union.length()));
            }
        }
    }

    private static long[] bits(Map<Counted, Map<String, long[]>> values, Counted counted, String value, int length) {
        return values.computeIfAbsent(counted, any -> new HashMap<>()).computeIfAbsent(value, any -> new long[length]);
    }

    private static Map<Words, Long> alike(Map<String, long[]> values) {
        Map<Words, Long> alike = new HashMap<>();
        values.values().forEach(bits -> alike.merge(new Words(bits), 1L, Long::sum));
        return alike;
    }

    /** Words of bits, equal where they are. */
    private record Words(long[] words) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Words these && Arrays.equals(words, these.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }

    /** Sums as a merge passes them through. */
    static Row sums(Row row) {
        return RowFactory.create(row.get(PartialResults.TABLE), 0, row.get(PartialResults.DATED), row.get(PartialResults.CODES),
                row.get(PartialResults.SUMS), 0L, sequence(List.of()));
    }

    private static Row found(Counted counted, long[] bits, long count) {
        return RowFactory.create(counted.table(), counted.number(), sequence(List.of()), sequence(List.of()),
                sequence(List.of()), count, sequence(Arrays.stream(bits).boxed().toList()));
    }

    private static <T> Seq<T> sequence(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
