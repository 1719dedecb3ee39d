package eu.meuse.disclosure.audit;

import java.util.List;

/**
 * The least that everybody knows quantities to be, as zeros are shown: what is made up of three that are not 0 is 3 at least, and so
 * are the participations of three organisations that were published before.
 */
final class Floors {
    private final List<Quantity> quantities;
    private final long[] least;

    Floors(List<Quantity> quantities, List<Relation> relations) {
        this.quantities = quantities;
        this.least = quantities.stream().mapToLong(Floors::least).toArray();
        boolean raised = true;
        while (raised) {
            raised = false;
            for (Relation relation : relations) {
                raised |= raise(relation);
            }
        }
    }

    private static long least(Quantity quantity) {
        return !quantity.isOfPeople() && quantity.standing() == Quantity.Standing.KNOWN ? quantity.value() : quantity.least();
    }

    long of(int number) {
        return least[number];
    }

    /** The only quantity on one side is at least what those on the other side are. */
    private boolean raise(Relation relation) {
        boolean upwards = relation.least() == 0 && raise(relation, 1);
        return relation.most() == 0 && raise(relation, -1) || upwards;
    }

    private boolean raise(Relation relation, int side) {
        int whole = -1;
        long others = 0;
        for (int i = 0; i < relation.of().length; i++) {
            int number = relation.of()[i];
            if (relation.times()[i] == side && whole < 0) {
                whole = number;
            } else if (relation.times()[i] * side > 0 || relation.times()[i] != -side) {
                return false;
            } else {
                others += quantities.get(number).isShownZero() ? 0 : least[number];
            }
        }
        return whole >= 0 && raise(whole, others);
    }

    private boolean raise(int quantity, long to) {
        boolean raises = !quantities.get(quantity).isShownZero() && to > least[quantity];
        if (raises) {
            least[quantity] = to;
        }
        return raises;
    }
}
