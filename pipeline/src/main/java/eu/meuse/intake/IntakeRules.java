package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Programme;
import eu.meuse.programme.SourceCard;
import eu.meuse.programme.Vocabulary;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the configuration says about reading, prepared for looking things up. */
final class IntakeRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final Programme programme;
    private final Map<String, SourceCard> cards;
    private final Vocabulary vocabulary;
    private final CodeWords codes;
    private final Months months;
    private final Set<String> totals;
    private final Map<FactTable, Headings> headings = new EnumMap<>(FactTable.class);

    IntakeRules(Definitions definitions) {
        this.programme = definitions.programme();
        this.cards = Map.copyOf(definitions.sources());
        this.vocabulary = definitions.vocabulary();
        this.codes = new CodeWords(definitions);
        this.months = new Months(vocabulary);
        this.totals = vocabulary.totalWords().stream().map(Words::bare).collect(Collectors.toUnmodifiableSet());
        for (FactTable table : FactTable.values()) {
            headings.put(table, new Headings(table, vocabulary));
        }
    }

    SourceCard card(String region) {
        return cards.getOrDefault(region, SourceCard.unknown(region));
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

    CellReader[] readers(FactTable table, Conventions conventions) {
        return new Readers(vocabulary, codes, months, Centuries.around(programme.end().getYear())).of(table, conventions);
    }

    List<RowWarning> warnings(FactTable table) {
        return new RowWarnings(programme).of(table);
    }
}
