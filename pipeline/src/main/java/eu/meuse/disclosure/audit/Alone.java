package eu.meuse.disclosure.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who stands alone in which quantities, and so knows them. What a quantity of one person is made of counts the same person;
 * other quantities of one are taken to count others. Of amounts it is said which organisation dominates each; that one
 * knows what it has of it, and all of it where it is alone.
 */
final class Alone {
    /** Nobody in particular. */
    static final int NOBODY = -1;
    /** Everybody who stands alone in anything. */
    static final int EVERYBODY = -2;

    private final List<Quantity> quantities;
    private final int[] person;

    Alone(List<Quantity> quantities, List<Relation> relations) {
        this.quantities = quantities;
        this.person = new int[quantities.size()];
        Arrays.setAll(person, number -> quantities.get(number).isOfOne() ? number : NOBODY);
        relations.forEach(this::unite);
    }

    private void unite(Relation relation) {
        for (int whole = 0; whole < relation.of().length; whole++) {
            for (int part = 0; part < relation.of().length; part++) {
                if (relation.times()[whole] > 0 && relation.times()[part] < 0) {
                    unite(relation.of()[whole], relation.of()[part]);
                }
            }
        }
    }

    private void unite(int whole, int part) {
        if (person[whole] != NOBODY && person[part] != NOBODY) {
            person[of(part)] = of(whole);
        }
    }

    /** A number for the person who stands alone in a quantity, or nobody. */
    int of(int quantity) {
        Optional<Quantity.Margin> money = quantities.get(quantity).money();
        if (money.isPresent()) {
            return money.get().holder();
        }
        int one = person[quantity];
        return one == NOBODY || one == quantity ? one : of(one);
    }

    /**
     * Whether a quantity may be something else when another is asked about by some who know what they stand in alone. Of a person
     * alone whom others only work out it is that person itself. Whoever dominates an amount without being alone in it knows
     * that it is no less than what it has of it itself.
     */
    boolean allows(int quantity, long value, int asked, int who) {
        Quantity of = quantities.get(quantity);
        int one = of(quantity);
        boolean itself = one == of(asked) || !quantities.get(asked).isFigure() && quantities.get(asked).value() == 1;
        boolean isAnother = one == NOBODY || itself || who == NOBODY || who != EVERYBODY && who != one;
        return isAnother || of.money().filter(margin -> margin.own() < of.value() && margin.own() <= value).isPresent();
    }
}
