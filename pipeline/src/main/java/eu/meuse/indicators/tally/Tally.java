package eu.meuse.indicators.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How many of a kind there are, for each of its counts: in each quarter and cell, and there for the first time. */
public final class Tally implements Serializable {
    /** In the place of a quarter, for a count that has no date. */
    public static final int UNDATED = 0;

    private static final long serialVersionUID = 1L;

    private final ArrayList<Counted> counts = new ArrayList<>();

    /**
     * What one count comes to, by quarter and cell.
     *
     * @param now what is there
     * @param fresh what was in the cell in no earlier quarter
     * @param arrived what was in no cell in any earlier quarter
     */
    public record Counted(ByQuarter now, ByQuarter fresh, ByQuarter arrived) implements Serializable {
        Counted(int cells) {
            this(new ByQuarter(cells), new ByQuarter(cells), new ByQuarter(cells));
        }
    }

    Tally(TallyPlan plan, int kind) {
        plan.counts(kind).forEach(any -> counts.add(new Counted(plan.cells().count())));
    }

    /** One a count, in their order. */
    public List<Counted> counts() {
        return counts;
    }

    void add(Tally other) {
        for (int i = 0; i < counts.size(); i++) {
            counts.get(i).now().add(other.counts.get(i).now());
            counts.get(i).fresh().add(other.counts.get(i).fresh());
            counts.get(i).arrived().add(other.counts.get(i).arrived());
        }
    }
}
