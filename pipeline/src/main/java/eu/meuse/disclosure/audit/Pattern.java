package eu.meuse.disclosure.audit;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which quantities are hidden: those that must be, and as many more as it takes so that none of them can be worked out.
 *
 * <p>Each hidden quantity is taken through other worlds, downwards and upwards, as far as it must be open. Where what is
 * hidden leaves no way, the way that loses least is hidden, too; where there is none, or has not been found within reason,
 * all that stands around it. What was
 * published before may leave no way whatever is hidden now: that has been given away already, and is told apart.
 */
public final class Pattern {
    /** So much is looked at in some seconds. */
    private static final long PATIENCE = 3_000_000;

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

    /** What an audit finds open of what is hidden; empty where all is protected but what was given away before. */
    public BitSet open() {
        BitSet open = new Audit(of, hidden).open(worlds.all());
        open.andNot(givenAway);
        return open;
    }

    /** Names of quantities, for messages. */
    public String names(BitSet numbers) {
        return of.names(numbers.stream().toArray());
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

    /** What is shown and could be hidden of all that stands in a relation with what is open to doubt around a quantity. */
    private BitSet around(int number) {
        BitSet around = new BitSet(of.size());
        BitSet seen = new BitSet(of.size());
        Deque<Integer> next = new ArrayDeque<>(List.of(number));
        while (!next.isEmpty()) {
            for (int relation : of.touching(next.poll())) {
                for (int other : of.relation(relation).of()) {
                    if (!seen.get(other)) {
                        seen.set(other);
                        around.set(other, isToBeHidden(other));
                        if (of.isOpenToDoubt(other, hidden)) {
                            next.add(other);
                        }
                    }
                }
            }
        }
        return around;
    }

    private boolean isToBeHidden(int number) {
        Quantity quantity = of.quantity(number);
        return quantity.standing() == Quantity.Standing.CHOSEN && !quantity.isShownZero() && !hidden.get(number);
    }
}
