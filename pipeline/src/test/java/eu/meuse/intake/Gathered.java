package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that intake gives. */
public final class Gathered implements IntakeSink {
    public final List<FactRow> facts = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    public final List<String> left = new ArrayList<>();
    public final List<SourceSummary> summaries = new ArrayList<>();

    @Override
    public void fact(FactRow row) {
        facts.add(row);
    }

    @Override
    public void finding(Source source, Finding finding) {
        findings.add(finding);
    }

    @Override
    public void summary(SourceSummary summary) {
        summaries.add(summary);
    }

    /** {@code row column code} of every finding, in the order in which they came. */
    public List<String> found() {
        return findings.stream().map(f -> (f.row() + " " + f.column() + " " + f.code()).replace("  ", " ")).toList();
    }

    /** The values of one column, as text. */
    public List<String> column(String name) {
        return facts.stream().map(row -> {
            List<String> names = row.source().table().storedColumns().stream().map(Column::name).toList();
            return String.valueOf(row.values().get(names.indexOf(name)));
        }).toList();
    }

    /** Records, accepted, rejected, not records of the only file. */
    public List<Long> counts() {
        if (summaries.size() != 1) {
            throw new AssertionError("more than one file: " + summaries);
        }
        SourceSummary only = summaries.get(0);
        return List.of(only.records(), only.accepted(), only.rejected(), only.notRecords());
    }
}
