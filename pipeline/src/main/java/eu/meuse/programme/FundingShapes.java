package eu.meuse.programme;

import static eu.meuse.programme.Field.may;
import static eu.meuse.programme.Field.must;

import java.util.List;

/** What cards about co-financing may hold. */
final class FundingShapes {
    private static final Text PERCENT = Text.PERCENT;
    private static final Shape LABELS = new ByLanguage(Text.ANY);
    private static final Shape WORDS = new Either(Text.ANY, LABELS);

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
            may("de_minimis_near", PERCENT, "percent of the ceiling from which de minimis aid is pointed out; 80 where nothing is said"),
            may("round_sums", Fields.of("round sums",
                    may("from", Text.AT_LEAST_ONE, "whole hundreds of this or more are round; 500 where nothing is said"),
                    may("items", Text.AT_LEAST_ONE, "so many of a partner's items, at least; 3 where nothing is said"),
                    may("share", PERCENT, "percent of a partner's items, at least; 20 where nothing is said")),
                    "when a partner's expenditure looks estimated, which is noted"),
            may("outliers", Fields.of("outliers",
                    may("times", Text.AT_LEAST_ONE, "so many times the median of its cost category; 10 where nothing is said"),
                    may("items", Text.AT_LEAST_ONE, "a category has so many items, at least; 10 where nothing is said")),
                    "when an item is far from those of its cost category, which is noted"),
            may("statement", Fields.of("the head of a statement",
                    may("project_number", Text.ANY, "the project's number with the programme"),
                    may("priority_axis", WORDS, "priority axis or objective, once or by language"),
                    may("managing_authority", WORDS, "the programme body that the statement goes to, once or by language"),
                    may("bank_account", Text.ANY, "where the ERDF is to be paid"),
                    may("declaration", LABELS, "what is declared above the signatures, by language")),
                    "what the statement says of the project beside what is computed; what is not said is not printed"));

    /** {@code config/<programme>/exchange-rates.yaml}. */
    static final Shape EXCHANGE_RATES = new TableOf(Text.CURRENCY, new TableOf(Text.MONTH, Text.RATE));

    private FundingShapes() {}
}
