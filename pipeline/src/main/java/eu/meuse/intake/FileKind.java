package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a file's name says about it. */
public enum FileKind {
    TEXT,
    WORKBOOK;

    /** By the extension; empty for what cannot be read. */
    public static Optional<FileKind> of(String name) {
        return switch (extension(name)) {
            case "csv", "tsv", "txt" -> Optional.of(TEXT);
            case "xlsx", "xlsm" -> Optional.of(WORKBOOK);
            default -> Optional.empty();
        };
    }

    /** The dataset with whose name a file's begins, the longest where several fit. */
    public static Optional<FactTable> dataset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(FactTable.values())
                .filter(table -> lower.startsWith(table.dataset()))
                .max(Comparator.comparingInt(table -> table.dataset().length()));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
