package eu.meuse.reports.bundle;

/**
 * How complete a figure's sources are, written {@code 6/7}.
 *
 * @param delivered regions that delivered all that is expected of them
 * @param expected regions from which a dataset that the indicator needs is expected
 */
public record Coverage(int delivered, int expected) {
    @Override
    public String toString() {
        return delivered + "/" + expected;
    }
}
