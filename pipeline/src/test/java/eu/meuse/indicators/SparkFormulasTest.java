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
            "amount > 3 and (purpose is null or year(decided_on) = 2013)", "DECISION in ('awarded', 'pending')",
            "decided_on >= '2013-05-20'", "amount > '1000'", "try_cast(purpose as int) = 5", "purpose = '5'"})
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
        "decided_on < current_date()       | a figure does not depend on when or by whom it is computed: compare with quarter_start or quarter_end instead of the current date or time",
        "decided_on < current_timestamp()  | a figure does not depend on when or by whom it is computed: compare with quarter_start or quarter_end instead of the current date or time",
        "rand() < 0.5                      | a figure is the same however often it is computed: nothing random has a place in a formula",
        "uuid() > 'a'                      | a figure is the same however often it is computed: nothing random has a place in a formula",
        "amount >= 'five'                  | 'five' stands where a number such as 5000 or 0.85 is expected",
        "decided_on >= '20.05.2013'        | '20.05.2013' stands where a date such as 2013-04-30 is expected",
        "purpose = 5                       | purpose is text, and not all text is bigint: compare it with text, in quotes, or write try_cast(purpose as bigint)",
        "cast(purpose as int) > 2          | purpose is text, and not all text is int: compare it with text, in quotes, or write try_cast(purpose as int)",
        "is_enterprise = 'perhaps'         | 'perhaps' stands where true or false is expected",
        "amount > 1 / 0                    | this has no value: (1 / 0)",
        "decison = 'awarded'               | unknown column of vouchers \"decison\"; did you mean \"decision\"?"})
    void aWrongConditionIsNamed(String sql, String message) {
        assertEquals(Optional.of(message), formulas.inCondition(VOUCHERS, sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"count(*)", "sum(amount)", "count(distinct organisation_key)", "max(coalesce(own_contribution, 0))",
            "sum(case when decision = 'awarded' then amount end)", "sum(1)",
            "max(datediff(decided_on, applied_on))", "count(distinct concat_ws(' ', organisation_key, region))"})
    void aRightAggregatePasses(String sql) {
        assertEquals(Optional.empty(), formulas.inAggregate(VOUCHERS, sql));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "sum(amount / 1200)   | \"amount / 1200\" has 7 decimals, and figures are added up with 6: write sum(round(amount / 1200, 6))",
        "summ(amount)         | unknown aggregate \"summ\"; did you mean \"sum\"? An aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression",
        "median(amount)       | \"median\" is not usable here: an aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression; a mean is a ratio of a sum and a count, and what no formula can say is coded",
        "sum(amount) / 2      | \"sum(amount) / 2\" is not one aggregate: an aggregate is count(*), count(distinct x), sum(x), min(x) or max(x) of one expression; several are a sum or a ratio",
        "sum(purpose)         | no exact number comes of sum(purpose) in vouchers: sum, min and max are of money or numbers; write 1.5 rather than 1.5e0, or cast(… as decimal(18, 4))",
        "max(decided_on)      | no number comes of max(decided_on) in vouchers: sum, min and max are of money or numbers",
        "sum(amount * 1e0)    | no exact number comes of sum(amount * 1e0) in vouchers: sum, min and max are of money or numbers; write 1.5 rather than 1.5e0, or cast(… as decimal(18, 4))",
        "count(distinct region, organisation_key) | \"count(distinct region, organisation_key)\" counts the different values of several columns: join them with concat(a, ' ', b), or write count(*) for all facts",
        "count(distinct *)    | \"count(distinct *)\" counts the different values of several columns: join them with concat(a, ' ', b), or write count(*) for all facts",
        "sum(case when decided_on <= quarter_end then 1 end) | quarter_start and quarter_end are for conditions: put what an aggregate compares with them into \"where\"",
        "max(datediff(current_date(), decided_on)) | a figure does not depend on when or by whom it is computed: compare with quarter_start or quarter_end instead of the current date or time",
        "sum(cast(purpose as decimal(18, 2))) | purpose is text, and not all text is decimal(18,2): compare it with text, in quotes, or write try_cast(purpose as decimal(18,2))",
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
