package eu.meuse.samples.programmes;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.DelimitedFile;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Odd;
import eu.meuse.samples.files.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a programme's submissions as {@code <folder>/<region>/<quarter>/<dataset>.csv}. */
final class Submissions {
    private final Path folder;
    private final Words words;

    /** @param programme whose words are used, by the name of its folder */
    Submissions(Path folder, String programme) {
        this.folder = folder;
        this.words = new Words(programme);
    }

    /** Writes one with the columns that any of its records fills, in the contract's order; all of them where there is none. */
    void write(Sender sender, Quarter quarter, FactTable table, List<Entry> entries) throws IOException {
        List<Column> columns = table.columns().stream()
                .filter(column -> entries.isEmpty() || column.required()
                        || entries.stream().anyMatch(entry -> entry.cells().get(column.name()) != null))
                .toList();
        Path parent = Files.createDirectories(folder.resolve(sender.region()).resolve(quarter.toString()));
        String name = table.dataset() + "." + sender.dialect().extension();
        try (OutputStream out = Files.newOutputStream(parent.resolve(name)); DelimitedFile file = new DelimitedFile(out, sender.dialect())) {
            String language = sender.dialect().language();
            file.row(columns.stream().map(column -> words.header(column, language)).toList());
            for (Entry entry : entries) {
                file.row(columns.stream().map(column -> cell(column, entry.cells().get(column.name()), language)).toList());
            }
        }
    }

    private Object cell(Column column, Object value, String language) {
        if (value == null) {
            return "";
        }
        if (value instanceof Odd odd) {
            return odd.text();
        }
        return switch (column.type()) {
            case CODE -> words.code(column.codeList().orElseThrow(), (String) value, language);
            case YES_NO -> words.other("yes_no", (boolean) value ? "yes" : "no", language);
            default -> value;
        };
    }
}
