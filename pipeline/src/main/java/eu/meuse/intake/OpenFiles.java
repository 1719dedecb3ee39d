package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the files of a task and finds the datasets in them. */
final class OpenFiles implements Closeable {
    private static final long KEPT_IN_MEMORY = 8 << 20;

    private final IntakeRules rules;
    private final Habits card;
    private final List<Workbook> workbooks = new ArrayList<>();

    OpenFiles(IntakeRules rules, String region) {
        this.rules = rules;
        this.card = rules.habits(region);
    }

    /** The file itself where it is text, the sheets that hold a dataset where it is a workbook. */
    List<Part> parts(DeliveredFile file) throws IOException {
        return file.isWorkbook() ? sheets(file) : List.of(text(file, FileKind.dataset(file.name()).orElseThrow()));
    }

    private Part text(DeliveredFile file, FactTable table) throws IOException {
        Bytes bytes = bytes(Path.of(file.path()), file.bytes());
        Headings headings = rules.headings(table);
        SourceRows rows = new DelimitedRows(bytes, DialectFinder.find(bytes, card, headings), 1);
        return new Part(file, "", table, rows, HeaderSearch.best(rows, headings), Optional.empty());
    }

    private static Bytes bytes(Path path, long size) throws IOException {
        if (size > KEPT_IN_MEMORY) {
            return () -> Files.newInputStream(path);
        }
        byte[] all = Files.readAllBytes(path);
        return () -> new ByteArrayInputStream(all);
    }

    private List<Part> sheets(DeliveredFile file) throws IOException {
        Optional<FactTable> named = FileKind.dataset(file.name());
        Optional<Refusal> unsafe = ZipGuard.objection(Path.of(file.path()));
        if (unsafe.isPresent()) {
            return List.of(Part.refused(file, "", named.orElse(FactTable.EVENTS), unsafe.get()));
        }
        try {
            Workbook workbook = new Workbook(Path.of(file.path()));
            workbooks.add(workbook);
            return new SheetFinder(rules, file, workbook).parts(named);
        } catch (UnreadableWorkbook broken) {
            return List.of(Part.refused(file, "", named.orElse(FactTable.EVENTS), UnreadableWorkbook.refusal()));
        }
    }

    @Override
    public void close() throws IOException {
        for (Workbook workbook : workbooks) {
            workbook.close();
        }
    }
}
