package eu.meuse.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.disclosure.Awards.Award;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/**
 * An organisation that knows what it was awarded itself and has read the pack reckons what another was awarded, by a linear
 * programme over the places and quarters in which money can have gone: never to within the percentage. Seeds by
 * {@code -Dmeuse.seed}, tables by {@code -Dmeuse.tries}.
 */
final class DominanceAttackTest {
    private static final int PERCENT = 15;
    private static final Quarter NOW = new Quarter(2013, 2);
    private static final List<Quarter> QUARTERS = List.of(NOW.previous(), NOW);
    private static final List<String> REGIONS = List.of("north", "south", "east");
    private static final List<String> SECTORS = List.of("energy", "health", "metal");
    private static final Map<String, IndicatorCard> CARDS = Map.of("vouchers", DominanceTest.card("vouchers", Awards.VOUCHERS, Kind.MONEY));
    private static final Map<String, List<String>> BREAKDOWNS = new TreeMap<>(Map.of("", List.of(""), "region", REGIONS, "sector", SECTORS,
            "region/sector", REGIONS.stream().flatMap(region -> SECTORS.stream().map(sector -> region + "/" + sector)).toList()));

    /** All that anybody was awarded in one place in one quarter: what is not known. */
    private record Cell(Quarter quarter, String region, String sector) implements Predicate<Award> {
        @Override
        public boolean test(Award award) {
            return award.quarter().equals(quarter) && award.region().equals(region) && award.sector().equals(sector);
        }

        /** As if it were an award, to see where it counts. */
        Award award() {
            return new Award("", quarter, region, sector, 0);
        }
    }

    /** What anybody reads of a quarter's pack. */
    private record Printed(Quarter quarter, List<FigureRow> rows) {}

    private static final List<Cell> CELLS = QUARTERS.stream()
            .flatMap(quarter -> REGIONS.stream().flatMap(region -> SECTORS.stream().map(sector -> new Cell(quarter, region, sector))))
            .toList();

    private int hidden;
    private int sensitive;
    private int asked;

    @Test
    void nobodyTellsWhatAnotherWasAwarded() {
        long first = Long.getLong("meuse.seed", 1);
        int tries = Integer.getInteger("meuse.tries", 25);
        int shown = 0;
        for (long seed = first; seed < first + tries; seed++) {
            Awards awards = random(new Random(seed));
            List<Printed> packs = seed % 2 == 0 ? List.of(publish(awards, NOW, List.of())) : successive(awards);
            for (Printed pack : packs) {
                shown += (int) pack.rows().stream().filter(row -> row.figure().known().filter(value -> value.signum() > 0).isPresent()).count();
                attack(awards, packs, pack, "seed " + seed + " " + pack.quarter());
            }
        }
        System.out.printf("dominance: seeds %d to %d; %d sensitive, %d hidden, %d shown, %d bounds asked for%n",
                first, first + tries - 1, sensitive, hidden, shown, asked);
        assertTrue(shown > hidden / 4 && sensitive > 0, "nearly nothing is shown");
    }

    /** A quarter's pack, and after it the next one's. */
    private static List<Printed> successive(Awards awards) {
        Quarter first = NOW.previous();
        Awards then = new Awards();
        awards.all.stream().filter(award -> award.quarter().equals(first)).forEach(then.all::add);
        Printed before = publish(then, first, List.of());
        Earlier known = new Earlier(first, then.figures("vouchers", first, BREAKDOWNS), before.rows(), CARDS);
        return List.of(before, publish(awards, NOW, List.of(known)));
    }

    private static Printed publish(Awards awards, Quarter quarter, List<Earlier> earlier) {
        return new Printed(quarter, new Protector(CARDS, 5, Optional.of(PERCENT))
                .protect(quarter, awards.figures("vouchers", quarter, BREAKDOWNS), earlier, awards.amounts()).rows());
    }

    private static Awards random(Random random) {
        Awards awards = new Awards();
        for (Cell cell : CELLS) {
            int several = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(7);
            for (int i = 0; i < several; i++) {
                awards.add("O" + random.nextInt(25), cell.quarter(), cell.region(), cell.sector(), 1000 + random.nextInt(4000));
            }
        }
        return awards;
    }

    private void attack(Awards awards, List<Printed> packs, Printed pack, String where) {
        for (FigureRow row : pack.rows()) {
            FigureKey key = row.key();
            Predicate<Award> in = Awards.in(key.scope(), pack.quarter()).and(Awards.at(key.breakdown(), key.key()));
            Map<String, Integer> had = new TreeMap<>();
            awards.all.stream().filter(in).forEach(award -> had.merge(award.organisation(), award.euros(), Integer::sum));
            List<Map.Entry<String, Integer>> largest = had.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
            hidden += row.figure() instanceof Figure.Suppressed ? 1 : 0;
            if (!had.isEmpty() && isSensitive(largest)) {
                sensitive++;
                assertTrue(row.figure() instanceof Figure.Suppressed, where + ": " + key + " is shown");
                String who = largest.size() > 1 ? largest.get(1).getKey() : "O" + Math.floorMod(key.hashCode(), 7);
                ask(awards, packs, in, largest, who, where + ": " + key);
                ask(awards, packs, in, largest, "nobody", where + ": " + key);
            }
        }
    }

    private static boolean isSensitive(List<Map.Entry<String, Integer>> largest) {
        int others = largest.stream().skip(2).mapToInt(Map.Entry::getValue).sum();
        return others * 100 < PERCENT * largest.get(0).getValue();
    }

    /** What somebody finds that another can have had at most, and all of them at least. */
    private void ask(Awards awards, List<Printed> packs, Predicate<Award> in, List<Map.Entry<String, Integer>> largest, String who, String where) {
        Map.Entry<String, Integer> of = largest.get(0);
        if (who.equals(of.getKey())) {
            return;
        }
        asked++;
        int own = awards.sum(in.and(award -> award.organisation().equals(who)));
        double most = end(awards, packs, in, who, GoalType.MAXIMIZE) - own;
        double enough = of.getValue() * (1 + PERCENT / 100.0);
        assertTrue(most > enough - 0.02, where + ": " + who + " finds " + most + " at most where " + of + " should be up to " + enough);
        double least = end(awards, packs, in, who, GoalType.MINIMIZE);
        double missing = of.getValue() * PERCENT / 100.0 - largest.stream().skip(2).mapToInt(Map.Entry::getValue).sum();
        double little = Math.max(own, awards.sum(in) - missing);
        assertTrue(least < little + 0.02, where + ": " + who + " finds " + least + " at least where it should be down to " + little);
    }

    private static double end(Awards awards, List<Printed> packs, Predicate<Award> in, String who, GoalType goal) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < CELLS.size(); i++) {
            Cell cell = CELLS.get(i);
            int own = awards.sum(cell.and(award -> award.organisation().equals(who)));
            constraints.add(new LinearConstraint(unit(cell::equals), Relationship.GEQ, own));
        }
        packs.forEach(pack -> pack.rows().forEach(row -> row.figure().known().map(BigDecimal::doubleValue).ifPresent(value -> {
            Predicate<Award> where = Awards.in(row.key().scope(), pack.quarter()).and(Awards.at(row.key().breakdown(), row.key().key()));
            constraints.add(new LinearConstraint(unit(cell -> where.test(cell.award())), Relationship.EQ, value));
        })));
        try {
            return new SimplexSolver(1e-6, 10).optimize(new MaxIter(100_000), new LinearObjectiveFunction(unit(cell -> in.test(cell.award())), 0),
                    new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getValue();
        } catch (UnboundedSolutionException any) {
            return Double.MAX_VALUE;
        }
    }

    private static double[] unit(Predicate<Cell> some) {
        double[] unit = new double[CELLS.size()];
        Arrays.setAll(unit, i -> some.test(CELLS.get(i)) ? 1 : 0);
        return unit;
    }
}
