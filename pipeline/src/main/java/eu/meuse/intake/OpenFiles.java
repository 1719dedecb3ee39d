package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.sheets.UnreadableWorkbook;
import eu.meuse.intake.sheets.Workbook;
import eu.meuse.intake.sheets.ZipGuard;
import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.reports.bundle.Sha256;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the files of a task and finds the datasets in them. */
public final class OpenFiles implements Closeable {
    private static final long KEPT_IN_MEMORY = 8 << 20;

    private final IntakeRules rules;
    private final Habits card;
    private final List<Workbook> workbooks = new ArrayList<>();

    /**
     * Nothing is open yet.
     *
     * @param rules of the sender, see {@link IntakeRules#sentBy}
     * @param region the sender; empty where nobody said who it is
     */
    public OpenFiles(IntakeRules rules, String region) {
        this.rules = rules;
        this.card = rules.habits(region);
    }

    /** The file itself where it is text, the sheets that hold a dataset where it is a workbook. */
    public List<Part> parts(DeliveredFile file) throws IOException {
        Optional<Refusal> foreign = ForeignFile.ofOtherKind(file);
        Optional<FactTable> named = FileKind.dataset(file.name());
        return foreign.isPresent() ? List.of(refused(file, named, foreign.get())) : parts(file, named);
    }

    /** @param named the dataset; where it is empty, sheets have its name, and a text file's header must tell */
    public List<Part> parts(DeliveredFile file, Optional<FactTable> named) throws IOException {
        if (!Files.isRegularFile(Path.of(file.path())) || Files.size(Path.of(file.path())) != file.bytes()) {
            throw FileInMotion.changed(file);
        }
        Optional<Refusal> foreign = ForeignFile.objection(file);
        if (foreign.isPresent()) {
            return List.of(refused(file, named, foreign.get()));
        }
        return file.isWorkbook() ? sheets(file, named) : List.of(text(file, named));
    }

    /** What no dataset is known of is kept under events; its finding names none. */
    private static Part refused(DeliveredFile file, Optional<FactTable> named, Refusal why) {
        return Part.refused(file, "", named.orElse(FactTable.EVENTS), why);
    }

    private Part text(DeliveredFile file, Optional<FactTable> named) throws IOException {
        Bytes bytes = bytes(file);
        if (named.isPresent()) {
            return text(file, bytes, named.get());
        }
        Part likeliest = null;
        for (FactTable table : FactTable.values()) {
            Part part = text(file, bytes, table);
            if (likeliest == null || part.likeness(rules) > likeliest.likeness(rules)) {
                likeliest = part;
            }
        }
        return likeliest;
    }

    private Part text(DeliveredFile file, Bytes bytes, FactTable table) throws IOException {
        Headings headings = rules.headings(table);
        Dialect dialect = DialectFinder.find(bytes, card, headings);
        SourceRows rows = new DelimitedRows(bytes, dialect, 1);
        return new Part(file, "", table, dialect, rows, HeaderSearch.best(rows, headings), Optional.empty());
    }

    private static Bytes bytes(DeliveredFile file) throws IOException {
        Path path = Path.of(file.path());
        if (file.bytes() > KEPT_IN_MEMORY) {
            return () -> Files.newInputStream(path);
        }
        byte[] all = Files.readAllBytes(path);
        // What is counted must be what the hash stands for.
        if (!Sha256.hex(all).equals(file.sha256())) {
            throw FileInMotion.changed(file);
        }
        return () -> new ByteArrayInputStream(all);
    }

    private List<Part> sheets(DeliveredFile file, Optional<FactTable> named) throws IOException {
        Optional<Refusal> unsafe = ZipGuard.objection(Path.of(file.path()));
        if (unsafe.isPresent()) {
            return List.of(refused(file, named, unsafe.get()));
        }
        try {
            Workbook workbook = new Workbook(Path.of(file.path()));
            workbooks.add(workbook);
            return new SheetFinder(rules, file, workbook).parts(named);
        } catch (UnreadableWorkbook broken) {
            return List.of(refused(file, named, broken.refusal()));
        }
    }

    @Override
    public void close() throws IOException {
        for (Workbook workbook : workbooks) {
            workbook.close();
        }
    }
}
