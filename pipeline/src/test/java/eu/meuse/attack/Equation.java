package eu.meuse.attack;

import java.util.Arrays;

/** What is known of unknowns: so often each, together between a least and a most. */
record Equation(int[] of, long[] times, long least, long most) {
    static final long ANY = 1L << 40;

    /** The whole is its parts. */
    static Equation sum(int whole, int... parts) {
        return of(whole, 0, 0, parts);
    }

    /** The whole is no more than its parts together. */
    static Equation atMost(int whole, int... parts) {
        return of(whole, -ANY, 0, parts);
    }

    private static Equation of(int whole, long least, long most, int... parts) {
        int[] of = Arrays.copyOf(parts, parts.length + 1);
        of[parts.length] = whole;
        long[] times = new long[of.length];
        Arrays.fill(times, -1);
        times[parts.length] = 1;
        return new Equation(of, times, least, most);
    }

    boolean holds(long[] values) {
        long sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += times[i] * values[of[i]];
        }
        return sum >= least && sum <= most;
    }
}
