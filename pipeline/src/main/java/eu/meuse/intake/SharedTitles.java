package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.intake.source.Words;
import eu.meuse.reports.bundle.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Notices lists of operations with a row for each partner: rows of one title and start, and different beneficiaries. They
 * count as so many operations, because nothing in the list tells them for sure from different operations.
 */
final class SharedTitles implements IntakeSink {
    private static final int TITLE = at("title");
    private static final int BENEFICIARY = at("lead_partner");
    /** Different operations often bear one title; that they start on one day too is rare. */
    private static final int START = at("start");

    private final IntakeSink sink;
    private final Map<String, Bearers> titles = new HashMap<>();

    SharedTitles(IntakeSink sink) {
        this.sink = sink;
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
        return titles.values().stream().filter(Bearers::several)
                .map(one -> new Found(1, one.rows()))
                .reduce(new Found(0, 0), (one, other) -> new Found(one.titles() + other.titles(), one.rows() + other.rows()));
    }

    @Override
    public void fact(FactRow row) {
        if (row.source().table() == FactTable.PROJECTS && row.values().get(TITLE) instanceof String title
                && row.values().get(BENEFICIARY) instanceof String beneficiary && !Words.bare(title).isEmpty()) {
            String name = Words.bare(beneficiary);
            titles.merge(Words.bare(title) + " " + row.values().get(START), new Bearers(1, name, false), (known, fresh) -> known.and(name));
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

    private static int at(String column) {
        return IntStream.range(0, FactTable.PROJECTS.storedColumns().size())
                .filter(i -> FactTable.PROJECTS.storedColumns().get(i).name().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
