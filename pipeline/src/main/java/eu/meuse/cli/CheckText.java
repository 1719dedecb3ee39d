package eu.meuse.cli;

import eu.meuse.intake.desk.CheckedFile;
import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a check found, as lines for the person at the desk: what was recognised, what is wrong by kind, then where. */
final class CheckText {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Texts texts;
    private final int shown;

    /** @param shown how many findings of a file or sheet are listed one by one */
    CheckText(Texts texts, int shown) {
        this.texts = texts;
        this.shown = shown;
    }

    List<String> lines(CheckedFile file) {
        List<String> lines = new ArrayList<>();
        file.parts().forEach(part -> lines.addAll(lines(file.file(), part)));
        return lines;
    }

    private List<String> lines(String file, CheckedPart part) {
        List<String> lines = new ArrayList<>();
        String dataset = texts.text("dataset." + part.table().dataset());
        lines.add(part.sheet().isEmpty() ? texts.text("check.file", "file", file, "dataset", dataset)
                : texts.text("check.sheet", "file", file, "sheet", part.sheet(), "dataset", dataset));
        recognised(part).forEach(line -> lines.addAll(Wrapped.lines(line, INDENT, WIDTH)));
        if (part.tally().count() > 0) {
            lines.add("");
            FindingGroups.of(part.tally()).forEach(group -> lines.addAll(group.lines(texts, WIDTH)));
            lines.add("");
            lines.addAll(table(part));
        }
        lines.add("");
        return lines;
    }

    private List<String> recognised(CheckedPart part) {
        List<String> lines = new ArrayList<>();
        part.form().ifPresent(form -> lines.add(texts.text("check.form", "encoding", form.encoding(), "delimiter", name(form.delimiter()))));
        if (part.headerTop() > 0) {
            lines.add(texts.text("check.header", "row", Long.toString(part.headerTop())));
        }
        String known = part.columns().stream().filter(heading -> heading.column().isPresent())
                .map(heading -> plain(heading) + " = " + heading.column().get()).collect(Collectors.joining("\n"));
        String ignored = part.columns().stream().filter(heading -> heading.column().isEmpty())
                .map(this::plain).collect(Collectors.joining("\n"));
        if (!known.isEmpty()) {
            lines.add(texts.text("check.columns", "columns", known));
        }
        if (!ignored.isEmpty()) {
            lines.add(texts.text("check.ignored", "columns", ignored));
        }
        lines.add(part.summary().refused() ? texts.text("check.refused") : counts(part));
        return lines;
    }

    private String counts(CheckedPart part) {
        return texts.text("check.counts",
                "records", Long.toString(part.summary().records()),
                "accepted", Long.toString(part.summary().accepted() - part.waiting()),
                "rejected", Long.toString(part.summary().rejected()),
                "waiting", Long.toString(part.waiting()),
                "others", Long.toString(part.summary().notRecords()));
    }

    private List<String> table(CheckedPart part) {
        List<Finding> findings = FindingGroups.sorted(part.findings());
        FindingTable table = new FindingTable(texts, part);
        List<String> lines = new ArrayList<>(table.lines(findings.subList(0, Math.min(shown, findings.size())), WIDTH));
        if (part.tally().count() > shown) {
            lines.addAll(Wrapped.lines(texts.text("check.more", "count", Long.toString(part.tally().count() - shown)), INDENT, WIDTH));
        }
        return lines;
    }

    private String plain(CheckedPart.Heading heading) {
        return heading.text().isEmpty() ? texts.text("check.position", "position", Integer.toString(heading.cell() + 1))
                : heading.text().strip().replaceAll("\\s+", " ");
    }

    private String name(char delimiter) {
        return switch (delimiter) {
            case '\t' -> texts.text("check.delimiter.tab");
            case ';' -> texts.text("check.delimiter.semicolon");
            case ',' -> texts.text("check.delimiter.comma");
            default -> texts.text("quoted", "text", Character.toString(delimiter));
        };
    }
}
