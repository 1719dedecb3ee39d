package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.Words;
import eu.meuse.intake.values.CellReader;
import eu.meuse.intake.values.Centuries;
import eu.meuse.intake.values.CodeWords;
import eu.meuse.intake.values.Months;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Quirk;
import eu.meuse.programme.Vocabulary;
import eu.meuse.reports.bundle.Quarter;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the configuration says about reading, prepared for looking things up; as a whole or for one sender. */
public final class IntakeRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final Limits limits;
    private final Awaited awaited;
    private final Groups groups;
    private final String currency;
    private final Set<String> exchanged;
    private final Map<String, Habits> habits;
    private final Vocabulary vocabulary;
    private final CodeWords codes;
    private final Months months;
    private final Set<String> totals;
    private final Set<FactTable> sentByRegions;
    private final Map<FactTable, Repairs> repairs = new EnumMap<>(FactTable.class);
    private final Map<FactTable, Headings> headings = new EnumMap<>(FactTable.class);

    /** What holds for every sender; see {@link #sentBy} for one of them. */
    public IntakeRules(Definitions definitions) {
        this.limits = Limits.of(definitions.programme());
        this.awaited = Awaited.of(definitions.programme());
        this.groups = Groups.of(definitions);
        this.currency = definitions.programme().currency();
        this.exchanged = Set.copyOf(definitions.funding().rates().currencies());
        this.habits = definitions.sources().values().stream().map(Habits::of)
                .collect(Collectors.toUnmodifiableMap(Habits::region, card -> card));
        this.vocabulary = definitions.vocabulary();
        this.codes = new CodeWords(definitions);
        this.months = new Months(vocabulary);
        this.totals = vocabulary.totalWords().stream().map(Words::bare).collect(Collectors.toUnmodifiableSet());
        this.sentByRegions = Set.copyOf(definitions.programme().sentByRegions());
        for (FactTable table : FactTable.values()) {
            headings.put(table, new Headings(table, vocabulary));
        }
    }

    private IntakeRules(IntakeRules all, String region, Quarter quarter) {
        List<Quirk> quirks = all.habits(region).quirks();
        this.limits = all.limits;
        this.awaited = all.awaited;
        this.groups = all.groups;
        this.currency = all.currency;
        this.exchanged = all.exchanged;
        this.habits = all.habits;
        this.vocabulary = all.vocabulary;
        this.codes = all.codes;
        this.months = all.months;
        this.totals = all.totals;
        this.sentByRegions = all.sentByRegions;
        this.headings.putAll(all.headings);
        for (FactTable table : FactTable.values()) {
            Repairs asked = new Repairs(table, quirks.stream().filter(quirk -> quirk.isIn(table, quarter)).toList(), region,
                    sentByRegions.contains(table));
            repairs.put(table, asked);
            if (!asked.headings().isEmpty() || !asked.leftOut().isEmpty()) {
                headings.put(table, new Headings(asked, vocabulary));
            }
        }
    }

    /** The same with what is odd about the files of one region and quarter. */
    public IntakeRules sentBy(String region, Quarter quarter) {
        boolean asOthers = habits(region).quirks().isEmpty() && (sentByRegions.isEmpty() || !knows(region));
        return asOthers ? this : new IntakeRules(this, region, quarter);
    }

    /** What the region's source card says; all silent where there is no such region. */
    public Habits habits(String region) {
        return habits.getOrDefault(region, Habits.unknown(region));
    }

    /** Whether it is a region of the programme. */
    public boolean knows(String region) {
        return habits.containsKey(region);
    }

    /** What is to be said of a file before its rows: that nobody awaits it, headings of the sender's card that it has not. */
    List<RowWarning.Notice> notices(Part part, Source source) {
        Repairs asked = repairs(part.table());
        return Stream.of(awaited.notices(source), new OwnHeadings(part, headings(part.table()).card(), asked).notices(), Undated.notices(part, asked, groups))
                .flatMap(List::stream).toList();
    }

    /** Of the programme's money, by its three letters. */
    String currency() {
        return currency;
    }

    /** What operations are grouped by. */
    Groups groups() {
        return groups;
    }

    Headings headings(FactTable table) {
        return headings.get(table);
    }

    Repairs repairs(FactTable table) {
        return repairs.getOrDefault(table, Repairs.none(table));
    }

    Records records(FactTable table, Layout layout) {
        return new Records(table, layout, totals, repairs(table).notRecords(), MergedLines.of(repairs(table), layout));
    }

    Survey survey(FactTable table, Layout layout) {
        return new Survey(table, layout, months, centuries(), RepairedRow.view(repairs(table), layout),
                new SetAsideRows(repairs(table).notRecords()));
    }

    /** @param part position of the file or sheet within its submission */
    RowRules rows(FactTable table, Layout layout, Conventions conventions, Pseudonyms pseudonyms, int part) {
        Repairs asked = repairs(table).ofPart(part);
        CellReader[] readers = new Readers(vocabulary, codes, months, centuries(), currency, exchanged).of(asked, conventions);
        return new RowRules(layout, records(table, layout), new Canoniser(layout, readers, asked, RepairedRow.view(asked, layout)),
                new RowKeys(table, pseudonyms), new RowWarnings(limits).of(table), new SwappedDates(table, layout, conventions, months), new MergedAmounts(asked, layout));
    }

    private Centuries centuries() {
        return Centuries.around(limits.end().getYear());
    }
}
