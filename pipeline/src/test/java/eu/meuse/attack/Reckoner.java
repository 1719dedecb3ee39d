package eu.meuse.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Bounds of unknown numbers by what is known of them: first each equation by itself, over and over, then a linear programme over
 * those around one. What it finds is so; that there is no more to be found it does not say.
 */
final class Reckoner {
    private static final double ROUNDING = 1e-4;

    private final List<Equation> equations;
    private final List<List<Equation>> touching = new ArrayList<>();
    private final long[] least;
    private final long[] most;

    /** @param least what each number is at least, to begin with, and at most */
    Reckoner(List<Equation> equations, long[] least, long[] most) {
        this.equations = equations;
        this.least = least.clone();
        this.most = most.clone();
        for (int number = 0; number < least.length; number++) {
            touching.add(new ArrayList<>());
        }
        equations.forEach(equation -> {
            for (int number : equation.of()) {
                touching.get(number).add(equation);
            }
        });
        narrow();
    }

    /** What follows from each equation alone, until nothing more does. */
    private void narrow() {
        Deque<Equation> waiting = new ArrayDeque<>(equations);
        for (int tried = 0; tried < 200 * equations.size() && !waiting.isEmpty(); tried++) {
            Equation equation = waiting.poll();
            for (int i = 0; i < equation.of().length; i++) {
                if (narrow(equation, i)) {
                    waiting.addAll(touching.get(equation.of()[i]));
                }
            }
        }
    }

    private boolean narrow(Equation equation, int which) {
        long low = equation.least();
        long high = equation.most();
        for (int i = 0; i < equation.of().length; i++) {
            if (i != which) {
                long times = equation.times()[i];
                int number = equation.of()[i];
                low -= times * (times > 0 ? most[number] : least[number]);
                high -= times * (times > 0 ? least[number] : most[number]);
            }
        }
        long times = equation.times()[which];
        int number = equation.of()[which];
        long down = times > 0 ? ceil(low, times) : ceil(high, times);
        long up = times > 0 ? Math.floorDiv(high, times) : Math.floorDiv(low, times);
        boolean narrower = down > least[number] || up < most[number];
        least[number] = Math.max(least[number], down);
        most[number] = Math.min(most[number], up);
        return narrower;
    }

    private static long ceil(long amount, long by) {
        return -Math.floorDiv(-amount, by);
    }

    /** What each equation by itself says. */
    Bounds quick(int number) {
        return new Bounds(least[number], most[number]);
    }

    /**
     * What a linear programme says.
     *
     * @param unknowns so many around it are looked at
     */
    Bounds bounds(int number, int unknowns) {
        Map<Integer, Integer> columns = new HashMap<>();
        Set<Equation> around = around(number, unknowns, columns);
        if (columns.size() < 2) {
            return quick(number);
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        around.forEach(equation -> add(equation, columns, constraints));
        columns.forEach((other, column) -> {
            if (most[other] < Equation.ANY) {
                double[] row = new double[columns.size()];
                row[column] = 1;
                constraints.add(new LinearConstraint(row, Relationship.LEQ, most[other] - least[other]));
            }
        });
        return new Bounds(end(number, columns, constraints, GoalType.MINIMIZE), end(number, columns, constraints, GoalType.MAXIMIZE));
    }

    private boolean isKnown(int number) {
        return least[number] == most[number];
    }

    private Set<Equation> around(int number, int unknowns, Map<Integer, Integer> columns) {
        Set<Equation> around = new LinkedHashSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(number));
        columns.put(number, 0);
        seen.set(number);
        while (!next.isEmpty()) {
            for (Equation equation : touching.get(next.poll())) {
                long more = Arrays.stream(equation.of()).filter(other -> !isKnown(other) && !columns.containsKey(other)).count();
                if (columns.size() + more <= unknowns && around.add(equation)) {
                    for (int other : equation.of()) {
                        if (!isKnown(other) && columns.putIfAbsent(other, columns.size()) == null) {
                            next.add(other);
                        }
                    }
                }
            }
        }
        return around;
    }

    private void add(Equation equation, Map<Integer, Integer> columns, List<LinearConstraint> constraints) {
        double[] row = new double[columns.size()];
        long fixed = 0;
        for (int i = 0; i < equation.of().length; i++) {
            fixed += equation.times()[i] * least[equation.of()[i]];
            if (!isKnown(equation.of()[i])) {
                row[columns.get(equation.of()[i])] += equation.times()[i];
            }
        }
        if (equation.least() == equation.most()) {
            constraints.add(new LinearConstraint(row, Relationship.EQ, equation.least() - fixed));
            return;
        }
        if (equation.least() > -Equation.ANY) {
            constraints.add(new LinearConstraint(row, Relationship.GEQ, equation.least() - fixed));
        }
        if (equation.most() < Equation.ANY) {
            constraints.add(new LinearConstraint(row, Relationship.LEQ, equation.most() - fixed));
        }
    }

    private long end(int number, Map<Integer, Integer> columns, List<LinearConstraint> constraints, GoalType goal) {
        double[] objective = new double[columns.size()];
        objective[columns.get(number)] = 1;
        try {
            double found = least[number] + new SimplexSolver().optimize(new MaxIter(100_000), new LinearObjectiveFunction(objective, 0),
                    new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getValue();
            return goal == GoalType.MINIMIZE ? (long) Math.ceil(found - ROUNDING) : (long) Math.floor(found + ROUNDING);
        } catch (UnboundedSolutionException any) {
            return Equation.ANY;
        }
    }
}
