package eu.meuse.indicators.tally;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Counts what all {@link Block}s of a part hold. */
public final class FactReader {
    private final TallyPlan plan;
    private final List<Occurrences> values = new ArrayList<>();
    private final Tally facts;
    private final long[] bits;
    private final long[] code;
    private final int[] scratch;

    public FactReader(TallyPlan plan) {
        this.plan = plan;
        this.facts = new Tally(plan, 0);
        this.bits = new long[plan.cells().words()];
        this.code = new long[plan.length()];
        this.scratch = new int[plan.dimensions()];
        for (int kind = 1; kind < plan.kinds(); kind++) {
            values.add(new Occurrences(plan.length()));
        }
    }

    /** One tally a kind. */
    public List<Tally> tallies(Iterator<Block> blocks) {
        while (blocks.hasNext()) {
            read(blocks.next());
        }
        List<Tally> tallies = new ArrayList<>(List.of(facts));
        for (int kind = 1; kind < plan.kinds(); kind++) {
            Tally tally = new Tally(plan, kind);
            Sweep sweep = new Sweep(plan, kind, tally);
            values.set(kind - 1, null).each(sweep::value);
            tallies.add(tally);
        }
        return tallies;
    }

    /** The tallies of two parts as one, in the place of the first. */
    public static List<Tally> together(List<Tally> some, List<Tally> others) {
        for (int kind = 0; kind < some.size(); kind++) {
            some.get(kind).add(others.get(kind));
        }
        return some;
    }

    private void read(Block block) {
        ByteBuffer bytes = ByteBuffer.wrap(block.bytes());
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            int value = bytes.position();
            bytes.position(value + length);
            for (int i = 0; i < code.length; i++) {
                code[i] = bytes.getLong();
            }
            if (block.kind() == 0) {
                add(bytes.getLong(value));
            } else {
                values.get(block.kind() - 1).add(block.bytes(), value, length, code);
            }
        }
    }

    /** So many facts have the code. */
    private void add(long number) {
        Arrays.fill(bits, 0);
        plan.set(code, 0, scratch, bits, 0);
        List<TallyPlan.Count> counts = plan.counts(0);
        for (int i = 0; i < counts.size(); i++) {
            int quarter = plan.quarter(code, 0, counts.get(i));
            if (quarter >= 0) {
                Sweep.add(bits, number, facts.counts().get(i).now().of(quarter));
            }
        }
    }
}
