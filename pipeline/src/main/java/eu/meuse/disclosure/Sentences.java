package eu.meuse.disclosure;

import eu.meuse.disclosure.audit.Publication;
import eu.meuse.disclosure.audit.Quantity;
import eu.meuse.disclosure.audit.Quantity.Standing;
import eu.meuse.disclosure.audit.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts, and what everybody knows of them, as they are put together: one relation a sentence, each said once. */
final class Sentences {
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<List<Integer>> said = new HashSet<>();

    Publication publication(long threshold) {
        return new Publication(quantities, relations, threshold);
    }

    int quantity(String name, long value, long people, Standing standing, boolean isPrinted, double loss) {
        quantities.add(new Quantity(name, value, people, standing, isPrinted, loss));
        return quantities.size() - 1;
    }

    Quantity quantity(int number) {
        return quantities.get(number);
    }

    long value(int number) {
        return quantities.get(number).value();
    }

    void say(Relation relation) {
        relations.add(relation);
    }

    /**
     * The whole is the parts and, where these do not come to it, what is left of it: people of whom the code is not known, or of a
     * region that has not delivered. That is a count like others. It is nothing that anybody knows where the parts come to more.
     */
    void addsUp(int whole, List<Integer> parts, long beside) {
        long rest = value(whole) - beside - parts.stream().mapToLong(this::value).sum();
        if (rest >= 0 && isNew(whole, parts)) {
            List<Integer> of = new ArrayList<>(parts);
            if (rest > 0) {
                of.add(derived(name(whole) + " without " + of.stream().map(this::name).toList(), rest, left(whole, parts)));
            }
            Relation sum = Relation.sum(whole, of.stream().mapToInt(Integer::intValue).toArray());
            say(new Relation(sum.of(), sum.times(), beside, beside));
        }
    }

    /** The parts overlap: each is one of the whole, all together are no less, and of two it is known how many are in both. */
    void covers(int whole, List<Integer> parts) {
        parts.forEach(part -> difference(whole, part));
        long most = parts.stream().mapToLong(this::value).sum();
        if (parts.size() > 1 && most >= value(whole) && isNew(-1 - whole, parts)) {
            int[] of = parts.stream().mapToInt(Integer::intValue).toArray();
            say(Relation.atMost(whole, of));
            if (of.length == 2 && most > value(whole) && quantity(whole).isOfPeople()) {
                int both = derived("both " + name(of[0]) + " and " + name(of[1]), most - value(whole), most - value(whole));
                say(new Relation(new int[] {of[0], of[1], whole, both}, new long[] {1, 1, -1, -1}, 0, 0));
            }
        }
    }

    /** What the first is more than the second: some of those whom the first counts, and a count like others where these are people. */
    void difference(int whole, int part) {
        if (whole != part && quantity(whole).isOfPeople()) {
            addsUp(whole, List.of(part), 0);
        } else if (whole != part && isNew(whole, List.of(part))) {
            say(Relation.atMost(part, whole));
        }
    }

    /** So many people at least are left: others may be among the parts as well. */
    private long left(int whole, List<Integer> parts) {
        return Math.max(0, quantity(whole).people() - parts.stream().mapToLong(part -> quantity(part).people()).sum());
    }

    private int derived(String name, long value, long people) {
        return quantity(name, value, people, Standing.DERIVED, false, 0);
    }

    private boolean isNew(int whole, List<Integer> parts) {
        List<Integer> sentence = new ArrayList<>(parts.stream().sorted().toList());
        sentence.add(whole);
        return said.add(sentence);
    }

    private String name(int number) {
        return quantity(number).name();
    }
}
