package eu.meuse.intake.desk;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.IntakeRules;
import eu.meuse.intake.IntakeSink;
import eu.meuse.intake.OpenFiles;
import eu.meuse.intake.Part;
import eu.meuse.intake.SourceSummary;
import eu.meuse.intake.SubmissionReading;
import eu.meuse.reports.bundle.Finding;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The keys in the files at hand to which rows of other tables refer: what is not among them is waited for. */
final class KnownKeys implements IntakeSink {
    private final Map<FactTable, Set<String>> keys = new EnumMap<>(FactTable.class);
    private final IntakeRules all;
    private final Pseudonyms passing;

    /** @param wanted tables of which the keys are asked for */
    KnownKeys(Set<FactTable> wanted, IntakeRules all, Pseudonyms passing) {
        this.all = all;
        this.passing = passing;
        wanted.forEach(table -> keys.put(table, new HashSet<>()));
    }

    /** Reads what a file holds of the wanted tables. */
    void read(DeliveredFile file, Optional<FactTable> named) throws IOException {
        if (keys.isEmpty() || named.filter(table -> !keys.containsKey(table)).isPresent()) {
            return;
        }
        IntakeRules rules = all.sentBy(file.region(), file.quarter());
        try (OpenFiles open = new OpenFiles(rules, file.region())) {
            for (Part part : open.parts(file, named)) {
                if (keys.containsKey(part.table())) {
                    new SubmissionReading(rules, passing, this).read(List.of(part), rules.habits(file.region()));
                }
            }
        }
    }

    /** What a row waits for; empty where its table refers to nothing, or what it refers to is there. */
    Optional<String> missing(FactRow row) {
        FactTable table = row.source().table();
        return table.reference()
                .map(reference -> value(row, table, reference.column()))
                .filter(key -> !keys.getOrDefault(table.reference().get().to(), Set.of()).contains(key));
    }

    @Override
    public void fact(FactRow row) {
        FactTable table = row.source().table();
        keys.get(table).add(value(row, table, table.key().get(0).name()));
    }

    @Override
    public void finding(Source source, Finding finding) {
        // Told where the file itself is checked.
    }

    @Override
    public void summary(SourceSummary summary) {
        // Counted where the file itself is checked.
    }

    private static String value(FactRow row, FactTable table, String column) {
        int at = IntStream.range(0, table.storedColumns().size())
                .filter(i -> table.storedColumns().get(i).name().equals(column))
                .findFirst().orElseThrow();
        return String.valueOf(row.values().get(at));
    }
}
