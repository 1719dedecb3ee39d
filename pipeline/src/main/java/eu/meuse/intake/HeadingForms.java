package eu.meuse.intake;

import eu.meuse.intake.source.Words;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The forms in which the heading of a cell and that of a card are compared. */
final class HeadingForms implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern RATE = Pattern.compile("(?iu)(^|\\s)(in|en|em|im)?\\s*%\\s*$|^\\s*%\\s*");

    private final Units units;

    HeadingForms(Units units) {
        this.units = units;
    }

    /** How much of two headings is the same, the surest first. */
    enum Likeness {
        /** Letter by letter. */
        EXACT,
        /** The card's heading is the cell's without brackets and unit, or a line or a language of it, also with what stands above. */
        PART,
        /** A line or a language is the same. */
        SHARED
    }

    /** Of a heading of the card. */
    Set<String> of(String heading, Likeness likeness) {
        if (likeness == Likeness.EXACT) {
            return whole(heading);
        }
        Set<String> forms = new TreeSet<>();
        if (likeness == Likeness.SHARED) {
            addParts(forms, heading);
        } else {
            // What the card writes in brackets tells the column from its neighbours: (EU) is not (Land).
            forms.add(Words.bare(HeadingParts.plain(heading.trim())));
            forms.add(Words.bare(heading));
        }
        forms.remove("");
        return forms;
    }

    /** Of the heading of a cell. */
    Set<String> of(HeaderSearch.Candidate header, int cell, Likeness likeness) {
        if (likeness == Likeness.EXACT) {
            return whole(header.text(cell));
        }
        Set<String> forms = new TreeSet<>();
        addParts(forms, header.text(cell));
        addBelow(forms, header, cell);
        forms.remove("");
        return forms;
    }

    /** Signs count where there is nothing else, such as {@code #}. */
    private static Set<String> whole(String heading) {
        String bare = Words.bare(heading);
        return Set.of(bare.isEmpty() ? heading.trim() : bare);
    }

    /** What stands in the lower row of two, each part of it behind the group that stands above. */
    private void addBelow(Set<String> forms, HeaderSearch.Candidate header, int cell) {
        String text = header.text(cell);
        String below = header.top() < header.row() && header.rows().size() > 1 && cell < header.rows().get(1).size() ? header.rows().get(1).get(cell) : "";
        if (below.isEmpty() || below.length() >= text.length() || !text.endsWith(below)) {
            return;
        }
        Set<String> groups = new TreeSet<>();
        addParts(groups, text.substring(0, text.length() - below.length()).trim());
        Set<String> parts = new TreeSet<>();
        addParts(parts, below);
        groups.forEach(group -> parts.forEach(part -> forms.add(group + part)));
        forms.addAll(parts);
    }

    /** Each line and each language of a heading, as it stands and without brackets and units. */
    private void addParts(Set<String> forms, String heading) {
        for (String line : LINE.split(heading)) {
            add(forms, line);
        }
        HeadingParts.of(heading).forEach(part -> add(forms, part));
        add(forms, heading);
        forms.remove("");
    }

    private void add(Set<String> forms, String text) {
        String open = BRACKETS.matcher(HeadingParts.plain(text.trim())).replaceAll(" ").trim();
        forms.add(Words.bare(HeadingParts.plain(text.trim())));
        forms.add(Words.bare(open));
        forms.add(Words.bare(units.without(RATE.matcher(open).replaceAll(" ").trim())));
    }
}
