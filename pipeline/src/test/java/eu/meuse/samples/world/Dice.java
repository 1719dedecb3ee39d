package eu.meuse.samples.world;

import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Chance that falls the same way each time: a stream of its own for every seed and topic, so that a change in one
 * topic moves no other. Numbers by the SplitMix64 generator (Steele, Lea and Flood 2014).
 */
public final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private long state;

    /** Dice of a topic. */
    public Dice(long seed, String topic) {
        state = seed;
        for (char c : topic.toCharArray()) {
            state = next() ^ c;
        }
    }

    long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to one below the bound. */
    public int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Whether it happens. */
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of them. */
    public <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }

    /** All of them in another order. */
    public <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        for (int i = mixed.size() - 1; i > 0; i--) {
            mixed.set(i, mixed.set(below(i + 1), mixed.get(i)));
        }
        return mixed;
    }

    /** A working day of a quarter, not between the years. */
    public LocalDate day(Quarter quarter) {
        int days = (int) ChronoUnit.DAYS.between(quarter.start(), quarter.end());
        LocalDate drawn = quarter.start().plusDays(below(days + 1));
        LocalDate day = drawn.getMonthValue() == 12 && drawn.getDayOfMonth() > 21 ? drawn.minusDays(12) : drawn;
        int weekend = day.getDayOfWeek().getValue() - 5;
        LocalDate back = weekend > 0 ? day.minusDays(weekend) : day;
        return back.isBefore(quarter.start()) ? back.plusDays(3) : back;
    }

    /** An amount between two, in euros, with odd cents. */
    public BigDecimal money(int least, int most) {
        return BigDecimal.valueOf(least * 100L + Math.floorMod(next() >>> 1, (most - least) * 100L + 1), 2);
    }
}
