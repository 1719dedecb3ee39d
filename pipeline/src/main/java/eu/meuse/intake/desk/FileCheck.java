package eu.meuse.intake.desk;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.FileKind;
import eu.meuse.intake.IntakeRules;
import eu.meuse.intake.OpenFiles;
import eu.meuse.intake.Part;
import eu.meuse.intake.Sources;
import eu.meuse.intake.SubmissionReading;
import eu.meuse.intake.sheets.UnreadableWorkbook;
import eu.meuse.intake.source.Cells;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads files as a run would, keeps nothing and tells everything. It needs neither Spark nor the ledger. */
public final class FileCheck {
    private static final int KEY_BYTES = 32;

    private final IntakeRules all;
    private final DeskFiles desk;
    private final Optional<String> region;
    private final Optional<FactTable> dataset;
    private final Pseudonyms passing = passing();

    /**
     * A check.
     *
     * @param region sender of the files; where it is empty, the region's folder that a file lies in, else none
     * @param dataset what they hold; where it is empty, a file's name tells, else its header
     */
    public FileCheck(Definitions definitions, Optional<String> region, Optional<FactTable> dataset) {
        this.all = new IntakeRules(definitions);
        this.desk = new DeskFiles(all, Quarter.of(definitions.programme().end()));
        this.region = region;
        this.dataset = dataset;
    }

    /**
     * Checks files. Those of one folder and dataset are read as one submission, and a row waits where what it refers to is
     * neither in one of them nor in the files beside them.
     *
     * @return one result a file, in their order
     * @throws IOException where one cannot be read from the disk
     */
    public List<CheckedFile> check(List<Path> files) throws IOException {
        Map<Path, List<DeliveredFile>> folders = new TreeMap<>();
        Map<DeliveredFile, CheckedFile> checked = new LinkedHashMap<>();
        for (Path file : files) {
            DeliveredFile delivered = desk.of(file, region);
            if (checked.put(delivered, new CheckedFile(Cells.printable(delivered.name()), delivered.region(), new ArrayList<>())) == null) {
                folders.computeIfAbsent(Path.of(delivered.path()).getParent(), none -> new ArrayList<>()).add(delivered);
            }
        }
        CheckNotes notes = new CheckNotes(known(files, checked.keySet()));
        for (List<DeliveredFile> together : folders.values()) {
            check(together, notes, checked);
        }
        return List.copyOf(checked.values());
    }

    /**
     * Shows the rows of a file that was checked, as they stand there.
     *
     * @param part position of the file's part that is meant
     */
    public void rows(Path file, int part, GivenRow.Taker taker) throws IOException {
        DeliveredFile delivered = desk.of(file, region);
        try (OpenFiles open = new OpenFiles(rules(delivered), delivered.region())) {
            open.parts(delivered, dataset(delivered)).get(part).rows().forEach(row -> taker.take(GivenRow.of(row)));
        } catch (UnreadableWorkbook broken) {
            // It was refused for that; what could be shown has been.
        }
    }

    private Optional<FactTable> dataset(DeliveredFile file) {
        return dataset.or(() -> FileKind.dataset(file.name()));
    }

    private IntakeRules rules(DeliveredFile file) {
        return all.sentBy(file.region(), file.quarter());
    }

    private KnownKeys known(List<Path> files, Set<DeliveredFile> given) throws IOException {
        KnownKeys known = new KnownKeys(referredTo(given), all, passing);
        for (DeliveredFile file : given) {
            known.read(file, dataset(file));
        }
        for (Path file : files) {
            for (DeliveredFile other : desk.beside(file)) {
                known.read(other, FileKind.dataset(other.name()));
            }
        }
        return known;
    }

    private Set<FactTable> referredTo(Set<DeliveredFile> files) {
        Set<FactTable> wanted = EnumSet.noneOf(FactTable.class);
        for (DeliveredFile file : files) {
            Set<FactTable> held = dataset(file).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(FactTable.class));
            held.forEach(table -> table.reference().ifPresent(reference -> wanted.add(reference.to())));
        }
        return wanted;
    }

    private void check(List<DeliveredFile> together, CheckNotes notes, Map<DeliveredFile, CheckedFile> checked) throws IOException {
        try (OpenFiles open = new OpenFiles(rules(together.get(0)), together.get(0).region())) {
            Map<DeliveredFile, List<Part>> files = new LinkedHashMap<>();
            for (DeliveredFile file : together) {
                files.put(file, open.parts(file, dataset(file)));
            }
            Map<FactTable, List<Part>> submissions = files.values().stream().flatMap(List::stream)
                    .collect(Collectors.groupingBy(Part::table, TreeMap::new, Collectors.toList()));
            Map<Part, CheckedPart> read = new IdentityHashMap<>();
            for (List<Part> submission : submissions.values()) {
                read(submission, notes, read);
            }
            files.forEach((file, parts) -> parts.forEach(part -> checked.get(file).parts().add(read.get(part))));
        }
    }

    private void read(List<Part> submission, CheckNotes notes, Map<Part, CheckedPart> read) throws IOException {
        IntakeRules rules = rules(submission.get(0).file());
        new SubmissionReading(rules, passing, notes).read(submission, rules.habits(submission.get(0).file().region()));
        List<Source> sources = Sources.of(submission);
        for (int i = 0; i < sources.size(); i++) {
            read.put(submission.get(i), CheckedPart.of(submission.get(i), rules, notes.summary(sources.get(i)), notes.tally(sources.get(i))));
        }
    }

    /** Nothing is kept, so any key will do. */
    private static Pseudonyms passing() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }
}
