package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.intake.source.Words;
import eu.meuse.reports.bundle.Finding;
import java.util.HashMap;
import java.util.Map;

/**
 * Notices lists of operations with a row for each partner: rows of one title and start, and different beneficiaries. They
 * count as so many operations, because nothing in the list tells them for sure from different operations.
 */
final class SharedTitles implements IntakeSink {
    private static final int TITLE = FactTable.PROJECTS.place("title");
    private static final int BENEFICIARY = FactTable.PROJECTS.place("lead_partner");
    /** Different operations often bear one title; that they start on one day too is rare. */
    private static final int START = FactTable.PROJECTS.place("start");
    /** A title of operations that start on more days than that names a kind of operation, or stands in for a title left out. */
    private static final int DAYS = 5;
    /** Of a title; what is shorter says that there is none. */
    private static final int LETTERS = 3;

    private final IntakeSink sink;
    private final boolean isDated;
    private final Map<String, Map<Object, Bearers>> titles = new HashMap<>();

    /** @param isDated whether rows say when their operation starts; a day that stands in for all of them tells none apart */
    SharedTitles(IntakeSink sink, boolean isDated) {
        this.sink = sink;
        this.isDated = isDated;
    }

    static SharedTitles of(IntakeSink sink, Repairs repairs) {
        return new SharedTitles(sink, !repairs.defaults().containsKey("start"));
    }

    /**
     * How much there is of it.
     *
     * @param titles that rows with different beneficiaries bear
     * @param rows that bear one of them
     */
    record Found(long titles, long rows) {}

    /** Who bears a title; {@code several} where not all rows name the same. */
    private record Bearers(long rows, String first, boolean several) {
        private Bearers and(String other) {
            return new Bearers(rows + 1, first, several || !other.equals(first));
        }
    }

    Found found() {
        return titles.values().stream().filter(days -> days.size() <= DAYS)
                .flatMap(days -> days.values().stream()).filter(Bearers::several)
                .map(one -> new Found(1, one.rows()))
                .reduce(new Found(0, 0), (one, other) -> new Found(one.titles() + other.titles(), one.rows() + other.rows()));
    }

    @Override
    public void fact(FactRow row) {
        if (isDated && row.source().table() == FactTable.PROJECTS && row.values().get(TITLE) instanceof String title
                && row.values().get(BENEFICIARY) instanceof String beneficiary && Words.bare(title).length() >= LETTERS) {
            String name = Words.bare(beneficiary);
            titles.computeIfAbsent(Words.bare(title), none -> new HashMap<>()).merge(row.values().get(START), new Bearers(1, name, false), (known, fresh) -> known.and(name));
        }
        sink.fact(row);
    }

    @Override
    public void finding(Source source, Finding finding) {
        sink.finding(source, finding);
    }

    @Override
    public void summary(SourceSummary whole) {
        sink.summary(whole);
    }
}
