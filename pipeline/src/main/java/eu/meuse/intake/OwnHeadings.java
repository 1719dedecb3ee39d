package eu.meuse.intake;

import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Words;
import eu.meuse.programme.Nearest;
import eu.meuse.reports.bundle.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notices headings of the sender's card that no column of a file bears, where nothing else stands for their column: most often
 * they are misspelt there. A card may well name the headings of several files, so a column that is found says nothing; nor does one
 * for which the card has a default, as it then awaits files without it.
 */
final class OwnHeadings {
    private static final int LEAST = 3;

    private OwnHeadings() {}

    static List<RowWarning.Notice> notThere(Part part, Repairs repairs) {
        if (!part.header().isHeader()) {
            return List.of();
        }
        return new TreeMap<>(repairs.headings()).entrySet().stream()
                .filter(own -> !part.header().names(Columns.find(part.table(), own.getValue())) && !repairs.defaults().containsKey(own.getValue()))
                .map(own -> notice(own, part))
                .toList();
    }

    private static RowWarning.Notice notice(Map.Entry<String, String> own, Part part) {
        String heading = Cells.printable(own.getKey());
        Wording wording = near(own.getKey(), part)
                .map(near -> Wording.of("heading-not-there.near", "heading", heading, "column", own.getValue(), "near", Cells.whole(near)))
                .orElse(Wording.of("heading-not-there", "heading", heading, "column", own.getValue()));
        return new RowWarning.Notice("heading-not-there", own.getValue(), wording);
    }

    /** Of the headings that mean nothing the one that is nearest in letters, else one with which it begins or the other way round. */
    private static Optional<String> near(String own, Part part) {
        if (part.table().holdsPeople()) {
            return Optional.empty();
        }
        Map<String, String> others = new TreeMap<>();
        HeaderSearch.Candidate header = part.header();
        for (int cell = 0; cell < header.cells().size(); cell++) {
            String bare = Words.bare(header.text(cell));
            if (header.meaning(cell).isEmpty() && !bare.isEmpty()) {
                others.putIfAbsent(bare, header.text(cell));
            }
        }
        String sought = Words.bare(own);
        return Nearest.to(sought, others.keySet())
                .or(() -> others.keySet().stream().filter(bare -> begins(bare, sought) || begins(sought, bare)).findFirst())
                .map(others::get);
    }

    /** A letter or two begin too many words. */
    private static boolean begins(String word, String beginning) {
        return beginning.length() >= LEAST && word.startsWith(beginning);
    }
}
