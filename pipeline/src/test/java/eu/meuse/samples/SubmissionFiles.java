package eu.meuse.samples;

import eu.meuse.samples.files.DelimitedFile;
import eu.meuse.samples.files.Dialect;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Mark;
import eu.meuse.samples.files.Sheet;
import eu.meuse.samples.files.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes submissions as {@code <folder>/<region>/<quarter>/<dataset>.*} and says where the odd lines came to stand. */
final class SubmissionFiles {
    private final Path folder;
    private final List<Located> located = new ArrayList<>();

    private SubmissionFiles(Path folder) {
        this.folder = folder;
    }

    static List<Located> write(List<Sheet> sheets, Path folder) throws IOException {
        SubmissionFiles files = new SubmissionFiles(folder);
        Map<Path, Workbook> workbooks = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            Dialect dialect = Habits.dialect(sheet.region(), sheet.quarter()).orElse(null);
            if (dialect != null) {
                files.text(sheet, dialect);
            } else {
                boolean shared = Habits.sendsOneWorkbook(sheet.region());
                Path path = files.path(sheet, shared ? "submission.xlsx" : sheet.name() + ".xlsx");
                files.sheet(sheet, path, workbooks.computeIfAbsent(path, first -> new Workbook()));
            }
        }
        for (Map.Entry<Path, Workbook> workbook : workbooks.entrySet()) {
            workbook.getValue().write(Files.newOutputStream(workbook.getKey()));
        }
        return List.copyOf(files.located);
    }

    private Path path(Sheet sheet, String name) throws IOException {
        Path parent = folder.resolve(sheet.region()).resolve(sheet.quarter().toString());
        // What this returns is absolute for a folder that is new and relative for one that is not: no key for a map.
        Files.createDirectories(parent);
        return parent.resolve(name);
    }

    private void text(Sheet sheet, Dialect dialect) throws IOException {
        Grid grid = new Grid(sheet);
        Path path = path(sheet, sheet.name() + "." + dialect.extension());
        try (OutputStream out = Files.newOutputStream(path); DelimitedFile file = new DelimitedFile(out, dialect)) {
            for (String title : sheet.titles()) {
                file.row(List.of(title));
            }
            file.row(grid.header());
            for (Entry entry : sheet.entries()) {
                List<Object> row = grid.row(entry);
                locate(sheet, path, "", row.isEmpty() ? file.blank() : file.row(row), entry);
            }
        }
    }

    private void sheet(Sheet sheet, Path path, Workbook workbook) {
        Grid grid = new Grid(sheet);
        List<List<?>> rows = new ArrayList<>();
        sheet.titles().forEach(title -> rows.add(List.of(title)));
        rows.add(grid.header());
        for (Entry entry : sheet.entries()) {
            rows.add(grid.row(entry));
            locate(sheet, path, sheet.name(), rows.size(), entry);
        }
        workbook.sheet(sheet.name(), rows);
    }

    private void locate(Sheet sheet, Path path, String sheetName, long row, Entry entry) {
        for (Mark mark : entry.marks()) {
            located.add(new Located(sheet, path.getFileName().toString(), sheetName, row, mark));
        }
    }
}
