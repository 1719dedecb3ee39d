package eu.meuse.cli;

import eu.meuse.intake.FindingTally;
import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.intake.desk.GivenRow;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.texts.Texts;
import eu.meuse.reports.workbook.Look;
import eu.meuse.reports.workbook.SheetCell;
import eu.meuse.reports.workbook.SheetWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The remarks on the rows of one file or sheet, beside them. */
final class Remarks {
    static final int MOST_FROZEN = 20;
    private static final int WIDTH = 70;

    private final CheckedPart part;
    private final Texts texts;
    private final DeskWords words;
    private final int column;
    private final TreeMap<Long, List<Finding>> byRow;
    private final long headRow;

    /** @param widest how many cells the widest row has; the remarks stand to the right of them */
    Remarks(CheckedPart part, Texts texts, int widest) {
        this.part = part;
        this.texts = texts;
        this.words = new DeskWords(texts, part);
        this.column = Math.min(widest, SheetWriter.MOST_COLUMNS - 1);
        this.headRow = Math.max(1, part.headerRow());
        this.byRow = FindingGroups.sorted(part.findings()).stream()
                .collect(Collectors.groupingBy(found -> found.row() == 0 ? headRow : found.row(), TreeMap::new, Collectors.toList()));
    }

    /** Widths of columns: only the remarks have one of their own. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(column, 0));
        widths.add(WIDTH);
        return widths;
    }

    /** Writes a row in its own place; returns whether there is room for more. */
    boolean write(GivenRow row, SheetWriter sheet) throws IOException {
        fill(row.number(), sheet);
        if (row.number() >= SheetWriter.MOST_ROWS) {
            sheet.row(SheetWriter.MOST_ROWS, List.of(SheetCell.text(texts.text("remarks.cut")).as(Look.FAULT)));
            byRow.clear();
            return false;
        }
        List<SheetCell> cells = new ArrayList<>();
        row.cells().stream().limit(column).forEach(cell -> cells.add(cell(cell)));
        sheet.row(row.number(), remarked(row.number(), cells));
        return true;
    }

    /** Writes the remarks on rows of which there is nothing to show. */
    void left(SheetWriter sheet) throws IOException {
        fill(Long.MAX_VALUE, sheet);
    }

    private void fill(long before, SheetWriter sheet) throws IOException {
        while (!byRow.isEmpty() && byRow.firstKey() < Math.min(before, SheetWriter.MOST_ROWS)) {
            long row = byRow.firstKey();
            sheet.row(row, remarked(row, new ArrayList<>()));
        }
    }

    private List<SheetCell> remarked(long row, List<SheetCell> cells) {
        List<Finding> findings = byRow.remove(row);
        boolean isHead = row == headRow;
        if (findings == null && !isHead) {
            return cells;
        }
        for (Finding found : findings == null ? List.<Finding>of() : findings) {
            mark(found, cells);
        }
        while (cells.size() < column) {
            cells.add(SheetCell.text(""));
        }
        cells.add(isHead && findings == null ? SheetCell.text(head()).as(Look.HEAD)
                : SheetCell.text((isHead ? head() + "\n" : "") + said(findings)).as(look(findings.get(0))));
        return cells;
    }

    private String head() {
        boolean all = Arrays.stream(Severity.values()).allMatch(severity -> part.tally().count(severity) <= FindingTally.KEPT);
        return texts.text("remarks") + (all ? "" : "\n" + texts.text("remarks.cut.findings", "count", Integer.toString(FindingTally.KEPT)));
    }

    private void mark(Finding found, List<SheetCell> cells) {
        part.heading(found.column()).map(CheckedPart.Heading::cell).filter(at -> at < cells.size() && found.row() > 0)
                .ifPresent(at -> cells.set(at, cells.get(at).as(look(found))));
    }

    private String said(List<Finding> findings) {
        return findings.stream().map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(Finding found) {
        return found.column().isEmpty()
                ? texts.text("remark", "severity", words.severity(found), "message", words.message(found))
                : texts.text("remark.column", "severity", words.severity(found), "column", words.column(found), "message", words.message(found));
    }

    private static Look look(Finding found) {
        return Map.of(Severity.WAITING, Look.WAITING, Severity.WARNING, Look.NOTICE).getOrDefault(found.severity(), Look.FAULT);
    }

    private static SheetCell cell(GivenRow.Cell cell) {
        return cell.number().isEmpty() ? SheetCell.text(cell.text())
                : cell.isDay() ? SheetCell.day(cell.number().get()) : SheetCell.number(cell.number().get());
    }
}
