package eu.meuse.intake.desk;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.intake.FindingTally;
import eu.meuse.intake.IntakeSink;
import eu.meuse.intake.SourceSummary;
import eu.meuse.intake.source.Cells;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps what a check notices, source by source; facts are let go, but for what they wait for. */
final class CheckNotes implements IntakeSink {
    /** What a reference looks like; anything else in a list of people may be a name. */
    private static final Pattern IDENTIFIER = Pattern.compile("[^\\s@]*\\d[^\\s@]*");

    private final KnownKeys known;
    private final Map<Source, FindingTally> findings = new HashMap<>();
    private final Map<Source, SourceSummary> summaries = new HashMap<>();

    CheckNotes(KnownKeys known) {
        this.known = known;
    }

    FindingTally tally(Source source) {
        return findings.getOrDefault(source, new FindingTally());
    }

    SourceSummary summary(Source source) {
        return summaries.get(source);
    }

    @Override
    public void fact(FactRow row) {
        known.missing(row).ifPresent(key -> finding(row.source(), waiting(row, Cells.printable(key))));
        OverCertified.in(row).ifPresent(found -> finding(row.source(), found));
    }

    @Override
    public void finding(Source source, Finding finding) {
        if (!source.region().isEmpty() || !finding.code().equals("conflicting-region")) {
            findings.computeIfAbsent(source, none -> new FindingTally()).add(finding);
        }
    }

    @Override
    public void summary(SourceSummary whole) {
        summaries.put(whole.source(), whole);
    }

    private static Finding waiting(FactRow row, String key) {
        Source source = row.source();
        FactTable.Reference reference = source.table().reference().orElseThrow();
        boolean shown = !source.table().holdsPeople() || IDENTIFIER.matcher(key).matches();
        return new Finding(source.region(), source.quarter().toString(), source.table().dataset(), source.file(), source.sheet(),
                row.row(), reference.column(), Severity.WAITING, reference.code(), shown
                ? Wording.of("waiting.elsewhere", "column", reference.column(), "value", key, "dataset", reference.to().dataset())
                : Wording.of("waiting", "column", reference.column(), "dataset", reference.to().dataset()));
    }
}
