package eu.meuse.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who has read all that is published and reckons: a linear programme over what is not shown, solved by a library.
 * Knows nothing of how quantities were chosen to be hidden, and shares no line with what chose them.
 */
final class Attacker {
    private static final long FAR = 1_000_000;
    private static final double ROUNDING = 1e-4;

    private final Publication of;
    private final BitSet known;

    /** The least and the most that a quantity can be. */
    record Bounds(long least, long most) {
        long width() {
            return most - least;
        }
    }

    /** @param known quantities that can be read, or are known otherwise */
    Attacker(Publication of, BitSet known) {
        this.of = of;
        this.known = known;
    }

    /** What it finds out of a quantity that it cannot read. */
    Bounds bounds(int number) {
        Map<Integer, Integer> columns = new HashMap<>();
        Set<Relation> relations = around(number, columns);
        List<LinearConstraint> constraints = new ArrayList<>();
        relations.forEach(relation -> add(relation, columns, constraints));
        return new Bounds(end(number, columns, constraints, GoalType.MINIMIZE), end(number, columns, constraints, GoalType.MAXIMIZE));
    }

    /** The relations that matter, and a column for each unknown of them: what it is more than the least that it can be. */
    private Set<Relation> around(int number, Map<Integer, Integer> columns) {
        Set<Relation> relations = new LinkedHashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(number));
        columns.put(number, 0);
        while (!next.isEmpty()) {
            int one = next.poll();
            for (Relation relation : of.relations()) {
                for (int i = 0; i < relation.of().length; i++) {
                    if (relation.of()[i] == one && relations.add(relation)) {
                        for (int other : relation.of()) {
                            if (!known.get(other) && columns.putIfAbsent(other, columns.size()) == null) {
                                next.add(other);
                            }
                        }
                    }
                }
            }
        }
        return relations;
    }

    private long least(int number) {
        return of.quantity(number).isFigure() ? 1 : 0;
    }

    private long end(int number, Map<Integer, Integer> columns, List<LinearConstraint> constraints, GoalType goal) {
        double[] objective = new double[columns.size()];
        objective[columns.get(number)] = 1;
        try {
            double found = least(number) + new SimplexSolver().optimize(new MaxIter(100_000),
                    new LinearObjectiveFunction(objective, 0), new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getValue();
            return goal == GoalType.MINIMIZE ? (long) Math.ceil(found - ROUNDING) : (long) Math.floor(found + ROUNDING);
        } catch (UnboundedSolutionException any) {
            return FAR;
        }
    }

    private void add(Relation relation, Map<Integer, Integer> columns, List<LinearConstraint> constraints) {
        double[] row = new double[columns.size()];
        long fixed = 0;
        for (int i = 0; i < relation.of().length; i++) {
            int number = relation.of()[i];
            fixed += relation.times()[i] * (known.get(number) ? of.quantity(number).value() : least(number));
            if (!known.get(number)) {
                row[columns.get(number)] = relation.times()[i];
            }
        }
        if (relation.least() == relation.most()) {
            constraints.add(new LinearConstraint(row, Relationship.EQ, relation.least() - fixed));
            return;
        }
        if (relation.least() > -Relation.ANY) {
            constraints.add(new LinearConstraint(row, Relationship.GEQ, relation.least() - fixed));
        }
        if (relation.most() < Relation.ANY) {
            constraints.add(new LinearConstraint(row, Relationship.LEQ, relation.most() - fixed));
        }
    }
}
