package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.intake.source.Cells;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Notices operations that no country or topic of the programme holds, which count in totals alone: how many, and what they cost. */
final class Ungrouped implements IntakeSink {
    private static final int COUNTRY = FactTable.PROJECTS.place("lead_country");
    private static final int REGION = FactTable.PROJECTS.place("region");
    private static final int TOPICS = FactTable.PROJECTS.place("topics");
    private static final int COST = FactTable.PROJECTS.place("total_budget");
    /** Words shown of all that are met. */
    private static final int SHOWN = 8;

    private final IntakeSink sink;
    private final Groups groups;
    private final Set<String> words = new TreeSet<>();
    private final Sum all = new Sum();
    private final Sum abroad = new Sum();
    private final Sum offTopic = new Sum();

    Ungrouped(IntakeSink sink, Groups groups) {
        this.sink = sink;
        this.groups = groups;
    }

    /** Operations and what they cost. */
    private static final class Sum {
        private long rows;
        private BigDecimal cost = BigDecimal.ZERO;

        private void add(FactRow row) {
            rows++;
            cost = row.values().get(COST) instanceof BigDecimal amount ? cost.add(amount) : cost;
        }
    }

    List<RowWarning.Notice> notices() {
        List<RowWarning.Notice> notices = new ArrayList<>();
        if (abroad.rows > 0) {
            notices.add(notice("country-not-listed", "lead_country", abroad, "words", String.join("\n", words)));
        }
        if (offTopic.rows > 0) {
            notices.add(notice("no-topic", "topics", offTopic, "all", Long.toString(all.rows)));
        }
        return notices;
    }

    private static RowWarning.Notice notice(String code, String column, Sum sum, String name, String value) {
        return new RowWarning.Notice(code, column, Wording.of(code, "rows", Long.toString(sum.rows), "cost", sum.cost.toPlainString(), name, value));
    }

    @Override
    public void fact(FactRow row) {
        if (row.source().table() == FactTable.PROJECTS) {
            all.add(row);
            see(row, (String) row.values().get(COUNTRY), (String) row.values().get(REGION));
            if (!groups.holdsTopic((String) row.values().get(TOPICS))) {
                offTopic.add(row);
            }
        }
        sink.fact(row);
    }

    private void see(FactRow row, String country, String region) {
        if (!groups.holdsCountry(country, region)) {
            abroad.add(row);
            if (words.size() < SHOWN) {
                words.add(Cells.printable(country == null ? region : country));
            }
        }
    }

    @Override
    public void finding(Source source, Finding finding) {
        sink.finding(source, finding);
    }

    @Override
    public void summary(SourceSummary summary) {
        sink.summary(summary);
    }
}
