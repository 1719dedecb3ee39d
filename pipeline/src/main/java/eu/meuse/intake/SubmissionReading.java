package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of one submission, or of a region and quarter, dataset by dataset. */
final class SubmissionReading {
    private final IntakeRules rules;
    private final Pseudonyms pseudonyms;
    private final IntakeSink sink;

    SubmissionReading(IntakeRules rules, Pseudonyms pseudonyms, IntakeSink sink) {
        this.rules = rules;
        this.pseudonyms = pseudonyms;
        this.sink = sink;
    }

    void read(SubmissionTask task) throws IOException {
        try (OpenFiles open = new OpenFiles(rules, task.region())) {
            Map<FactTable, List<Part>> parts = new TreeMap<>();
            for (DeliveredFile file : task.files()) {
                for (Part part : open.parts(file)) {
                    parts.computeIfAbsent(part.table(), none -> new ArrayList<>()).add(part);
                }
            }
            for (List<Part> submission : parts.values()) {
                read(submission, rules.habits(task.region()));
            }
        }
    }

    private void read(List<Part> submission, Habits card) throws IOException {
        List<Source> sources = Sources.of(submission);
        Duplicates duplicates = new Duplicates();
        for (int i = 0; i < sources.size(); i++) {
            read(submission.get(i), sources.get(i), card, duplicates);
        }
    }

    private void read(Part part, Source source, Habits card, Duplicates duplicates) throws IOException {
        LayoutFinder finder = new LayoutFinder(rules.headings(part.table()), part.header());
        Optional<Refusal> refusal = part.refusal().or(finder::refusal);
        if (refusal.isPresent()) {
            refuse(source, refusal.get());
            return;
        }
        Layout layout = finder.layout();
        Conventions conventions = Conventions.of(part.table(), survey(part, layout), card);
        if (conventions.refusal().isPresent()) {
            refuse(source, conventions.refusal().get());
        } else {
            read(part, source, layout, conventions, duplicates);
        }
    }

    private Survey.Found survey(Part part, Layout layout) throws IOException {
        Records records = rules.records(part.table(), layout);
        Survey survey = new Survey(part.table(), layout, rules.months());
        part.rows().forEach(row -> {
            if (records.isRecord(row) && row.fits(layout.width())) {
                survey.see(row);
            }
            return true;
        });
        return survey.found();
    }

    private void read(Part part, Source source, Layout layout, Conventions conventions, Duplicates duplicates) throws IOException {
        Canoniser canoniser = new Canoniser(part.table(), layout, rules.readers(part.table(), conventions));
        PartReading reading = new PartReading(source, layout, rules.records(part.table(), layout), canoniser,
                rules.warnings(part.table()), duplicates, pseudonyms, sink);
        if (!layout.ignored().isEmpty()) {
            sink.finding(source, new Findings(source, layout).ignoredColumns());
        }
        part.rows().forEach(reading::see);
        sink.summary(reading.summary());
    }

    private void refuse(Source source, Refusal why) {
        sink.finding(source, Findings.refused(source, why));
        sink.summary(SourceSummary.refused(source));
    }
}
