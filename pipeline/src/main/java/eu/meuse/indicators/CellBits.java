package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_arrays;

import eu.meuse.programme.Dimensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/**
 * The cells of a table's breakdowns as bits of 64-bit words.
 *
 * <p>A person who came to several events stands in several cells; the bits of all of them in one mask say so, and
 * masks of parts of the facts are put together by OR.
 */
final class CellBits {
    private final List<Cell.Place> places = new ArrayList<>();
    private final TablePlan plan;
    private final CodeLists lists;

    CellBits(TablePlan plan, CodeLists lists) {
        this.plan = plan;
        this.lists = lists;
        for (String breakdown : plan.breakdowns()) {
            lists.keys(breakdown, Set.of(plan.table())).forEach(key -> places.add(new Cell.Place(breakdown, key)));
        }
    }

    /** The codes of a dimension, in the order in which its cells are. */
    List<String> codes(String dimension) {
        return lists.codes(dimension, Set.of(plan.table()));
    }

    /** How many words hold all cells. */
    int words() {
        return words(places.size());
    }

    /** How many words hold some cells. */
    static int words(int cells) {
        return (cells + Long.SIZE - 1) / Long.SIZE;
    }

    /** The bits of the cells in which a fact stands, of one word; a blank code has none. */
    Column word(int word) {
        Column bits = lit(0L);
        for (String breakdown : plan.breakdowns()) {
            List<Integer> inWord = IntStream.range(0, places.size())
                    .filter(i -> i / Long.SIZE == word && places.get(i).breakdown().equals(breakdown))
                    .boxed()
                    .toList();
            if (!inWord.isEmpty()) {
                bits = bits.bitwiseOR(coalesce(bit(breakdown, inWord), lit(0L)));
            }
        }
        return bits;
    }

    private Column bit(String breakdown, List<Integer> numbers) {
        Column[] keys = numbers.stream().map(i -> lit(places.get(i).key())).toArray(Column[]::new);
        Column[] bits = numbers.stream().map(i -> lit(1L << i % Long.SIZE)).toArray(Column[]::new);
        return element_at(map_from_arrays(array(keys), array(bits)), key(breakdown));
    }

    /** The key of a fact in a breakdown; null where one of its codes is blank. */
    static Column key(String breakdown) {
        List<Column> parts = new ArrayList<>();
        for (String dimension : Dimensions.in(breakdown)) {
            if (!parts.isEmpty()) {
                parts.add(lit(Cell.JOIN));
            }
            parts.add(col(dimension));
        }
        return concat(parts.toArray(Column[]::new));
    }

    /** The cells, each with its number. */
    List<Cell.Place> places() {
        return List.copyOf(places);
    }

    /** The cells whose bits are set in the words. */
    List<Cell.Place> set(List<Long> words) {
        return set(places, words);
    }

    /** Of some cells those whose bits are set in the words. */
    static List<Cell.Place> set(List<Cell.Place> places, List<Long> words) {
        List<Cell.Place> set = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if ((words.get(i / Long.SIZE) >>> i % Long.SIZE & 1) == 1) {
                set.add(places.get(i));
            }
        }
        return set;
    }

    @Override
    public String toString() {
        return places.toString();
    }
}
