package eu.meuse.statements;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.programme.ExchangeRates;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Amounts in other currencies, worked by hand. */
class ConvertedFactsTest {
    private static final Quarter Q1 = new Quarter(2017, 1);
    private static final Quarter Q2 = new Quarter(2017, 2);
    private static final ExchangeRates RATES = rates(ExchangeRates.Month.SUBMISSION);

    private final List<FactRow> rows = new ArrayList<>(List.of(InMemoryFacts.row(FactTable.PARTNERS, "here", Q1, 2,
            Map.of("partner_id", "A", "name", "A", "lead", true, "country", "CH"))));

    @Test
    void anAmountIsDividedByTheRateOfTheMonthOfItsSubmissionHalfUpToTheCent() {
        // 100 ÷ 1.0739 is 93.118…; 0.05 ÷ 10 is half a cent, and so is the reversal away from zero.
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        item("I2", Q1, "HUF", "0.05", "2017-02-01");
        item("I3", Q1, "HUF", "-0.05", "2017-02-01");
        item("I4", Q1, "EUR", "7.00", "2017-02-01");
        item("I5", Q1, null, "8.00", "2017-02-01");

        assertEquals("I1 93.12, I2 0.01, I3 -0.01, I4 7.00, I5 8.00", amounts(Q1, RATES));
    }

    @Test
    void withoutADayTheLastMonthOfTheFirstSubmissionsQuarterDecides() {
        item("I1", Q1, "CHF", "100.00", null);

        // March: 100 ÷ 1.0706.
        assertEquals("I1 93.41", amounts(Q1, RATES));
    }

    @Test
    void sentAgainAnItemKeepsTheRateOfItsFirstSubmission() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        item("I1", Q2, "CHF", "200.00", "2017-04-15");
        item("I2", Q1, "CHF", "100.00", null);
        item("I2", Q2, "CHF", "100.00", "2017-04-15");

        assertEquals("I1 186.24, I2 93.41", amounts(Q2, RATES));
    }

    @Test
    void whatWasParkedComesBackAtTheRateOfTheItemThatItWas() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        // Parked in January, back in April, and of that a part once more.
        item("I2", Q2, "CHF", "40.00", "2017-04-15");
        rows.set(rows.size() - 1, parkedFrom("I2", "40.00", "I1"));
        rows.add(parkedFrom("I3", "10.00", "I2"));
        // Nobody knows the item that this one is said to be.
        rows.add(parkedFrom("I4", "10.00", "I99"));

        // 40 and 10 ÷ 1.0739 of January; 10 ÷ 1.0696 of April.
        assertEquals("I1 93.12, I2 37.25, I3 9.31, I4 9.35", amounts(Q2, RATES));
    }

    @Test
    void aFileTakenInLaterMovesNoRateThoughItIsOfAnEarlierQuarter() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        item("I1", Q2, "CHF", "100.00", "2017-04-15");
        item("I2", Q1, "CHF", "100.00", "2017-01-31");

        // The second quarter's file was taken in before the first one's. April: 100 ÷ 1.0696; January: 100 ÷ 1.0739.
        FactFrames secondFirst = new TakenIn(new InMemoryFacts(TestSpark.session(), rows, Q2), Q2);
        assertEquals("I1 93.49, I2 93.12", String.join(", ", FundingReader.expenditures(new ConvertedFacts(secondFirst, "EUR", RATES)).stream()
                .map(item -> item.item() + " " + item.amount()).toList()));
    }

    /** Facts of which one quarter's were taken in before all others. */
    private record TakenIn(FactFrames facts, Quarter first) implements FactFrames {
        @Override
        public Dataset<Row> counted(FactTable table) {
            return facts.counted(table);
        }

        @Override
        public Dataset<Row> notRejected(FactTable table) {
            return facts.notRejected(table);
        }

        @Override
        public Dataset<Row> everSent(FactTable table) {
            return facts.everSent(table).withColumn(INTAKE, when(col("sent_for").equalTo(first.toString()), 1L).otherwise(2L));
        }

        @Override
        public void namesWithIdentifier(BiConsumer<String, String> nameAndIdentifier) {
            facts.namesWithIdentifier(nameAndIdentifier);
        }
    }

    @Test
    void whatComesBackKeepsItsRateWhereItIsSentAgainWithoutWhatItWasParkedFrom() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        rows.add(parkedFrom("I2", "40.00", "I1"));
        item("I2", Q2, "CHF", "40.00", "2017-04-15");

        // 40 ÷ 1.0739 of January.
        assertEquals("I1 93.12, I2 37.25", amounts(Q2, RATES));
    }

    @Test
    void whereNothingWasDeductedTheCentsOfTwoAmountsDeductNothingEither() {
        // At 1.20: 83.33, of which 41.67 certified and 41.66, not 41.67, parked; of 40.00 parked 10.00 are deducted: 33.33.
        examined("I1", "100.00", "50.00", "50.00");
        examined("I2", "100.00", "50.00", "40.00");
        examined("I3", "100.00", "100.00", null);
        examined("I4", "100.00", "0.00", "100.00");

        ExchangeRates rates = new ExchangeRates(Map.of("CHF", new TreeMap<>(Map.of(YearMonth.of(2017, 1), new BigDecimal("1.20")))),
                ExchangeRates.Month.SUBMISSION);
        assertEquals(List.of("I1 83.33 41.67 41.66 0.00", "I2 83.33 41.67 33.33 8.33", "I3 83.33 83.33 0.00 0.00", "I4 83.33 0.00 83.33 0.00"),
                FundingReader.expenditures(converted(Q1, rates)).stream()
                        .map(item -> item.item() + " " + item.amount() + " " + item.certificate().orElseThrow().amount() + " "
                                + item.certificate().orElseThrow().parked() + " " + item.deducted()).toList());
    }

    private void examined(String id, String amount, String certified, String parked) {
        Map<String, Object> values = new HashMap<>(Map.of("item_id", id, "partner_id", "A", "cost_category", "staff", "currency", "CHF",
                "paid_on", LocalDate.parse("2017-01-10"), "submitted_on", LocalDate.parse("2017-01-31"), "amount", new BigDecimal(amount),
                "certified", new BigDecimal(certified), "certified_on", LocalDate.parse("2017-03-01"), "certificate", "C1"));
        values.put("parked", parked == null ? null : new BigDecimal(parked));
        rows.add(InMemoryFacts.row(FactTable.EXPENDITURES, "here", Q1, rows.size() + 2L, values));
    }

    @Test
    void theMonthOfPaymentAndOfTheReportIsThatOfTheFirstRowToo() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        rows.add(InMemoryFacts.row(FactTable.EXPENDITURES, "here", Q2, 60, Map.of("item_id", "I1", "partner_id", "A", "cost_category", "staff",
                "paid_on", LocalDate.parse("2017-04-10"), "amount", new BigDecimal("100.00"), "currency", "CHF", "period", "2017-Q2")));

        // Paid in February and declared in the first quarter as it was first sent: 100 ÷ 1.0668, and ÷ 1.0706 of March.
        assertEquals("I1 93.74", amounts(Q2, rates(ExchangeRates.Month.PAYMENT)));
        assertEquals("I1 93.41", amounts(Q2, rates(ExchangeRates.Month.REPORT)));
    }

    @Test
    void whatWasSentAndItsRateStandBesideTheAmount() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");
        item("I2", Q1, "EUR", "7.00", "2017-01-31");

        assertEquals(List.of("Optional[Exchange[amount=100.00, month=2017-01, rate=1.0739]]", "Optional.empty"),
                FundingReader.expenditures(converted(Q1, RATES)).stream().map(item -> item.exchange().toString()).toList());
    }

    private static FactRow parkedFrom(String id, String amount, String from) {
        return InMemoryFacts.row(FactTable.EXPENDITURES, "here", Q2, 50, Map.of("item_id", id, "partner_id", "A", "cost_category", "staff",
                "paid_on", LocalDate.parse("2017-02-10"), "amount", new BigDecimal(amount), "currency", "CHF",
                "submitted_on", LocalDate.parse("2017-04-15"), "parked_from", from));
    }

    @Test
    void aProgrammeMayTakeTheMonthOfPaymentOrOfTheReport() {
        item("I1", Q1, "CHF", "100.00", "2017-01-31");

        // Paid in February: 100 ÷ 1.0668; declared in the first quarter: March.
        assertEquals("I1 93.74", amounts(Q1, rates(ExchangeRates.Month.PAYMENT)));
        assertEquals("I1 93.41", amounts(Q1, rates(ExchangeRates.Month.REPORT)));
    }

    @Test
    void aMissingRateIsNamedWithItsMonth() {
        item("I1", Q2, "CHF", "100.00", "2017-04-15");
        item("I2", Q2, "CHF", "100.00", "2017-05-15");
        item("I3", Q2, "CHF", "100.00", "2017-05-16");

        assertEquals(List.of("CHF in 2017-05, needed by item I2 (here/2017-Q2/expenditures.csv:4), item I3 (here/2017-Q2/expenditures.csv:5)"),
                converted(Q2, RATES).missing());
    }

    @Test
    void anotherCurrencyWithoutAnyRatesIsNamedToo() {
        item("I1", Q1, "EUR", "7.00", "2017-02-01");
        assertEquals(List.of(), counted(Q1).missingRates());
        item("I2", Q1, "CHF", "100.00", "2017-01-31");

        assertEquals(List.of("CHF in 2017-01, needed by item I2 (here/2017-Q1/expenditures.csv:4)"), counted(Q1).missingRates());
    }

    private CountedFacts counted(Quarter quarter) {
        return CountedFacts.of(new InMemoryFacts(TestSpark.session(), rows, quarter), "EUR", Dossier.rules());
    }

    private void item(String id, Quarter sent, String currency, String amount, String submitted) {
        Map<String, Object> values = new HashMap<>(Map.of("item_id", id, "partner_id", "A", "cost_category", "staff",
                "paid_on", LocalDate.parse("2017-02-10"), "amount", new BigDecimal(amount)));
        values.put("currency", currency);
        values.put("submitted_on", submitted == null ? null : LocalDate.parse(submitted));
        rows.add(InMemoryFacts.row(FactTable.EXPENDITURES, "here", sent, rows.size() + 2L, values));
    }

    private ConvertedFacts converted(Quarter quarter, ExchangeRates rates) {
        return new ConvertedFacts(new InMemoryFacts(TestSpark.session(), rows, quarter), "EUR", rates);
    }

    private String amounts(Quarter quarter, ExchangeRates rates) {
        return String.join(", ", FundingReader.expenditures(converted(quarter, rates)).stream()
                .map(item -> item.item() + " " + item.amount()).toList());
    }

    private static ExchangeRates rates(ExchangeRates.Month month) {
        return new ExchangeRates(Map.of(
                "CHF", new TreeMap<>(Map.of(YearMonth.of(2017, 1), new BigDecimal("1.0739"), YearMonth.of(2017, 2), new BigDecimal("1.0668"),
                        YearMonth.of(2017, 3), new BigDecimal("1.0706"), YearMonth.of(2017, 4), new BigDecimal("1.0696"))),
                "HUF", new TreeMap<>(Map.of(YearMonth.of(2017, 2), new BigDecimal("10")))), month);
    }
}
