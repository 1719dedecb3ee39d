package eu.meuse.indicators.tally;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

/** Writes facts to {@link Block}s; what came a short while ago with the same code is not written again. */
public final class FactWriter {
    private static final int OPEN = 1 << 21;
    private static final int SMALLEST = 1 << 12;
    private static final int REMEMBERED = 1 << 18;
    private static final int RECENT = 1 << 16;

    private final TallyPlan plan;
    private final int parts;
    private final Consumer<Block> full;
    private final ByteBuffer[][] open;
    private final Texts[] values;
    private final long[][] recent;
    private final byte[] code;
    private Texts codes = new Texts();
    private long[] facts = new long[REMEMBERED];
    private int current;

    /**
     * Over so many parts.
     *
     * @param full takes each block
     */
    public FactWriter(TallyPlan plan, int parts, Consumer<Block> full) {
        this.plan = plan;
        this.parts = parts;
        this.full = full;
        this.open = new ByteBuffer[plan.kinds()][parts];
        this.values = new Texts[plan.kinds()];
        this.recent = new long[plan.kinds()][RECENT];
        this.code = new byte[plan.length() * Long.BYTES];
        Arrays.setAll(values, kind -> new Texts());
    }

    /** Counts a fact, and takes its code for the values that follow. */
    public void fact(long[] coded) {
        if (codes.count() == REMEMBERED) {
            writeFacts();
        }
        ByteBuffer.wrap(code).asLongBuffer().put(coded);
        current = codes.number(code, 0, code.length, Texts.hash(code, 0, code.length));
        facts[current]++;
    }

    /** Counts a value of the fact. */
    public void value(int kind, byte[] value, int length) {
        int hash = Texts.hash(value, 0, length);
        if (values[kind].count() == REMEMBERED) {
            values[kind] = new Texts();
            Arrays.fill(recent[kind], 0);
        }
        long pair = (long) values[kind].number(value, 0, length, hash) << Integer.SIZE | current + 1;
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> Long.SIZE - 16);
        if (recent[kind][at] != pair) {
            recent[kind][at] = pair;
            write(kind, value, length, hash, code);
        }
    }

    private void write(int kind, byte[] value, int length, int hash, byte[] of) {
        int part = (int) ((hash & 0xFFFFFFFFL) * parts >>> Integer.SIZE);
        int needed = Integer.BYTES + length + of.length;
        if (open[kind][part] != null && open[kind][part].remaining() < needed) {
            send(kind, part);
        }
        if (open[kind][part] == null) {
            open[kind][part] = ByteBuffer.allocate(Math.max(needed, Math.max(SMALLEST, OPEN / parts)));
        }
        open[kind][part].putInt(length).put(value, 0, length).put(of);
    }

    private void send(int kind, int part) {
        ByteBuffer block = open[kind][part];
        full.accept(new Block(kind, part, Arrays.copyOf(block.array(), block.position())));
        open[kind][part] = null;
    }

    private void writeFacts() {
        byte[] number = new byte[Long.BYTES];
        byte[] of = new byte[code.length];
        for (int i = 0; i < codes.count(); i++) {
            codes.copy(i, of);
            ByteBuffer.wrap(number).putLong(facts[i]);
            write(0, number, number.length, Texts.hash(of, 0, of.length), of);
        }
        codes = new Texts();
        Arrays.fill(facts, 0);
        for (long[] pairs : recent) {
            Arrays.fill(pairs, 0);
        }
    }

    /** Sends what is not yet sent. */
    public void finish() {
        writeFacts();
        for (int kind = 0; kind < open.length; kind++) {
            for (int part = 0; part < parts; part++) {
                if (open[kind][part] != null) {
                    send(kind, part);
                }
            }
        }
    }
}
