package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a formula is said in words, before there are data. */
class SparkFormulasTest {
    private static final FactTable VOUCHERS = FactTable.VOUCHERS;

    private final SparkFormulas formulas = new SparkFormulas(TestSpark::session);

    @ParameterizedTest
    @ValueSource(strings = {"decision = 'awarded'", "decided_on between quarter_start and quarter_end", "is_enterprise",
            "amount > 3 and (purpose is null or year(decided_on) = 2013)", "DECISION in ('awarded', 'pending')"})
    void aRightConditionPasses(String sql) {
        assertEquals(Optional.empty(), formulas.inCondition(VOUCHERS, sql));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "decision = 'a' and and amount > 0 | this is not Spark SQL: something is wrong at '>' (character 31)",
        "(decision = 'awarded'             | this is not Spark SQL: something is wrong at end of input (character 22)",
        "amount + 1                        | a condition is true or false; (amount + 1) is neither",
        "decision                          | a condition is true or false; decision is neither",
        "sum(amount) > 3                   | a condition is about one fact, without sum, count and the like: sum(amount)",
        "yaer(decided_on) = 2013           | unknown function \"yaer\"; did you mean \"year\"?",
        "decison = 'awarded'               | unknown column of vouchers \"decison\"; did you mean \"decision\"?"})
    void aWrongConditionIsNamed(String sql, String message) {
        assertEquals(Optional.of(message), formulas.inCondition(VOUCHERS, sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"count(*)", "sum(amount)", "count(distinct organisation_key)", "max(coalesce(own_contribution, 0))",
            "sum(case when decision = 'awarded' then amount end)", "sum(1)"})
    void aRightAggregatePasses(String sql) {
        assertEquals(Optional.empty(), formulas.inAggregate(VOUCHERS, sql));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "summ(amount)         | unknown aggregate \"summ\"; did you mean \"sum\"? An aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression",
        "median(amount)       | unknown aggregate \"median\": an aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression; a mean is a ratio of a sum and a count, and what no formula can say is coded",
        "sum(amount) / 2      | \"sum(amount) / 2\" is not one aggregate: an aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression; several are a sum or a ratio",
        "sum(purpose)         | no number comes of sum(purpose) in vouchers: sum, min and max are of money or numbers",
        "max(decided_on)      | no number comes of max(decided_on) in vouchers: sum, min and max are of money or numbers",
        "sum(amount           | \"sum(amount\" is not one aggregate: an aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression; several are a sum or a ratio"})
    void aWrongAggregateIsNamed(String sql, String message) {
        assertEquals(Optional.of(message), formulas.inAggregate(VOUCHERS, sql));
    }

    @Test
    void aColumnNearToNoneIsToldWithAllThatThereAre() {
        assertEquals(Optional.of("unknown column of payments \"xyzzy\"; there are: amount, partner, partner_id, payment_id, received_on, source"),
                formulas.inCondition(FactTable.PAYMENTS, "xyzzy = 1"));
    }
}
