package eu.meuse.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for a way to change one quantity: what else must change with it so that all relations hold again, hiding as little
 * more as it can. A best-first search over what is out of balance.
 */
final class Steps {
    private static final double CHANGED = 0.2;
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private final Publication of;
    private final BitSet hidden;
    private final long[] values;
    private final long[] sums;

    /** Where the search stands: how quantities and sums differ from the world it started from. */
    private final long[] changes;
    private final long[] shifts;
    private final int[] seenAt;
    private int looks;
    private final Patience patience;

    Steps(Publication of, BitSet hidden, Patience patience) {
        this.patience = patience;
        this.of = of;
        this.hidden = hidden;
        this.values = of.truth();
        this.sums = of.sums();
        this.changes = new long[values.length];
        this.shifts = new long[sums.length];
        this.seenAt = new int[sums.length];
    }

    /** Where ways start: at another world, or back at the truth. */
    private void start(World from, int direction) {
        from.changes().forEach((quantity, by) -> {
            values[quantity] += direction * by;
            add(quantity, direction * by, sums);
        });
    }

    /** The last of the changes on a way, and the ones before it. */
    private record Way(Way before, int length, int quantity, long by, double loss, double rank, int order, long sign) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            int first = Double.compare(rank, other.rank);
            return first != 0 ? first : Integer.compare(order, other.order);
        }
    }

    /** A change of one quantity that could set a relation right. */
    private record Step(int quantity, long by, double loss) {}

    /**
     * The changes by which a quantity differs by so much; empty where no way was found.
     *
     * @param from the world from which ways go
     * @param who is asking, or everybody or nobody: what they stand in alone stays as it is
     */
    Optional<World> changing(World from, int asked, long by, int who, Effort effort) {
        start(from, 1);
        Search search = new Search(asked, who, effort);
        Optional<World> found = search.fits(asked, by) ? search.run(by) : Optional.empty();
        start(from, -1);
        return found;
    }

    /** One search. */
    private final class Search {
        private final int asked;
        private final int who;
        private final Effort effort;
        private final PriorityQueue<Way> open = new PriorityQueue<>();
        private final Set<Long> seen = new HashSet<>();
        private int order;

        Search(int asked, int who, Effort effort) {
            this.asked = asked;
            this.who = who;
            this.effort = effort;
        }

        Optional<World> run(long by) {
            open.add(new Way(null, 1, asked, by, 0, 0, order++, sign(asked) * by));
            for (int tried = 0; tried < effort.most() && !open.isEmpty(); tried++) {
                Way way = open.poll();
                patience.spend(way.length());
                shift(way, 1);
                List<Integer> wrong = outOfBalance(way);
                Optional<World> found = wrong.isEmpty() ? Optional.of(world(way)) : Optional.empty();
                if (found.isEmpty()) {
                    goOn(way, wrong);
                }
                shift(way, -1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private void goOn(Way way, List<Integer> wrong) {
            int length = way.length();
            for (Step step : fewest(wrong)) {
                long sign = way.sign() + sign(step.quantity()) * step.by();
                if (seen.add(sign)) {
                    double loss = way.loss() + step.loss();
                    double rank = loss + effort.haste() * (wrong.size() + settled(step)) + CHANGED * length;
                    open.add(new Way(way, length + 1, step.quantity(), step.by(), loss, rank, order++, sign));
                }
            }
        }

        /** How many relations more a step leaves out of balance. */
        private int settled(Step step) {
            int more = 0;
            int[] touching = of.touching(step.quantity());
            long[] times = of.times(step.quantity());
            for (int i = 0; i < touching.length; i++) {
                Relation relation = of.relation(touching[i]);
                long sum = sums[touching[i]] + shifts[touching[i]];
                more += excesses(relation, sum + times[i] * step.by()) - excesses(relation, sum);
            }
            return more;
        }

        /** The steps that set right what can be set right in the fewest ways: none at all where one thing cannot. */
        private List<Step> fewest(List<Integer> wrong) {
            List<Step> fewest = null;
            for (int number : wrong) {
                List<Step> steps = settling(of.relation(number), of.relation(number).excess(sums[number] + shifts[number]));
                if (fewest == null || steps.size() < fewest.size()) {
                    fewest = steps;
                }
            }
            return fewest;
        }

        private List<Step> settling(Relation relation, long excess) {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < relation.of().length; i++) {
                int quantity = relation.of()[i];
                long by = awayFromZero(-excess, relation.times()[i]);
                long before = changes[quantity];
                if (quantity != asked && Long.signum(before) != -Long.signum(by) && fits(quantity, before + by)) {
                    steps.add(new Step(quantity, by, of.isOpenToDoubt(quantity, hidden) || before != 0 ? 0 : of.quantity(quantity).loss()));
                }
            }
            return steps;
        }

        boolean fits(int number, long change) {
            Quantity quantity = of.quantity(number);
            boolean free = of.isOpenToDoubt(number, hidden) || effort.mayHide() && quantity.standing() == Quantity.Standing.CHOSEN;
            return free && !quantity.isShownZero() && of.alone().allows(number, values[number] + change, asked, who) && values[number] + change >= quantity.least();
        }
    }

    private void shift(Way to, int direction) {
        for (Way way = to; way != null; way = way.before()) {
            changes[way.quantity()] += direction * way.by();
            add(way.quantity(), direction * way.by(), shifts);
        }
    }

    private void add(int quantity, long by, long[] sums) {
        int[] touching = of.touching(quantity);
        long[] times = of.times(quantity);
        for (int i = 0; i < touching.length; i++) {
            sums[touching[i]] += times[i] * by;
        }
    }

    private List<Integer> outOfBalance(Way to) {
        List<Integer> wrong = new ArrayList<>();
        looks++;
        for (Way way = to; way != null; way = way.before()) {
            for (int number : of.touching(way.quantity())) {
                if (seenAt[number] != looks && excesses(of.relation(number), sums[number] + shifts[number]) == 1) {
                    wrong.add(number);
                }
                seenAt[number] = looks;
            }
        }
        return wrong;
    }

    private World world(Way to) {
        SortedMap<Integer, Long> changed = new TreeMap<>();
        for (Way way = to; way != null; way = way.before()) {
            changed.put(way.quantity(), changes[way.quantity()]);
        }
        return new World(changed);
    }

    private static int excesses(Relation relation, long sum) {
        return relation.excess(sum) == 0 ? 0 : 1;
    }

    private static long awayFromZero(long amount, long by) {
        long whole = amount / by;
        return whole * by == amount ? whole : whole + Long.signum(amount) * Long.signum(by);
    }

    /** Sums of these tell sets of changes apart, in whatever order they came. */
    private static long sign(int quantity) {
        long mixed = (quantity + 1) * MIXING;
        mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 32;
    }
}
