package eu.meuse.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for a way to change one quantity by moving what stands behind them all: so much more in one place, so much less in another,
 * in all quantities that hold it. All relations hold then; what is shown, and moves, must be moved back or hidden. A beam search over
 * what that would lose.
 */
final class Shifts {
    private static final int BEAM = 8;
    private static final int LONGEST = 12;
    /** So many of the quantities that lose most are tried to be moved back. */
    private static final int TRIED = 3;
    /** What must not move weighs more than all that may. */
    private static final double NEVER = 10_000;
    private static final double MOVED = 0.01;
    /** A look at a quantity costs so much less than a step elsewhere. */
    private static final int LIGHT = 16;

    private final Publication of;
    private final BitSet hidden;
    private final long[] values;
    private final Patience patience;
    private final int[] moved;

    Shifts(Publication of, BitSet hidden, Patience patience) {
        this.of = of;
        this.hidden = hidden;
        this.patience = patience;
        this.values = of.truth();
        this.moved = new int[values.length];
    }

    /**
     * Some moves.
     *
     * @param moves one more than the number of what moves; negative: down
     * @param loss of all that is shown and moves
     */
    private record Way(List<Integer> moves, double loss) {}

    /** The changes by which a quantity differs by so much; empty where no way was found. */
    Optional<World> changing(World from, int asked, long by, int who, Effort effort) {
        from.changes().forEach((quantity, change) -> values[quantity] += change);
        Optional<World> found = new Search(asked, by, who, effort).run();
        from.changes().forEach((quantity, change) -> values[quantity] -= change);
        return found;
    }

    private final class Search {
        private final int asked;
        private final long by;
        private final int who;
        private final Effort effort;
        private final Set<List<Integer>> seen = new HashSet<>();
        private Optional<Way> best = Optional.empty();

        Search(int asked, long by, int who, Effort effort) {
            this.asked = asked;
            this.by = by;
            this.who = who;
            this.effort = effort;
        }

        Optional<World> run() {
            List<Way> ways = fewest(further(new Way(List.of(), NEVER), asked, 1));
            for (int length = 1; length < LONGEST && !ways.isEmpty() && best.map(Way::loss).orElse(NEVER) > 0; length++) {
                List<Way> longer = new ArrayList<>();
                for (Way way : ways) {
                    move(way, 1);
                    List<Integer> worst = worst(way);
                    List<Integer> back = worst.stream().map(quantity -> -Integer.signum(moved[quantity])).toList();
                    move(way, -1);
                    for (int i = 0; i < worst.size(); i++) {
                        longer.addAll(further(way, worst.get(i), back.get(i)));
                    }
                }
                ways = fewest(longer);
            }
            return best.map(this::world);
        }

        /** All ways that go on with a move of what a quantity holds. */
        private List<Way> further(Way way, int quantity, int direction) {
            List<Way> further = new ArrayList<>();
            move(way, 1);
            for (int one : of.holding(quantity)) {
                List<Integer> moves = new ArrayList<>(way.moves());
                moves.add(direction * (one + 1));
                moves.sort(Comparator.naturalOrder());
                if (!patience.isLost() && seen.add(moves)) {
                    further.add(new Way(moves, way.loss() + difference(one, direction)));
                }
            }
            move(way, -1);
            return further;
        }

        private double difference(int one, int direction) {
            int[] together = of.together(one);
            patience.spend(1 + together.length / LIGHT);
            double difference = MOVED;
            for (int quantity : together) {
                difference += loss(quantity, moved[quantity] + direction) - loss(quantity, moved[quantity]);
            }
            return difference;
        }

        /** What is lost where a quantity moves so many times. */
        private double loss(int number, int times) {
            if (number == asked) {
                return times == 1 ? 0 : NEVER;
            }
            Quantity quantity = of.quantity(number);
            boolean isOpen = of.isOpenToDoubt(number, hidden);
            boolean mayMove = (isOpen || effort.mayHide() && quantity.standing() == Quantity.Standing.CHOSEN) && !quantity.isShownZero()
                    && values[number] + times * by >= quantity.least() && of.alone().allows(number, values[number] + times * by, asked, who);
            return times == 0 ? 0 : !mayMove ? NEVER : isOpen ? 0 : quantity.loss();
        }

        private List<Way> fewest(List<Way> ways) {
            List<Way> fewest = ways.stream().sorted(Comparator.comparingDouble(Way::loss)).limit(BEAM).toList();
            fewest.stream().filter(way -> way.loss() < best.map(Way::loss).orElse(NEVER)).findFirst().ifPresent(way -> best = Optional.of(way));
            return fewest;
        }

        /** The quantities that lose most. */
        private List<Integer> worst(Way way) {
            return way.moves().stream()
                    .flatMapToInt(move -> Arrays.stream(of.together(Math.abs(move) - 1)))
                    .distinct()
                    .filter(quantity -> quantity != asked && loss(quantity, moved[quantity]) > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer quantity) -> -loss(quantity, moved[quantity])).thenComparing(Comparator.naturalOrder()))
                    .limit(TRIED)
                    .toList();
        }

        private World world(Way way) {
            SortedMap<Integer, Long> changes = new TreeMap<>();
            move(way, 1);
            for (int number = 0; number < moved.length; number++) {
                if (moved[number] != 0) {
                    changes.put(number, moved[number] * by);
                }
            }
            move(way, -1);
            return new World(changes);
        }
    }

    private void move(Way way, int direction) {
        for (int move : way.moves()) {
            for (int quantity : of.together(Math.abs(move) - 1)) {
                moved[quantity] += direction * Integer.signum(move);
            }
        }
    }
}
