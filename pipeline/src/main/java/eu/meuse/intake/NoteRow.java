package eu.meuse.intake;

import eu.meuse.intake.source.Addresses;
import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.reports.bundle.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells rows that hold words in their first cell and nothing else, as notes below a table do. Where a file may name people none
 * is quoted, and elsewhere no more than its first words, up to a colon: behind it a name may stand.
 */
final class NoteRow {
    private static final Pattern BEGINS = Pattern.compile("^(?:[^:\\s]+ ){0,3}[^:\\s]+:?");
    private static final String DELIMITERS = ";,\t|";

    private NoteRow() {}

    /** What is said of a row that is one; empty where it is none, or not to be quoted. */
    static Optional<Wording> wording(SourceRow row, Layout layout) {
        return isNote(row, layout) && isRead(layout) ? wording(Cells.whole(row.text(0)), row.text(0)) : Optional.empty();
    }

    private static Optional<Wording> wording(String whole, String text) {
        Matcher begins = BEGINS.matcher(whole);
        if (!begins.find() || !Addresses.hidden(text).equals(text)) {
            return Optional.empty();
        }
        String shown = begins.group();
        return Optional.of(Wording.of("missing-value.note", "value", shown.length() < whole.length() ? shown + "…" : shown, "line", SetAside.line(shown)));
    }

    /** A column that is not read may well hold people, under whatever heading. */
    private static boolean isRead(Layout layout) {
        boolean read = false;
        for (int cell : layout.cells()) {
            read |= cell == 0;
        }
        return read && !layout.people();
    }

    private static boolean isNote(SourceRow row, Layout layout) {
        boolean alone = row.firstFilled() == 0 && row.text(0).chars().anyMatch(Character::isLetter) && !isKey(row.text(0), layout) && !isRecord(row, layout);
        for (int cell = 1; alone && cell < row.width(); cell++) {
            alone = row.text(cell).isEmpty();
        }
        return alone;
    }

    /** A record of which only its number was typed is for the sender to complete. */
    private static boolean isKey(String text, Layout layout) {
        return layout.cells()[0] == 0 && text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isWhitespace);
    }

    /** Whether all its fields stand in one, as where a line is put in quotes as a whole. */
    private static boolean isRecord(SourceRow row, Layout layout) {
        return row.width() == 1 && layout.width() > 1 && DELIMITERS.chars()
                .anyMatch(mark -> row.text(0).chars().filter(c -> c == mark).count() >= layout.width() - 1);
    }
}
