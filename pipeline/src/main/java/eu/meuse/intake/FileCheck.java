package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a file as a run would, keeps nothing and tells everything. It needs neither Spark nor the ledger. */
public final class FileCheck {
    private static final String NO_REGION = "";
    private static final int KEY_BYTES = 32;

    private final IntakeRules all;
    private final Quarter anyQuarter;

    public FileCheck(Definitions definitions) {
        this.all = new IntakeRules(definitions);
        this.anyQuarter = Quarter.of(definitions.programme().start());
    }

    /**
     * Checks a file.
     *
     * @param region its sender; where it is empty, the region's folder that the file lies in, else none
     * @param dataset what it holds; where it is empty, its name tells, else its header
     * @throws IOException where it cannot be read from the disk
     */
    public CheckedFile check(Path file, Optional<String> region, Optional<FactTable> dataset) throws IOException {
        DeliveredFile delivered = delivered(file, region.or(() -> folder(file, 2).filter(all::knows)).orElse(NO_REGION));
        List<CheckedPart> checked = new ArrayList<>();
        IntakeRules rules = all.sentBy(delivered.region(), delivered.quarter());
        try (OpenFiles open = new OpenFiles(rules, delivered.region())) {
            for (Part part : open.parts(delivered, dataset.or(() -> FileKind.dataset(delivered.name())))) {
                checked.add(check(part, rules));
            }
        }
        return new CheckedFile(delivered.name(), checked);
    }

    private DeliveredFile delivered(Path file, String region) throws IOException {
        Quarter quarter = folder(file, 1).flatMap(Quarter::parse).orElse(anyQuarter);
        return new DeliveredFile(region, quarter, file.toAbsolutePath().toString(), file.getFileName().toString(), Files.size(file), Hashes.of(file));
    }

    /** The name of the folder so many levels above a file. */
    private static Optional<String> folder(Path file, int levels) {
        Path path = file.toAbsolutePath().normalize();
        int names = path.getNameCount();
        return names > levels ? Optional.of(path.getName(names - 1 - levels).toString()) : Optional.empty();
    }

    private CheckedPart check(Part part, IntakeRules rules) throws IOException {
        Kept kept = new Kept();
        new SubmissionReading(rules, passing(), kept).read(List.of(part), rules.habits(part.file().region()));
        kept.findings.sort(null);
        return new CheckedPart(part.table(), part.sheet(), Optional.ofNullable(part.dialect()).map(FileCheck::form), part.header().row(),
                headings(part), kept.summary, kept.findings);
    }

    /** Nothing is kept, so any key will do. */
    private static Pseudonyms passing() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }

    private static CheckedPart.TextForm form(Dialect dialect) {
        return new CheckedPart.TextForm(dialect.encoding(), dialect.mark() > 0, dialect.delimiter(), dialect.lineEnd() == '\n' ? "LF" : "CR");
    }

    private static List<CheckedPart.Heading> headings(Part part) {
        List<String> cells = part.header().cells();
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> heading(i, part.header(), part.table()))
                .toList();
    }

    /** Where people are listed a row of them may have been taken for the header: what is not understood is not shown. */
    private static CheckedPart.Heading heading(int cell, HeaderSearch.Candidate header, FactTable table) {
        Optional<String> column = header.meanings().get(cell).stream().findFirst().map(i -> table.columns().get(i).name());
        return new CheckedPart.Heading(column.isEmpty() && table.holdsPeople() ? "column " + (cell + 1) : header.text(cell), column);
    }

    /** Keeps what was noticed; facts are let go. */
    private static final class Kept implements IntakeSink {
        private final List<Finding> findings = new ArrayList<>();
        private SourceSummary summary;

        @Override
        public void fact(FactRow row) {
            // Only whether it can be read is asked.
        }

        @Override
        public void finding(Source source, Finding finding) {
            if (!source.region().equals(NO_REGION) || !finding.code().equals("conflicting-region")) {
                findings.add(finding);
            }
        }

        @Override
        public void summary(SourceSummary whole) {
            summary = whole;
        }
    }
}
