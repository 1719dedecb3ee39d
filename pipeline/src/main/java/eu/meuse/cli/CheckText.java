package eu.meuse.cli;

import eu.meuse.intake.CheckedFile;
import eu.meuse.intake.CheckedPart;
import eu.meuse.reports.bundle.Finding;
import java.util.ArrayList;
import java.util.List;

/** What a check found, as lines for the person at the desk. */
final class CheckText {
    private CheckText() {}

    static List<String> lines(CheckedFile file) {
        List<String> lines = new ArrayList<>();
        file.parts().forEach(part -> lines.addAll(lines(file.file(), part)));
        return lines;
    }

    private static List<String> lines(String file, CheckedPart part) {
        List<String> lines = new ArrayList<>();
        lines.add(file + (part.sheet().isEmpty() ? "" : ", sheet " + part.sheet()) + ": " + part.table().dataset());
        part.form().ifPresent(form -> lines.add("  written in " + form.encoding() + (form.marked() ? " with byte order mark" : "")
                + ", fields parted by " + name(form.delimiter())));
        if (part.headerRow() > 0) {
            lines.add("  header in row " + part.headerRow());
        }
        part.columns().forEach(heading -> lines.add("  " + heading.text().strip().replaceAll("\\s+", " ")
                + heading.column().map(column -> " -> " + column).orElse(" is ignored")));
        if (part.summary() != null) {
            lines.add("  " + part.summary().records() + " records: " + part.summary().accepted() + " accepted, "
                    + part.summary().rejected() + " rejected; " + part.summary().notRecords() + " other rows");
        }
        part.findings().forEach(finding -> lines.add("  " + line(finding)));
        return lines;
    }

    private static String line(Finding finding) {
        return finding.severity().code() + (finding.row() > 0 ? ", row " + finding.row() : "")
                + (finding.column().isEmpty() ? "" : ", " + finding.column()) + ": " + finding.code() + ": " + finding.message();
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case ',' -> "commas";
            default -> "'" + delimiter + "'";
        };
    }
}
