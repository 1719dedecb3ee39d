package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.Words;
import eu.meuse.programme.Vocabulary;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which headings mean which columns of a table, in any of the vocabulary's languages. A meaning is the positions of the
 * columns that a heading can mean, by the contract's order: none is a column that the table has not, more than one a
 * question.
 */
final class Headings implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern SPACES = Pattern.compile("[\\s_]+");
    private static final int MOST_WORDS = 30;

    private final FactTable table;
    private final Units units;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> rates = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final CardHeadings card;

    Headings(FactTable table, Vocabulary vocabulary) {
        this(Repairs.none(table), vocabulary);
    }

    /** @param repairs of the sender, whose own headings go before what the vocabulary says */
    Headings(Repairs repairs, Vocabulary vocabulary) {
        this.table = repairs.table();
        this.units = new Units(vocabulary.units(), vocabulary.scales());
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int position = i;
            add(column.name(), i);
            words(column, vocabulary).forEach(word -> add(word, position));
        }
        for (FactTable other : FactTable.values()) {
            other.columns().stream().filter(Column::personal).forEach(column -> {
                people.add(Words.bare(column.name()));
                words(column, vocabulary).forEach(word -> people.add(Words.bare(word)));
            });
        }
        Map<String, Integer> own = repairs.headings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, heading -> Columns.find(table, heading.getValue())));
        addOwn(own);
        this.card = new CardHeadings(own, repairs.leftOut(), repairs.ofRates(), units, columns);
    }

    private void addOwn(Map<String, Integer> own) {
        own.keySet().stream().filter(heading -> !isRate(heading)).forEach(heading -> columns.remove(Words.bare(heading)));
        own.forEach((heading, position) -> {
            if (isRate(heading)) {
                // Beside "% ERDF" there may be "€ ERDF".
                rates.put(Words.bare(heading), position);
            } else {
                add(heading, position);
            }
        });
    }

    /** The header with the columns that the sender's card names. */
    HeaderSearch.Candidate ofCard(HeaderSearch.Candidate header) {
        return card.in(header);
    }

    /** The headings of the sender's card. */
    CardHeadings card() {
        return card;
    }

    private static boolean isRate(String heading) {
        return heading.indexOf('%') >= 0;
    }

    private static List<String> words(Column column, Vocabulary vocabulary) {
        return vocabulary.headers().getOrDefault(column.name(), Map.of()).values().stream().flatMap(List::stream).toList();
    }

    private void add(String heading, int column) {
        columns.put(Words.bare(heading), column);
        columns.put(Words.writtenOut(heading), column);
        columns.remove("");
    }

    FactTable table() {
        return table;
    }

    /**
     * What a heading means: as a whole, else by its parts, of which those that mean nothing are remarks. A heading with a
     * per cent sign is no amount of money unless the sender's card says so.
     */
    List<Integer> meaning(String heading) {
        if (!HeadingParts.canBeHeading(heading)) {
            return List.of();
        }
        TreeSet<Integer> found = new TreeSet<>();
        add(found, heading);
        add(found, HeadingParts.plain(heading.trim()));
        if (found.isEmpty()) {
            HeadingParts.of(heading).forEach(part -> addPart(found, part));
        }
        if (isRate(heading) && !isOwn(heading)) {
            found.removeIf(this::isMoney);
        }
        return List.copyOf(found);
    }

    private boolean isOwn(String heading) {
        return rates.containsKey(Words.bare(heading)) || HeadingParts.of(heading).stream().map(Words::bare).anyMatch(rates::containsKey);
    }

    /**
     * What a heading means that stands below another.
     *
     * @param group whether the one above stands above other columns too, and so means none by itself
     */
    List<Integer> meaning(String above, String below, boolean group) {
        TreeSet<Integer> found = new TreeSet<>();
        if (HeadingParts.canBeHeading(above) && HeadingParts.canBeHeading(below)) {
            for (String first : HeadingParts.of(above)) {
                HeadingParts.of(below).forEach(second -> add(found, first + " " + second));
            }
        }
        if (found.isEmpty()) {
            found.addAll(meaning(below));
            if (!group || below.isEmpty()) {
                found.addAll(meaning(above));
            }
        }
        return List.copyOf(found);
    }

    /** Whether a heading that means none of the table's columns names people, their addresses or the like. */
    boolean namesPeople(String heading) {
        return meaning(heading).isEmpty()
                && HeadingParts.of(heading).stream().map(Words::bare).anyMatch(people::contains);
    }

    /** Whether a heading of numbers says that they are in thousands or millions. */
    boolean isScaled(String heading, int column) {
        return isNumeric(column) && units.isScaled(heading);
    }

    /** Whether a row above the header says that amounts are in thousands or millions. */
    boolean isScaledTitle(String text) {
        return units.isScaledTitle(text);
    }

    /** Whether every column that a row of the dataset must have is named. */
    boolean hasRequired(List<List<Integer>> meanings) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).required())
                .allMatch(i -> meanings.stream().anyMatch(meaning -> meaning.contains(i)));
    }

    /** How many different columns a row names. */
    static int recognised(List<List<Integer>> meanings) {
        TreeSet<Integer> found = new TreeSet<>();
        meanings.stream().filter(meaning -> !meaning.isEmpty()).forEach(meaning -> found.add(meaning.get(0)));
        return found.size();
    }

    private void addPart(TreeSet<Integer> found, String part) {
        add(found, part);
        add(found, units.without(part));
        if (found.isEmpty()) {
            addScaled(found, part);
            addRun(found, part);
        }
    }

    /** Told apart from headings that mean nothing, so that the question can be asked: {@code Cost in thousands of euros}. */
    private void addScaled(TreeSet<Integer> found, String part) {
        if (units.isScaled(part)) {
            String before = units.beforeScale(part);
            add(found, before);
            add(found, before.substring(0, Math.max(0, before.lastIndexOf(' '))));
        }
    }

    private void add(TreeSet<Integer> found, String text) {
        Integer rate = isRate(text) ? rates.get(Words.bare(text)) : null;
        Integer column = rate == null ? columns.get(Words.bare(text)) : rate;
        if (column != null) {
            found.add(column);
        }
    }

    /** Two headings of one meaning with nothing but a space between them, as in a list of two languages. */
    private void addRun(TreeSet<Integer> found, String part) {
        String[] words = SPACES.split(part);
        for (int at = 1; at < words.length && words.length <= MOST_WORDS; at++) {
            Integer first = columns.get(Words.bare(String.join(" ", List.of(words).subList(0, at))));
            Integer second = first == null ? null : columns.get(Words.bare(units.without(String.join(" ", List.of(words).subList(at, words.length)))));
            if (first != null && first.equals(second)) {
                found.add(first);
            }
        }
    }

    private boolean isMoney(int column) {
        return table.columns().get(column).type() == ColumnType.MONEY;
    }

    private boolean isNumeric(int column) {
        return isMoney(column) || table.columns().get(column).type() == ColumnType.NUMBER;
    }
}
