package eu.meuse.cli;

import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** Findings of a file or sheet one by one: row, column as the file names it, and what was found there. */
final class FindingTable {
    private static final int ROW = 7;
    private static final int LONGEST_COLUMN = 24;
    private static final String GAP = "  ";

    private final Texts texts;
    private final DeskWords words;

    FindingTable(Texts texts, CheckedPart part) {
        this.texts = texts;
        this.words = new DeskWords(texts, part);
    }

    List<String> lines(List<Finding> findings, int width) {
        String heading = texts.text("check.column");
        int columns = Math.max(heading.length(), findings.stream().mapToInt(found -> column(found).length()).max().orElse(0));
        List<String> lines = new ArrayList<>();
        lines.add(right(texts.text("check.row")) + GAP + left(heading, columns) + GAP + texts.text("check.problem"));
        for (Finding found : findings) {
            String place = right(found.row() == 0 ? "" : Long.toString(found.row())) + GAP + left(column(found), columns) + GAP;
            lines.addAll(Wrapped.lines(said(found), place, " ".repeat(place.length()), width));
        }
        return lines;
    }

    private String said(Finding found) {
        return texts.text("remark", "severity", words.severity(found), "message", words.message(found));
    }

    private String column(Finding found) {
        String shown = words.column(found);
        return shown.length() <= LONGEST_COLUMN ? shown : shown.substring(0, LONGEST_COLUMN - 1) + "…";
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, ROW - text.length())) + text;
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
