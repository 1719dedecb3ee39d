package eu.meuse.disclosure.audit;

import java.util.ArrayList;
import java.util.List;

/** What follows one by one from what is known to everybody is known, too: of a sum with one unknown part the part. */
final class Known {
    private final List<Quantity> quantities;

    Known(List<Quantity> quantities, List<Relation> relations) {
        this.quantities = new ArrayList<>(quantities);
        List<Relation> equations = relations.stream().filter(relation -> relation.least() == relation.most()).toList();
        boolean learnt = true;
        while (learnt) {
            learnt = false;
            for (Relation equation : equations) {
                learnt |= learns(equation);
            }
        }
    }

    /** The quantities, each with how it stands. */
    List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    private boolean learns(Relation equation) {
        int unknown = -1;
        for (int one : equation.of()) {
            if (!isKnown(quantities.get(one))) {
                if (unknown >= 0) {
                    return false;
                }
                unknown = one;
            }
        }
        if (unknown >= 0) {
            quantities.set(unknown, quantities.get(unknown).known());
        }
        return unknown >= 0;
    }

    private static boolean isKnown(Quantity quantity) {
        return quantity.standing() == Quantity.Standing.KNOWN || quantity.isShownZero();
    }
}
