package eu.meuse.programme;

import eu.meuse.reports.bundle.StatementHead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.TreeSet;

/** Makes the rules of co-financing of checked cards; where a card is silent, the usual. */
final class FundingRulesReader {
    private static final BigDecimal USUALLY_NEAR = new BigDecimal("80");

    private FundingRulesReader() {}

    /**
     * The rules.
     *
     * @param funding of a file that may not be there, as may the one of exchange rates
     * @param programme whose period is that of eligibility where nothing else is said
     */
    static FundingRules read(Card funding, Card exchangeRates, Programme programme) {
        Optional<Card> eligible = funding.find("eligible");
        return new FundingRules(
                eligible.map(period -> LocalDate.parse(period.text("start"))).orElse(programme.start()),
                eligible.map(period -> LocalDate.parse(period.text("end"))).orElse(programme.end()),
                programme.highestErdfRate(),
                new TreeSet<>(funding.texts("outside_base")),
                new LinkedHashMap<>(funding.table("flat_rates",
                        rate -> new FundingRules.FlatRate(rate.at("percent").number(), rate.texts("of")))),
                funding.find("in_kind_limit").map(Card::number),
                funding.find("flexibility").map(Card::number).orElse(BigDecimal.ZERO),
                years(funding.table("spending_targets", Card::number)),
                new ExchangeRates(exchangeRates.table(FundingRulesReader::months),
                        funding.find("exchange_month").map(month -> month.word(ExchangeRates.Month.class))
                                .orElse(ExchangeRates.Month.SUBMISSION)),
                funding.find("de_minimis_near").map(Card::number).orElse(USUALLY_NEAR),
                unusual(funding.find("round_sums"), funding.find("outliers")),
                funding.find("statement").map(head -> head(head, programme.languages())).orElse(StatementHead.NONE));
    }

    private static FundingRules.Unusual unusual(Optional<Card> round, Optional<Card> far) {
        FundingRules.Unusual usual = FundingRules.Unusual.USUAL;
        return new FundingRules.Unusual(
                number(round, "from").orElse(usual.roundFrom()),
                number(round, "items").map(BigDecimal::intValueExact).orElse(usual.roundItems()),
                number(round, "share").orElse(usual.roundShare()),
                number(far, "times").map(BigDecimal::intValueExact).orElse(usual.outlierTimes()),
                number(far, "items").map(BigDecimal::intValueExact).orElse(usual.outlierItems()));
    }

    private static Optional<BigDecimal> number(Optional<Card> card, String key) {
        return card.flatMap(of -> of.find(key)).map(Card::number);
    }

    private static StatementHead head(Card card, List<String> languages) {
        return new StatementHead(
                card.find("project_number").map(Card::text).orElse(""),
                words(card, "priority_axis", languages),
                words(card, "managing_authority", languages),
                card.find("bank_account").map(Card::text).orElse(""),
                card.table("declaration", Card::text));
    }

    /** A single text is the same in every language. */
    private static Map<String, String> words(Card card, String key, List<String> languages) {
        return card.find(key)
                .map(said -> said.isText()
                        ? languages.stream().collect(Collectors.toMap(language -> language, language -> said.text()))
                        : said.table(Card::text))
                .map(TreeMap::new)
                .orElseGet(TreeMap::new);
    }

    private static SortedMap<YearMonth, BigDecimal> months(Card card) {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        card.table(Card::number).forEach((month, rate) -> months.put(YearMonth.parse(month), rate));
        return months;
    }

    private static SortedMap<Integer, BigDecimal> years(Map<String, BigDecimal> table) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        table.forEach((year, percent) -> years.put(Integer.valueOf(year), percent));
        return years;
    }
}
