package eu.meuse.statements;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.ExpenditurePeriods;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.TracedRows;
import eu.meuse.reports.bundle.Exchange;
import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.statements.Accounts.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Collects the facts of statements: one Spark job over the five tables, each read once. */
public final class FundingReader {
    private static final List<String> PARTNERS =
            placed("partner_id", "name", "lead", "kind", "country", "region", "erdf_rate");
    private static final List<String> BUDGETS = placed("partner_id", "cost_category", "amount");
    private static final List<String> FINANCING = placed("partner_id", "source", "amount");
    private static final List<String> PAYMENTS = List.of("payment_id", "partner_id", "source", "received_on", "amount");
    private static final List<String> EXPENDITURES =
            placed("item_id", "partner_id", "cost_category", "paid_on", "period", "amount", "certified", "certified_on",
                    "certificate", "parked", "parked_from", "deduction_reason", "supplier", "invoice", "in_kind",
                    "currency");
    /** Behind them, where amounts have been converted. */
    private static final List<String> EXCHANGE = List.of(ConvertedFacts.SENT_AMOUNT, ConvertedFacts.MONTH, ConvertedFacts.RATE);
    private static final int EXCHANGED_AT = EXPENDITURES.size();

    private FundingReader() {}

    /** All of them. */
    public static FundingFacts read(FactFrames facts) {
        Map<FactTable, List<Cells>> rows = new HashMap<>();
        texts(FactTable.PARTNERS, facts.counted(FactTable.PARTNERS), PARTNERS)
                .union(texts(FactTable.BUDGETS, facts.counted(FactTable.BUDGETS), BUDGETS))
                .union(texts(FactTable.FINANCING, facts.counted(FactTable.FINANCING), FINANCING))
                .union(texts(FactTable.PAYMENTS, facts.counted(FactTable.PAYMENTS), PAYMENTS))
                .union(expenditureTexts(facts))
                .collectAsList()
                .forEach(row -> rows.computeIfAbsent(FactTable.valueOf(row.getString(0)), table -> new ArrayList<>())
                        .add(new Cells(row.getList(1))));
        return new FundingFacts(
                of(rows, FactTable.PARTNERS).map(FundingReader::partner).sorted(Comparator.comparing(FundingFacts.Partner::id)).toList(),
                of(rows, FactTable.BUDGETS).map(cells -> amount(FactTable.BUDGETS, cells)).toList(),
                of(rows, FactTable.FINANCING).map(cells -> amount(FactTable.FINANCING, cells)).toList(),
                of(rows, FactTable.EXPENDITURES).map(FundingReader::expenditure).sorted(Comparator.comparing(Expenditure::item)).toList(),
                of(rows, FactTable.PAYMENTS).map(FundingReader::payment).sorted(Comparator.comparing(Payment::id)).toList());
    }

    private static List<String> placed(String... columns) {
        return Stream.concat(Stream.of(columns), TracedRows.PLACE.stream()).toList();
    }

    /** The items of expenditure alone, sorted by item. */
    static List<Expenditure> expenditures(FactFrames facts) {
        return expenditureTexts(facts).collectAsList().stream()
                .map(row -> expenditure(new Cells(row.getList(1))))
                .sorted(Comparator.comparing(Expenditure::item))
                .toList();
    }

    private static Stream<Cells> of(Map<FactTable, List<Cells>> rows, FactTable table) {
        return rows.getOrDefault(table, List.of()).stream();
    }

    private static Dataset<Row> expenditureTexts(FactFrames facts) {
        Dataset<Row> rows = ExpenditurePeriods.counted(facts);
        boolean converted = List.of(rows.columns()).containsAll(EXCHANGE);
        return texts(FactTable.EXPENDITURES, rows,
                converted ? Stream.concat(EXPENDITURES.stream(), EXCHANGE.stream()).toList() : EXPENDITURES);
    }

    private static Dataset<Row> texts(FactTable table, Dataset<Row> rows, List<String> columns) {
        return rows.select(lit(table.name()), array(columns.stream().map(name -> col(name).cast("string")).toArray(Column[]::new)));
    }

    private static FundingFacts.Partner partner(Cells cells) {
        return new FundingFacts.Partner(cells.text(0), cells.text(1), cells.flag(2), cells.text(3), cells.text(4), cells.text(5),
                cells.number(6), Optional.of(cells.place(FactTable.PARTNERS, 7)));
    }

    private static Amount amount(FactTable table, Cells cells) {
        return new Amount(cells.text(0), cells.text(1), cells.money(2), Optional.of(cells.place(table, 3)));
    }

    private static Payment payment(Cells cells) {
        return new Payment(cells.text(0), cells.text(1), cells.text(2), cells.text(3), cells.money(4));
    }

    private static Expenditure expenditure(Cells cells) {
        Optional<Expenditure.Certified> certified = cells.day(7).map(on ->
                new Expenditure.Certified(on, cells.text(8), cells.money(6), cells.money(9), cells.text(11)));
        return new Expenditure(cells.text(0), cells.text(1), cells.text(2), cells.day(3).orElseThrow(),
                Quarter.parse(cells.text(4)).orElseThrow(), cells.money(5), certified, cells.text(10), cells.text(12),
                cells.text(13), cells.flag(14), cells.text(15), exchange(cells), certified.isPresent() ? Money.ZERO : cells.money(6),
                cells.place(FactTable.EXPENDITURES, 16));
    }

    private static Optional<Exchange> exchange(Cells cells) {
        return cells.has(EXCHANGED_AT)
                ? Optional.of(new Exchange(cells.money(EXCHANGED_AT), cells.text(EXCHANGED_AT + 1), new BigDecimal(cells.text(EXCHANGED_AT + 2))))
                : Optional.empty();
    }

    /** The cells of a row as text; null where blank. */
    private record Cells(List<String> cells) {
        String text(int at) {
            return cells.get(at) == null ? "" : cells.get(at);
        }

        boolean has(int at) {
            return at < cells.size() && cells.get(at) != null;
        }

        boolean flag(int at) {
            return text(at).equals("true");
        }

        Optional<BigDecimal> number(int at) {
            return Optional.ofNullable(cells.get(at)).map(BigDecimal::new);
        }

        BigDecimal money(int at) {
            return number(at).map(Money::exact).orElse(Money.ZERO);
        }

        Optional<LocalDate> day(int at) {
            return Optional.ofNullable(cells.get(at)).map(LocalDate::parse);
        }

        /** @param at of the first of {@link TracedRows#PLACE} */
        RowPlace place(FactTable table, int at) {
            String row = text(at + 5);
            return new RowPlace(text(at), text(at + 1), table.dataset(), text(at + 2), text(at + 3), row.isEmpty() ? 0 : Long.parseLong(row));
        }
    }
}
