package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that intake gives. */
final class Gathered implements IntakeSink {
    final List<FactRow> facts = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<SourceSummary> summaries = new ArrayList<>();

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
}
