package eu.meuse.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All quantities that are published or can be worked out, what everybody knows of them, and from which number on they are shown. */
public final class Publication {
    /** An amount is taken where it must go in so many steps, where one is too long. */
    private static final long PARTS = 8;

    private final List<Quantity> quantities;
    private final List<Relation> relations;
    private final long[] truth;
    private final long[] sums;
    private final int[][] touching;
    private final long[][] times;
    private final Alone alone;
    private final Floors floors;
    private final long threshold;
    private final List<int[]> together;
    private final int[][] holding;

    /** One of which nobody says what stands behind the quantities. */
    public Publication(List<Quantity> quantities, List<Relation> relations, long threshold) {
        this(quantities, relations, threshold, List.of());
    }

    /**
     * A publication.
     *
     * @param relations that are true; those that are not are nothing that anybody knows, and left out
     * @param threshold counts from 1 to one below it are small
     * @param together quantities that hold the same and so go up by one together, where that is known
     */
    public Publication(List<Quantity> quantities, List<Relation> relations, long threshold, List<int[]> together) {
        this.threshold = threshold;
        long[] values = quantities.stream().mapToLong(Quantity::value).toArray();
        this.relations = relations.stream().filter(relation -> relation.excess(relation.sum(values)) == 0).toList();
        this.quantities = new Known(quantities, this.relations).quantities();
        this.truth = this.quantities.stream().mapToLong(Quantity::value).toArray();
        this.sums = this.relations.stream().mapToLong(relation -> relation.sum(truth)).toArray();
        this.touching = touching();
        this.times = times();
        this.together = together.stream().filter(this::balances).toList();
        this.holding = lists(quantities.size(), this.together);
        this.alone = new Alone(this.quantities, this.relations);
        this.floors = new Floors(this.quantities, this.relations);
    }

    /** Whether all relations hold still where these quantities go up together. */
    private boolean balances(int[] up) {
        Map<Integer, Long> sums = new HashMap<>();
        for (int quantity : up) {
            for (int i = 0; i < touching[quantity].length; i++) {
                sums.merge(touching[quantity][i], times[quantity][i], Long::sum);
            }
        }
        return sums.values().stream().allMatch(sum -> sum == 0);
    }

    private int[][] touching() {
        return lists(quantities.size(), relations.stream().map(Relation::of).toList());
    }

    /** In which of some groups each quantity is. */
    private static int[][] lists(int size, List<int[]> groups) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            lists.add(new ArrayList<>());
        }
        for (int group = 0; group < groups.size(); group++) {
            for (int of : groups.get(group)) {
                lists.get(of).add(group);
            }
        }
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private long[][] times() {
        long[][] times = new long[touching.length][];
        for (int quantity = 0; quantity < times.length; quantity++) {
            int of = quantity;
            times[of] = Arrays.stream(touching[of]).mapToLong(number -> relations.get(number).times(of)).toArray();
        }
        return times;
    }

    /** How many quantities there are; they are numbered from 0. */
    public int size() {
        return quantities.size();
    }

    /** A quantity. */
    public Quantity quantity(int number) {
        return quantities.get(number);
    }

    /** What is known of the quantities. */
    public List<Relation> relations() {
        return relations;
    }

    /** Counts from 1 to one below it are small. */
    public long threshold() {
        return threshold;
    }

    Relation relation(int number) {
        return relations.get(number);
    }

    /** The numbers of the relations in which a quantity stands. */
    int[] touching(int quantity) {
        return touching[quantity];
    }

    /** How often a quantity stands in each of them. */
    long[] times(int quantity) {
        return times[quantity];
    }

    /** Whether it is known what stands behind the quantities. */
    boolean knowsWhatIsBehind() {
        return !together.isEmpty();
    }

    /** The quantities that go up together. */
    int[] together(int number) {
        return together.get(number);
    }

    /** What stands behind a quantity, by the numbers of {@link #together}. */
    int[] holding(int quantity) {
        return holding[quantity];
    }

    /** What all quantities truly are. */
    long[] truth() {
        return truth.clone();
    }

    /** The sums of all relations with what is true. */
    long[] sums() {
        return sums.clone();
    }

    /** Whether a quantity counts so few people, or is so much one organisation's money, that nobody may know it. */
    public boolean isSmall(int number) {
        Quantity of = quantities.get(number);
        return of.money().isPresent() ? of.money().get().width() > 0 : of.isOfPeople() && of.value() > 0 && Math.min(of.people(), of.value()) < threshold;
    }

    /** What is hidden before anything else is: small counts, and what was withheld before. */
    public BitSet hiddenAtFirst() {
        BitSet hidden = new BitSet(size());
        for (int number = 0; number < size(); number++) {
            Quantity.Standing standing = quantity(number).standing();
            hidden.set(number, !quantity(number).isShownZero() && (standing == Quantity.Standing.WITHHELD
                    || standing == Quantity.Standing.CHOSEN && isSmall(number)));
        }
        return hidden;
    }

    /** Whether nobody knows what a quantity is where these are hidden. */
    boolean isOpenToDoubt(int number, BitSet hidden) {
        return quantity(number).isFigure() ? hidden.get(number) : true;
    }

    /** Who stands alone in what. */
    Alone alone() {
        return alone;
    }

    /** What must be possible of each quantity where some are hidden; of the others nothing need be. */
    Need need(int number, BitSet hidden) {
        Quantity of = quantity(number);
        if (of.isFigure() && !hidden.get(number) || !isSmall(number) && (!of.isPrinted() || !of.isOfPeople())) {
            return Need.NOTHING;
        }
        if (of.money().isPresent()) {
            long width = of.money().get().width();
            return new Need(Math.max(of.least(), of.value() - width), of.value() + width, 0);
        }
        return of.value() < threshold ? new Need(Math.max(1, floors.of(number)), threshold, 0) : new Need(of.value(), of.value(), threshold - 1);
    }

    /** The least by which it is worth going on where a quantity cannot be taken all the way at once. */
    long step(int number) {
        return quantity(number).money().map(margin -> Math.max(1, (margin.width() + PARTS - 1) / PARTS)).orElse(1L);
    }

    /** Their names, for messages. */
    public String names(int... numbers) {
        return String.join(", ", Arrays.stream(numbers).mapToObj(number -> quantity(number).name()).sorted().distinct().toList());
    }
}
