package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.values.CellReader;
import eu.meuse.intake.values.Centuries;
import eu.meuse.intake.values.CodeReader;
import eu.meuse.intake.values.CodeWords;
import eu.meuse.intake.values.Countries;
import eu.meuse.intake.values.CurrencyReader;
import eu.meuse.intake.values.DateHabit;
import eu.meuse.intake.values.DateParts;
import eu.meuse.intake.values.DateReader;
import eu.meuse.intake.values.Months;
import eu.meuse.intake.values.NumberHabit;
import eu.meuse.intake.values.NumberReader;
import eu.meuse.intake.values.QuarterReader;
import eu.meuse.intake.values.Reason;
import eu.meuse.intake.values.TextReader;
import eu.meuse.intake.values.YesNoReader;
import eu.meuse.programme.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes the reader of each column of a table. */
final class Readers {
    /** Decimals of a number that is no money: a third of a post, worked out in a spreadsheet, has fifteen. */
    private static final int ANY = Integer.MAX_VALUE;

    private final Vocabulary vocabulary;
    private final CodeWords codes;
    private final Months months;
    private final Centuries centuries;
    private final String currency;
    private final Set<String> exchanged;

    /**
     * What readers go by.
     *
     * @param currency of the programme
     * @param exchanged currencies of expenditure that it has exchange rates of
     */
    Readers(Vocabulary vocabulary, CodeWords codes, Months months, Centuries centuries, String currency, Set<String> exchanged) {
        this.exchanged = exchanged;
        this.currency = currency;
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.months = months;
        this.centuries = centuries;
    }

    CellReader[] of(Repairs repairs, Conventions conventions) {
        FactTable table = repairs.table();
        CellReader[] readers = new CellReader[table.columns().size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = of(repairs, table.columns().get(i), conventions.dates()[i], conventions.decimalMark()[i]);
        }
        return readers;
    }

    private CellReader of(Repairs repairs, Column column, DateHabit dates, char decimalMark) {
        return switch (column.type()) {
            case DATE -> new DateReader(new DateParts(months), dates, centuries);
            case MONEY -> new NumberReader(money(repairs, column, decimalMark), ifNegative(repairs.table()));
            case NUMBER -> new NumberReader(new NumberHabit(decimalMark, ANY, FactTable.NUMBER_SCALE, repairs.factor(column), isPercent(column)), ifNegative(repairs.table()));
            case CODE -> new CodeReader(with(repairs.codes(column), codes.of(column.codeList().orElseThrow())));
            case COUNTRY -> new CodeReader(with(repairs.codes(column), Countries.byWord()));
            case QUARTER -> new QuarterReader();
            case YES_NO -> new YesNoReader(vocabulary.yes(), vocabulary.no());
            case TEXT -> Currencies.isCurrency(column) ? new CurrencyReader(currency, vocabulary.units(), repairs.table() == FactTable.EXPENDITURES ? exchanged : Set.of()) : new TextReader(mayHoldAddresses(repairs.table(), column));
        };
    }

    /** What is typed into a wrong column, or between words, is nobody's business; but two keys must not become one. */
    private static boolean mayHoldAddresses(FactTable table, Column column) {
        boolean ofEvents = table == FactTable.EVENTS || table.reference().filter(reference -> reference.to() == FactTable.EVENTS).isPresent();
        boolean tellsApart = table.key().contains(column) || table.reference().filter(reference -> reference.column().equals(column.name())).isPresent();
        return column.personal() || tellsApart && !ofEvents;
    }

    /** A percentage becomes money when the row is read. */
    private static NumberHabit money(Repairs repairs, Column column, char decimalMark) {
        return repairs.baseOf(column) >= 0
                ? new NumberHabit(decimalMark, ANY, FactTable.NUMBER_SCALE, repairs.factor(column), true)
                : new NumberHabit(decimalMark, repairs.rounds(column) ? ANY : FactTable.MONEY_SCALE, FactTable.MONEY_SCALE, repairs.factor(column), false);
    }

    /** The sender's own words go before everybody's. */
    private static Map<String, String> with(Map<String, String> own, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        all.putAll(own);
        return all;
    }

    /** A per cent sign in any other column is a slip. */
    private static boolean isPercent(Column column) {
        return column.name().endsWith("_rate");
    }

    /** Corrections of expenditure and payments paid back are negative; nothing else is. */
    private static Reason ifNegative(FactTable table) {
        return table == FactTable.EXPENDITURES || table == FactTable.PAYMENTS ? null : Reason.NEGATIVE_AMOUNT;
    }
}
