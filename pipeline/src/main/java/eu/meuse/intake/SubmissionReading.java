package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.source.Habits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of one submission, or of a region and quarter, dataset by dataset. */
public final class SubmissionReading {
    private final IntakeRules rules;
    private final Pseudonyms pseudonyms;
    private final IntakeSink sink;
    private final StillCopied copied;
    private FileInMotion cut;

    /**
     * Prepares reading.
     *
     * @param rules of the sender, see {@link IntakeRules#sentBy}
     * @param sink gets each fact, finding and count in the order of the files and their rows
     */
    public SubmissionReading(IntakeRules rules, Pseudonyms pseudonyms, IntakeSink sink) {
        this(rules, pseudonyms, sink, new StillCopied(Set.of()));
    }

    SubmissionReading(IntakeRules rules, Pseudonyms pseudonyms, IntakeSink sink, StillCopied copied) {
        this.rules = rules;
        this.pseudonyms = pseudonyms;
        this.sink = sink;
        this.copied = copied;
    }

    /** @throws FileInMotion where a file is not what was delivered, or not yet all of it; what the sink got must not count */
    public void read(SubmissionTask task) throws IOException {
        try (OpenFiles open = new OpenFiles(rules, task.region())) {
            Map<FactTable, List<Part>> parts = new TreeMap<>();
            for (DeliveredFile file : task.files()) {
                for (Part part : open.parts(file)) {
                    requireWhole(part);
                    parts.computeIfAbsent(part.table(), none -> new ArrayList<>()).add(part);
                }
            }
            for (List<Part> submission : parts.values()) {
                read(submission, rules.habits(task.region()));
            }
        }
        if (cut != null) {
            throw cut;
        }
    }

    private void requireWhole(Part part) throws IOException {
        if (part.refusal().filter(why -> why.code().equals(ForeignFile.INCOMPLETE)).isPresent() && copied.mayBe(part.file().path())) {
            throw FileInMotion.endsInTheMiddle(part.file().place());
        }
    }

    /** Reads the parts of one dataset, which must be open. */
    public void read(List<Part> submission, Habits card) throws IOException {
        List<Source> sources = Sources.of(submission);
        Duplicates duplicates = Duplicates.remembering();
        Duplicates contents = Duplicates.remembering();
        for (int i = 0; i < sources.size(); i++) {
            read(submission.get(i), i, sources, card, duplicates, contents);
        }
    }

    private void read(Part part, int at, List<Source> sources, Habits card, Duplicates duplicates, Duplicates contents) throws IOException {
        Prepared prepared = Prepared.of(part, rules, card);
        Source source = sources.get(at);
        rules.notices(part, source).forEach(notice -> sink.finding(source, Findings.notice(source, notice)));
        if (prepared.refusal().isPresent()) {
            sink.finding(source, Findings.refused(source, prepared.refusal().get()));
            sink.summary(SourceSummary.refused(source));
            return;
        }
        Findings findings = new Findings(source, prepared.layout(), prepared.conventions(), sources, rules.currency());
        findings.ignoredColumns().ifPresent(finding -> sink.finding(source, finding));
        part.hidden().forEach(sheet -> sink.finding(source, findings.hidden(sheet)));
        rules.repairs(part.table()).appliedTo(prepared.layout()).forEach(quirk -> sink.finding(source, findings.applied(quirk)));
        prepared.conventions().notices().forEach(notice -> sink.finding(source, findings.warning(0, notice)));
        RowRules rows = rules.rows(part.table(), prepared.layout(), prepared.conventions(), pseudonyms, at);
        OverlapCount overlap = new OverlapCount(sources, at);
        Ungrouped ungrouped = new Ungrouped(sink, rules.groups());
        RepeatedContents repeated = new RepeatedContents(ungrouped, rules.repairs(part.table()), at, contents);
        SharedTitles titles = SharedTitles.of(repeated, rules.repairs(part.table()));
        PartReading reading = new PartReading(source, at, rows, overlap.watching(duplicates), findings, titles);
        part.rows().forEach(reading::see);
        if (part.dialect() != null && reading.endsShort() && !TextEnd.hasLineEnd(part.file()) && copied.mayBe(part.file().path())) {
            cut = FileInMotion.endsInTheMiddle(part.file().place());
            sink.finding(source, findings.breaksOff());
        }
        rows.merged().notices().forEach(notice -> sink.finding(source, findings.warning(0, notice)));
        ungrouped.notices().forEach(notice -> sink.finding(source, findings.warning(0, notice)));
        findings.shared(titles.found()).ifPresent(finding -> sink.finding(source, finding));
        repeated.within().notice().ifPresent(notice -> sink.finding(source, findings.warning(0, notice)));
        findings.twice(repeated.overlap()).ifPresent(finding -> sink.finding(source, finding));
        findings.correction(overlap.overlap()).ifPresent(finding -> sink.finding(source, finding));
        sink.summary(reading.summary());
    }
}
