package eu.meuse.disclosure.audit;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Proves that nobody can work out what is hidden.
 *
 * <p>Whoever brings a pattern of hidden quantities brings for each of them other worlds: all quantities as they could be
 * instead. A world counts only where every quantity that is shown is what it is, every relation holds, and no quantity is
 * less than everybody knows it to be; nothing that is published tells such a world from the truth. For somebody who stands
 * alone in a quantity and knows it, only those worlds count in which it is as it is; it must learn nothing of other small
 * quantities. How a world was found does not matter
 * here, and this class shares nothing with the search.
 */
public final class Audit {
    private final Publication of;
    private final BitSet hidden;
    private final long[] truth;
    /** Each stands in the list of every quantity that differs in it. */
    private final Map<World, Boolean> looked = new IdentityHashMap<>();

    Audit(Publication of, BitSet hidden) {
        this.of = of;
        this.hidden = hidden;
        this.truth = of.truth();
    }

    /** The quantities of which too little is possible in their worlds. */
    BitSet open(Map<Integer, List<World>> worlds) {
        BitSet open = new BitSet(of.size());
        for (int number = 0; number < of.size(); number++) {
            Need need = of.need(number, hidden);
            open.set(number, !need.equals(Need.NOTHING) && !isProtected(number, need, worlds.getOrDefault(number, List.of())));
        }
        return open;
    }

    private boolean isProtected(int number, Need need, List<World> worlds) {
        List<World> possible = worlds.stream().filter(world -> looked.computeIfAbsent(world, this::isPossible)).toList();
        IntStream anybody = possible.stream()
                .flatMap(world -> world.changes().keySet().stream())
                .mapToInt(of.alone()::of)
                .filter(who -> of.isSmall(number))
                .distinct();
        return IntStream.concat(IntStream.of(Alone.NOBODY), anybody).allMatch(who -> isProtectedFrom(who, number, need, possible));
    }

    private boolean isProtectedFrom(int who, int number, Need need, List<World> worlds) {
        long lowest = truth[number];
        long highest = truth[number];
        for (World world : worlds) {
            if (world.isPossibleTo(who, number, of.alone(), truth)) {
                lowest = Math.min(lowest, truth[number] + world.change(number));
                highest = Math.max(highest, truth[number] + world.change(number));
            }
        }
        return need.isMetBy(lowest, highest);
    }

    private boolean isPossible(World world) {
        return world.changes().keySet().stream().allMatch(changed -> mayDiffer(world, changed) && holdsAround(world, changed));
    }

    private boolean mayDiffer(World world, int changed) {
        Quantity quantity = of.quantity(changed);
        return of.isOpenToDoubt(changed, hidden) && !quantity.isShownZero()
                && truth[changed] + world.change(changed) >= quantity.least();
    }

    private boolean holdsAround(World world, int changed) {
        for (int number : of.touching(changed)) {
            Relation relation = of.relation(number);
            long sum = 0;
            for (int i = 0; i < relation.of().length; i++) {
                sum += relation.times()[i] * (truth[relation.of()[i]] + world.change(relation.of()[i]));
            }
            if (relation.excess(sum) != 0) {
                return false;
            }
        }
        return true;
    }
}
