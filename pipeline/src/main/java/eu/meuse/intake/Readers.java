package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Vocabulary;

/** Makes the reader of each column of a table. */
final class Readers {
    /** Decimals of a number that is no money: a third of a post, worked out in a spreadsheet, has fifteen. */
    private static final int ANY = Integer.MAX_VALUE;

    private final Vocabulary vocabulary;
    private final CodeWords codes;
    private final Months months;
    private final Centuries centuries;

    Readers(Vocabulary vocabulary, CodeWords codes, Months months, Centuries centuries) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.months = months;
        this.centuries = centuries;
    }

    CellReader[] of(FactTable table, Conventions conventions) {
        CellReader[] readers = new CellReader[table.columns().size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = of(table, table.columns().get(i), conventions.monthFirst()[i], conventions.decimalMark()[i]);
        }
        return readers;
    }

    private CellReader of(FactTable table, Column column, boolean monthFirst, char decimalMark) {
        return switch (column.type()) {
            case DATE -> new DateReader(new DateParts(months), monthFirst, centuries);
            case MONEY -> new NumberReader(decimalMark, FactTable.MONEY_SCALE, FactTable.MONEY_SCALE, ifNegative(table));
            case NUMBER -> new NumberReader(decimalMark, ANY, FactTable.NUMBER_SCALE, ifNegative(table));
            case CODE -> new CodeReader(codes.of(column.codeList().orElseThrow()));
            case COUNTRY -> new CodeReader(Countries.byWord());
            case QUARTER -> new QuarterReader();
            case YES_NO -> new YesNoReader(vocabulary.yes(), vocabulary.no());
            case TEXT -> new TextReader();
        };
    }

    /** Corrections of expenditure and payments paid back are negative; nothing else is. */
    private static Reason ifNegative(FactTable table) {
        return table == FactTable.EXPENDITURES || table == FactTable.PAYMENTS ? null : Reason.NEGATIVE_AMOUNT;
    }
}
