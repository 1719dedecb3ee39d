package eu.meuse.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Which quantities are hidden: those that must be, and as many more as it takes so that none of them can be worked out.
 *
 * <p>Each hidden quantity is taken through other worlds, downwards and upwards, as far as it must be open. Where what is
 * hidden leaves no way, the way that loses least is hidden, too; where there is none, or has not been found within reason,
 * what stands around it, ring by ring. What proves not to be needed in the end is shown again.
 * What was published before may leave no way whatever is hidden now: that has been given away already, and is told apart.
 */
public final class Pattern {
    /** So much is looked at in some seconds. */
    private static final long PATIENCE = 3_000_000;
    private static final long TIDYING = 1_000_000;

    private final Publication of;
    private final Patience patience = new Patience(PATIENCE);
    private final BitSet hidden;
    private final Worlds worlds;
    private final BitSet givenAway;
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private Pattern(Publication of) {
        this.of = of;
        this.hidden = of.hiddenAtFirst();
        this.worlds = new Worlds(of, hidden, this::hide, patience);
        this.givenAway = new BitSet(of.size());
    }

    /** The pattern of a publication. */
    public static Pattern of(Publication of) {
        Pattern pattern = new Pattern(of);
        for (int number = 0; number < of.size(); number++) {
            pattern.waiting.add(number);
        }
        while (!pattern.waiting.isEmpty()) {
            pattern.protect(pattern.waiting.poll());
        }
        pattern.showAgain();
        return pattern;
    }

    /** Whether a quantity is hidden. */
    public boolean hides(int number) {
        return hidden.get(number);
    }

    /** What is hidden. */
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    /** Small quantities that earlier publications alone have given away, whatever is hidden now. */
    public BitSet givenAway() {
        BitSet small = (BitSet) givenAway.clone();
        givenAway.stream().filter(number -> !of.isSmall(number)).forEach(small::clear);
        return small;
    }

    /**
     * Names of what an audit finds open of what is hidden; none where all is protected but what was given away before.
     *
     * @param isFirst whether nothing was published before; then nothing can have been given away
     */
    public List<String> open(boolean isFirst) {
        BitSet open = new Audit(of, hidden).open(worlds.all());
        open.andNot(givenAway);
        if (isFirst) {
            open.or(givenAway());
        }
        return open.isEmpty() ? List.of() : List.of(of.names(open.stream().toArray()));
    }

    private void hide(int number) {
        hidden.set(number);
        waiting.add(number);
    }

    private void protect(int number) {
        while (!givenAway.get(number) && !worlds.suffice(number, of.need(number, hidden))) {
            // What is not small is hidden for others, which are worth more than its own margin.
            BitSet around = of.isSmall(number) ? around(number) : new BitSet();
            around.stream().forEach(this::hide);
            givenAway.set(number, around.isEmpty());
        }
    }

    /** What was hidden for others and is not needed for them any more, as more was hidden later: what loses most first. */
    private void showAgain() {
        if (!of.knowsWhatIsBehind() || !givenAway().isEmpty()) {
            // What is hidden once too often now leaves shorter ways in later quarters, where ways are harder to find; and around what
            // may have been given away nobody knows what is needed.
            return;
        }
        patience.renew(TIDYING);
        hidden.stream().boxed()
                .filter(number -> of.quantity(number).standing() == Quantity.Standing.CHOSEN && !of.isSmall(number))
                .sorted(Comparator.comparingDouble((Integer number) -> -of.quantity(number).loss()).thenComparing(Comparator.naturalOrder()))
                .forEach(this::showAgain);
    }

    private void showAgain(int number) {
        if (patience.isLost()) {
            return;
        }
        hidden.clear(number);
        List<World> out = worlds.leaveOut(number);
        boolean isNeeded = !out.stream().flatMap(world -> world.changes().keySet().stream()).distinct().sorted()
                .allMatch(other -> givenAway.get(other) || worlds.suffice(other, of.need(other, hidden), Effort.FREE));
        if (isNeeded) {
            hidden.set(number);
            worlds.takeIn(out);
        }
    }

    /** What is shown and could be hidden next to what is open to doubt around a quantity: no more than what is nearest. */
    private BitSet around(int number) {
        BitSet around = new BitSet(of.size());
        BitSet seen = new BitSet(of.size());
        List<Integer> ring = List.of(number);
        while (!ring.isEmpty() && around.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int one : ring) {
                for (int relation : of.touching(one)) {
                    for (int other : of.relation(relation).of()) {
                        if (!seen.get(other)) {
                            seen.set(other);
                            around.set(other, isToBeHidden(other));
                            next.add(other);
                        }
                    }
                }
            }
            next.removeIf(other -> !of.isOpenToDoubt(other, hidden));
            ring = next;
        }
        return around;
    }

    private boolean isToBeHidden(int number) {
        Quantity quantity = of.quantity(number);
        return quantity.standing() == Quantity.Standing.CHOSEN && !quantity.isShownZero() && !hidden.get(number);
    }
}
