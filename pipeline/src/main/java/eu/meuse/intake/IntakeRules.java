package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Vocabulary;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the configuration says about reading, prepared for looking things up. */
final class IntakeRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final Limits limits;
    private final Map<String, Habits> habits;
    private final Vocabulary vocabulary;
    private final CodeWords codes;
    private final Months months;
    private final Set<String> totals;
    private final Map<FactTable, Headings> headings = new EnumMap<>(FactTable.class);

    IntakeRules(Definitions definitions) {
        this.limits = Limits.of(definitions.programme());
        this.habits = definitions.sources().values().stream().map(Habits::of)
                .collect(Collectors.toUnmodifiableMap(Habits::region, card -> card));
        this.vocabulary = definitions.vocabulary();
        this.codes = new CodeWords(definitions);
        this.months = new Months(vocabulary);
        this.totals = vocabulary.totalWords().stream().map(Words::bare).collect(Collectors.toUnmodifiableSet());
        for (FactTable table : FactTable.values()) {
            headings.put(table, new Headings(table, vocabulary));
        }
    }

    Habits habits(String region) {
        return habits.getOrDefault(region, Habits.unknown(region));
    }

    /** Whether it is a region of the programme. */
    boolean knows(String region) {
        return habits.containsKey(region);
    }

    Headings headings(FactTable table) {
        return headings.get(table);
    }

    Months months() {
        return months;
    }

    Records records(FactTable table, Layout layout) {
        return new Records(table, layout, totals);
    }

    RowRules rows(FactTable table, Layout layout, Conventions conventions, Pseudonyms pseudonyms) {
        CellReader[] readers = new Readers(vocabulary, codes, months, Centuries.around(limits.end().getYear())).of(table, conventions);
        return new RowRules(records(table, layout), new Canoniser(table, layout, readers), new RowKeys(table, pseudonyms),
                new RowWarnings(limits).of(table));
    }
}
