package eu.meuse.run;

import eu.meuse.ledger.Register;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which region has delivered which dataset for a quarter, of those expected. */
public final class DeliveryStatus {
    private final List<Line> lines = new ArrayList<>();
    private final Quarter quarter;

    DeliveryStatus(Definitions definitions, Register register, Quarter quarter) {
        this.quarter = quarter;
        List<RegisteredSource> sources = register.currentUpTo(quarter);
        for (ExpectedDataset expected : new BundleParts(definitions).expected()) {
            for (String region : expected.regions()) {
                lines.add(new Line(region, expected.dataset(), state(sources, region, expected.dataset(), quarter)));
            }
        }
    }

    /**
     * A dataset that a region owes.
     *
     * @param state what became of it
     */
    public record Line(String region, String dataset, State state) {}

    /** What became of a dataset. */
    public enum State {
        DELIVERED,
        /** Nothing in this quarter, but what an earlier one brought stands until it is replaced. */
        STANDS,
        REFUSED,
        /** What was delivered has been taken out of force. */
        WITHDRAWN,
        NOTHING_RECEIVED;

        /** As it is said: {@code nothing received}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The quarter that is asked about. */
    public Quarter quarter() {
        return quarter;
    }

    /** By dataset in the order of documents, then by region. */
    public List<Line> lines() {
        return lines;
    }

    /** What is owed: nothing received, or only what had to be refused or was withdrawn. */
    public List<Line> owed() {
        return lines.stream()
                .filter(line -> line.state() != State.DELIVERED && line.state() != State.STANDS)
                .toList();
    }

    /**
     * Stops a run unless every region has delivered all that is expected.
     *
     * @param consequence what comes of it, as {@code no pack was made}
     * @throws RunException naming who owes what
     */
    void requireCompleteness(String consequence) {
        List<Line> owed = owed();
        if (!owed.isEmpty()) {
            throw new RunException(Outcome.NOTHING_USABLE, owed.size()
                    + (owed.size() == 1 ? " delivery is" : " deliveries are") + " missing for " + quarter + "; " + consequence,
                    owed.stream().map(line -> line.region() + " owes " + line.dataset()).toList());
        }
    }

    private static State state(List<RegisteredSource> sources, String region, String dataset, Quarter quarter) {
        State state = State.NOTHING_RECEIVED;
        for (RegisteredSource source : sources) {
            if (source.source().region().equals(region) && source.source().table().dataset().equals(dataset)) {
                state = best(state, of(source, quarter));
            }
        }
        return state;
    }

    private static State of(RegisteredSource source, Quarter quarter) {
        boolean now = source.source().quarter().equals(quarter);
        return switch (source.state()) {
            case READ -> now ? State.DELIVERED
                    : source.source().table().standsUntilReplaced() ? State.STANDS : State.NOTHING_RECEIVED;
            case REFUSED -> now ? State.REFUSED : State.NOTHING_RECEIVED;
            case WITHDRAWN -> now ? State.WITHDRAWN : State.NOTHING_RECEIVED;
        };
    }

    private static State best(State one, State other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
