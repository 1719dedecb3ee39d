package eu.meuse.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The other worlds that have been found, by the quantities that differ in them. */
final class Worlds {
    private final Publication of;
    private final long[] truth;
    private final BitSet hidden;
    private final IntConsumer hide;
    private final Patience patience;
    private final Steps steps;
    private final Shifts shifts;
    private final Map<Integer, List<World>> found = new TreeMap<>();

    /** @param hide told what must be hidden for a world to be possible */
    Worlds(Publication of, BitSet hidden, IntConsumer hide, Patience patience) {
        this.patience = patience;
        this.of = of;
        this.truth = of.truth();
        this.hidden = hidden;
        this.hide = hide;
        this.steps = new Steps(of, hidden, patience);
        this.shifts = new Shifts(of, hidden, patience);
    }

    Map<Integer, List<World>> all() {
        return found;
    }

    /** Whether what is needed of a quantity is possible, to everybody, in worlds found or looked for now. */
    boolean suffice(int number, Need need) {
        return need.equals(Need.NOTHING) || Stream.of(Effort.FREE, Effort.THOROUGH, Effort.CAREFUL, Effort.SPARING, Effort.HASTY)
                .filter(effort -> !effort.mayHide() || !patience.isLost())
                .anyMatch(effort -> suffice(number, need, effort));
    }

    /** One world for everybody who stands alone somewhere, or to each of them another; what is not small is nothing that they must not know. */
    boolean suffice(int number, Need need, Effort effort) {
        if (need.equals(Need.NOTHING)) {
            return true;
        }
        return new Reach(number, Alone.EVERYBODY, effort).meets(need)
                || new Reach(number, Alone.NOBODY, effort).meets(need) && (!of.isSmall(number)
                        || standingAlone(number).stream().allMatch(who -> new Reach(number, who, effort).meets(need)));
    }

    /** Leaves out all in which a quantity differs. */
    List<World> leaveOut(int number) {
        List<World> out = List.copyOf(of(number));
        Set<World> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(out);
        out.stream().flatMap(world -> world.changes().keySet().stream()).distinct().forEach(changed -> found.get(changed).removeIf(same::contains));
        return out;
    }

    /** Takes them in again. */
    void takeIn(List<World> out) {
        out.forEach(world -> world.changes().keySet().forEach(changed -> found.computeIfAbsent(changed, any -> new ArrayList<>()).add(world)));
    }

    private List<Integer> standingAlone(int number) {
        return of(number).stream()
                .flatMap(world -> world.changes().keySet().stream())
                .map(of.alone()::of)
                .filter(who -> who != Alone.NOBODY)
                .distinct()
                .sorted()
                .toList();
    }

    private List<World> of(int number) {
        return found.getOrDefault(number, List.of());
    }

    private void keep(World world) {
        List.copyOf(world.changes().keySet()).stream().filter(changed -> !of.isOpenToDoubt(changed, hidden)).forEach(hide::accept);
        takeIn(List.of(world));
    }

    /** How far a quantity goes for some who ask about it. */
    private final class Reach {
        private final int number;
        private final int who;
        private final Effort effort;

        Reach(int number, int who, Effort effort) {
            this.number = number;
            this.who = who;
            this.effort = effort;
        }

        boolean meets(Need need) {
            long down = Math.max(0, truth[number] + end(-1) - need.least());
            long up = Math.max(0, need.most() - truth[number] - end(1));
            return goes(-1, down) && goes(1, up) && widens(need.width());
        }

        private boolean widens(long width) {
            for (int direction : new int[] {1, -1}) {
                goes(direction, width - (end(1) - end(-1)));
            }
            return end(1) - end(-1) >= width;
        }

        private long end(int direction) {
            return furthest(direction).change(number);
        }

        private World furthest(int direction) {
            World furthest = World.TRUTH;
            for (World world : of(number)) {
                boolean further = direction * world.change(number) > direction * furthest.change(number);
                furthest = further && world.isPossibleTo(who, number, of.alone(), truth) ? world : furthest;
            }
            return furthest;
        }

        private Optional<World> changing(World from, long by) {
            return of.knowsWhatIsBehind() ? shifts.changing(from, number, by, who, effort) : steps.changing(from, number, by, who, effort);
        }

        /** Takes it so much further than it has been: in one step where that is possible, else by the least. */
        private boolean goes(int direction, long by) {
            long left = Math.max(0, by);
            for (boolean atOnce : new boolean[] {true, false}) {
                boolean goesOn = true;
                while (left > 0 && goesOn) {
                    long step = atOnce ? left : Math.min(left, of.step(number));
                    World from = furthest(direction);
                    Optional<World> further = changing(from, direction * step);
                    further.map(from::with).ifPresent(Worlds.this::keep);
                    goesOn = further.isPresent();
                    left -= goesOn ? step : 0;
                }
            }
            return left == 0;
        }
    }
}
