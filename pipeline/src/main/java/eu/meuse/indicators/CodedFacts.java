package eu.meuse.indicators;

import eu.meuse.identity.KnownOrganisations;
import eu.meuse.indicators.tally.Block;
import eu.meuse.indicators.tally.FactWriter;
import eu.meuse.indicators.tally.TallyPlan;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/** Codes the rows of {@link PassColumns}; travels to Spark's tasks. */
final class CodedFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TallyPlan plan;
    private final ArrayList<ArrayList<String>> codes = new ArrayList<>();
    private final boolean[] organisations;
    private final int parts;

    /**
     * Into so many parts.
     *
     * @param codes of each dimension
     * @param organisations the kinds that are given by name and identifier
     */
    CodedFacts(TallyPlan plan, List<List<String>> codes, List<Integer> organisations, int parts) {
        this.plan = plan;
        codes.forEach(some -> this.codes.add(new ArrayList<>(some)));
        this.organisations = new boolean[plan.kinds()];
        organisations.forEach(kind -> this.organisations[kind] = true);
        this.parts = parts;
    }

    /** The blocks of some rows, each with its part. */
    Iterator<Tuple2<Integer, Block>> blocks(Iterator<InternalRow> rows, KnownOrganisations known) {
        return new Blocks(rows, known);
    }

    private final class Blocks implements Iterator<Tuple2<Integer, Block>> {
        private final Iterator<InternalRow> rows;
        private final OrganisationTexts names;
        private final ArrayDeque<Block> full = new ArrayDeque<>();
        private final FactWriter writer = new FactWriter(plan, parts, full::add);
        private final List<Map<UTF8String, Integer>> numbers = new ArrayList<>();
        private final long[] code = new long[plan.length()];
        private boolean finished;

        Blocks(Iterator<InternalRow> rows, KnownOrganisations known) {
            this.rows = rows;
            this.names = new OrganisationTexts(known);
            for (List<String> some : codes) {
                Map<UTF8String, Integer> byCode = new HashMap<>();
                some.forEach(one -> byCode.put(UTF8String.fromString(one), byCode.size() + 1));
                numbers.add(byCode);
            }
        }

        @Override
        public boolean hasNext() {
            while (full.isEmpty() && !finished) {
                if (rows.hasNext()) {
                    write(rows.next());
                } else {
                    writer.finish();
                    finished = true;
                }
            }
            return !full.isEmpty();
        }

        @Override
        public Tuple2<Integer, Block> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return new Tuple2<>(full.peek().part(), full.remove());
        }

        private void write(InternalRow row) {
            Arrays.fill(code, 0);
            int column = codes(row);
            writer.fact(code);
            for (int kind = 1; kind < organisations.length; kind++) {
                byte[] value = organisations[kind]
                        ? names.key(text(row, column++), text(row, column++))
                        : CompactTexts.of(text(row, column++));
                if (value != null && plan.counts(code, kind)) {
                    writer.value(kind, value, value.length);
                }
            }
        }

        private int codes(InternalRow row) {
            int column = 0;
            for (int flag = 0; flag < plan.flags(); flag++) {
                if (row.getBoolean(column++)) {
                    plan.flag(code, flag);
                }
            }
            for (int date = 0; date < plan.dates(); date++, column++) {
                if (!row.isNullAt(column)) {
                    plan.date(code, date, row.getInt(column));
                }
            }
            for (int dimension = 0; dimension < plan.dimensions(); dimension++) {
                plan.code(code, dimension, numbers.get(dimension).getOrDefault(text(row, column++), 0));
            }
            return column;
        }

        private static UTF8String text(InternalRow row, int column) {
            return row.isNullAt(column) ? null : row.getUTF8String(column);
        }
    }
}
