package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Words;
import eu.meuse.programme.Nearest;
import eu.meuse.reports.bundle.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Notices headings of the sender's card that no column of a file bears, or several. A card may well name the headings of several
 * files, so one whose column is found otherwise says nothing, unless another heading is a misspelling of it; nor does one for
 * whose column the card has a default, as it then awaits files without it, or for one that is left out and nothing is near.
 */
final class OwnHeadings {
    private static final int LEAST = 3;
    /** More letters make another word: {@code Restkosten} is not {@code Gesamtkosten}. */
    private static final int SLIPS = 2;
    private static final int EDITS = 4;

    private final Part part;
    private final HeaderSearch.Candidate header;
    private final CardHeadings card;
    private final Repairs repairs;

    OwnHeadings(Part part, CardHeadings card, Repairs repairs) {
        this.part = part;
        this.header = part.header();
        this.card = card;
        this.repairs = repairs;
    }

    List<RowWarning.Notice> notices() {
        List<RowWarning.Notice> notices = new ArrayList<>();
        if (header.isHeader()) {
            new TreeMap<>(repairs.headings()).forEach((heading, column) -> notice(heading, column).ifPresent(notices::add));
            repairs.leftOut().stream().filter(heading -> card.bearing(heading, header).isEmpty())
                    .forEach(heading -> nearest(heading, cell -> true, SLIPS).ifPresent(near -> notices.add(leftOut(heading, near))));
        }
        return notices;
    }

    private Optional<RowWarning.Notice> notice(String heading, String column) {
        int at = Columns.find(part.table(), column);
        List<Integer> cells = card.bearing(heading, header);
        if (cells.size() > 1 && cells.stream().filter(cell -> header.meaning(cell).contains(at)).count() != 1 && !part.table().holdsPeople()) {
            return Optional.of(notice(column, Wording.of("heading-not-there.several", "heading", Cells.whole(heading),
                    "column", column, "columns", cells.stream().map(cell -> Cells.whole(header.text(cell))).collect(Collectors.joining("\n")))));
        }
        if (!cells.isEmpty()) {
            return Optional.empty();
        }
        boolean found = header.names(at) || repairs.defaults().containsKey(column);
        Optional<String> near = found ? misspelt(heading, at) : near(heading);
        if (found && near.isEmpty()) {
            return Optional.empty();
        }
        String shown = Cells.whole(heading);
        return Optional.of(notice(column, near.map(other -> Wording.of("heading-not-there.near", "heading", shown, "column", column, "near", Cells.whole(other)))
                .orElse(Wording.of("heading-not-there", "heading", shown, "column", column))));
    }

    private static RowWarning.Notice notice(String column, Wording wording) {
        return new RowWarning.Notice("heading-not-there", column, wording);
    }

    private static RowWarning.Notice leftOut(String heading, String near) {
        return notice("", Wording.of("heading-not-there.left-out", "heading", Cells.whole(heading), "near", Cells.whole(near)));
    }

    /** A heading with other letters, where the column is found under one that the card does not name. */
    private Optional<String> misspelt(String own, int column) {
        boolean byCard = repairs.headings().entrySet().stream()
                .anyMatch(other -> Columns.find(part.table(), other.getValue()) == column && !card.bearing(other.getKey(), header).isEmpty());
        return byCard ? Optional.empty() : nearest(own, cell -> !header.meaning(cell).contains(column), SLIPS);
    }

    /** Of the headings that mean nothing the one that is nearest in letters, or with which it begins or the other way round; else of all. */
    private Optional<String> near(String own) {
        return nearest(own, cell -> header.meaning(cell).isEmpty(), EDITS).or(() -> beginning(own)).or(() -> nearest(own, cell -> true, EDITS));
    }

    private Optional<String> nearest(String own, IntPredicate which, int most) {
        if (part.table().holdsPeople()) {
            return Optional.empty();
        }
        Map<String, String> others = new TreeMap<>();
        for (int cell = 0; cell < header.cells().size(); cell++) {
            if (which.test(cell) && !header.text(cell).isEmpty()) {
                String text = header.text(cell);
                card.names(header, cell).forEach(name -> others.putIfAbsent(name, text));
            }
        }
        return Nearest.to(Words.bare(own), others.keySet(), most).map(others::get);
    }

    /** A letter or two begin too many words. */
    private Optional<String> beginning(String own) {
        String sought = Words.bare(own);
        return part.table().holdsPeople() ? Optional.empty() : header.cells().stream()
                .filter(text -> header.meaning(header.cells().indexOf(text)).isEmpty() && !Words.bare(text).isEmpty())
                .filter(text -> begins(Words.bare(text), sought) || begins(sought, Words.bare(text))).findFirst();
    }

    private static boolean begins(String word, String beginning) {
        return beginning.length() >= LEAST && word.startsWith(beginning);
    }
}
