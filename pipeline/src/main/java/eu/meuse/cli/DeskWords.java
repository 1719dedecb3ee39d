package eu.meuse.cli;

import eu.meuse.intake.desk.CheckedPart;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.texts.Texts;

/** What is said of the findings of a file or sheet, with its own headings for the contract's names of columns. */
final class DeskWords {
    private final Texts texts;
    private final CheckedPart part;

    DeskWords(Texts texts, CheckedPart part) {
        this.texts = texts;
        this.part = part;
    }

    /** The heading of the column in which something was found; the contract's name where it has none here. */
    String column(Finding found) {
        return isOfHeadings(found) ? found.column() : heading(found.column());
    }

    String severity(Finding found) {
        return texts.text("check.severity." + found.severity().code());
    }

    String message(Finding found) {
        return (isOfHeadings(found) ? found.wording() : found.wording().with("column", this::heading)).in(texts);
    }

    /** Of two headings that mean one column neither is its name. */
    private static boolean isOfHeadings(Finding found) {
        return found.code().equals("ambiguous-header");
    }

    private String heading(String column) {
        return part.heading(column).map(heading -> heading.text().replaceAll("\\s+", " ")).orElse(column);
    }
}
