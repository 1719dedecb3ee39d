package eu.meuse.programme;

import static eu.meuse.programme.Field.may;
import static eu.meuse.programme.Field.must;

import java.util.List;

/** What cards about co-financing may hold. */
final class FundingShapes {
    private static final Text PERCENT = Text.PERCENT;

    /** {@code config/<programme>/funding.yaml}. */
    static final Fields FUNDING = Fields.of("rules of co-financing",
            may("eligible", Fields.of("an eligibility period",
                    must("start", Text.DATE, "first day on which expenditure may be paid"),
                    must("end", Text.DATE, "last day")), "the programme's period where nothing is said"),
            may("outside_base", new ListOf(Text.COUNTRY, 1), "countries whose partners the Fund pays nothing"),
            may("flat_rates", new TableOf(Text.CODE, Fields.of("a flat rate",
                    must("percent", PERCENT, "of the sum of other categories, per partner and report, rounded down to the cent"),
                    must("of", new ListOf(Text.CODE, 1), "the categories it follows from: real costs, or flat rates above it"))),
                    "cost category to how it is computed, where it is not real costs"),
            may("in_kind_limit", PERCENT, "percent of a partner's budget that may be in kind; where nothing is said, all that the Fund does not pay"),
            may("flexibility", PERCENT, "percent by which a budget may be exceeded; 0 where nothing is said"),
            may("spending_targets", new TableOf(Text.YEAR, PERCENT), "percent of the budget to be certified by the end of a year"),
            may("exchange_month", new Choice("month of an exchange rate", List.of("submission", "payment", "report")),
                    "the month whose rate counts; that of the first submission where nothing is said"),
            may("de_minimis_near", PERCENT, "percent of the ceiling from which de minimis aid is pointed out; 80 where nothing is said"));

    /** {@code config/<programme>/exchange-rates.yaml}. */
    static final Shape EXCHANGE_RATES = new TableOf(Text.CURRENCY, new TableOf(Text.MONTH, Text.RATE));

    private FundingShapes() {}
}
