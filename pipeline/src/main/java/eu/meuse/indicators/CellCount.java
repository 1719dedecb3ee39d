package eu.meuse.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts the words of each value together and counts in how many values' words each bit is set. People who came to several
 * events stand in almost as many different
 * sets of cells as there are people, while the cells are few.
 *
 * @param table in whose counted values they are
 * @param number which of its values
 * @param wordsOfCount how many words each count has
 * @param first whether a last word says for which counts a value was there before; then values that were are counted apart
 */
record CellCount(String table, int number, int wordsOfCount, boolean first) implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** @param rows a value, then words of it as numbers; all rows of a value are among them */
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Map<Object, long[]> values = new HashMap<>();
        int length = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            length = row.length() - 1;
            long[] words = values.computeIfAbsent(row.get(0), any -> new long[row.length() - 1]);
            for (int word = 0; word < length; word++) {
                words[word] |= row.getLong(word + 1);
            }
        }
        long[][] counts = new long[2][length * Long.SIZE];
        values.values().forEach(words -> count(words, counts));
        return found(counts, length);
    }

    private Iterator<Row> found(long[][] counts, int length) {
        List<Row> found = new ArrayList<>();
        for (int before = 0; before < 2; before++) {
            for (int bit = 0; bit < counts[before].length; bit++) {
                if (counts[before][bit] > 0) {
                    found.add(row(bit, length, before == 1, counts[before][bit]));
                }
            }
        }
        return found.iterator();
    }

    private void count(long[] words, long[][] counts) {
        int cells = words.length - (first ? 1 : 0);
        long before = first ? words[cells] : 0;
        for (int word = 0; word < cells; word++) {
            long[] into = counts[(int) (before >>> word / wordsOfCount & 1)];
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                into[word * Long.SIZE + Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    /** As a {@link ValueMerge} has it: so many values stand in this cell, and in others by other rows. */
    private Row row(int bit, int length, boolean before, long values) {
        Long[] words = new Long[length];
        Arrays.fill(words, 0L);
        words[bit / Long.SIZE] = 1L << bit % Long.SIZE;
        if (before) {
            words[length - 1] = 1L << bit / Long.SIZE / wordsOfCount;
        }
        return RowFactory.create(table, number, sequence(List.of()), sequence(List.of()), sequence(List.of()), values,
                sequence(List.of(words)));
    }

    private static <T> Seq<T> sequence(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
