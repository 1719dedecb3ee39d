package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.StatementHead;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of co-financing of a programme: what is read, what holds where a card is silent, and what is wrong with it. */
class FundingRulesTest {
    private static final String CATEGORIES = """
            code_lists:
              cost_category:
                staff: {en: Staff}
                office: {en: Office}
                travel: {en: Travel}
            """;

    @TempDir
    private Path folder;

    @Test
    void aProgrammeThatSaysNothingHasTheUsualRules() throws IOException {
        FundingRules rules = SmallConfiguration.in(folder).definitions().funding();

        assertEquals("2020-01-01 2020-12-31", rules.eligibleFrom() + " " + rules.eligibleTo());
        assertEquals(BigDecimal.ZERO, rules.flexibility());
        assertEquals(Map.of(), rules.flatRates());
        assertEquals(Set.of(), rules.rates().currencies());
        assertEquals(ExchangeRates.Month.SUBMISSION, rules.rates().month());
        assertEquals(new BigDecimal("80"), rules.deMinimisNear());
        assertEquals(FundingRules.Unusual.USUAL, rules.unusual());
        assertEquals(StatementHead.NONE, rules.head());
    }

    @Test
    void whatIsUnusualAndTheHeadOfAStatementAreOfTheProgramme() throws IOException {
        FundingRules rules = configuration("""
                round_sums: {from: 1000, share: 12.5}
                outliers: {times: 25}
                statement:
                  project_number: EMR.INT-7.12
                  priority_axis: {en: Innovation, de: Innovationen}
                  managing_authority: Stichting
                  declaration: {en: All is true.}
                """).definitions().funding();

        assertEquals(new FundingRules.Unusual(new BigDecimal("1000"), 3, new BigDecimal("12.5"), 25, 10), rules.unusual());
        assertEquals(new StatementHead("EMR.INT-7.12", Map.of("en", "Innovation", "de", "Innovationen"), Map.of("en", "Stichting"), "",
                Map.of("en", "All is true.")), rules.head());
    }

    @Test
    void aDeclarationIsMadeInEveryLanguageAndNothingIsUnusualFromZero() throws IOException {
        assertEquals(List.of("small/funding.yaml:1: \"0\" stands where a whole number above 0 is expected",
                        "small/funding.yaml:2: nothing is said in \"en\", a language of the programme"),
                configuration("outliers: {times: 0}\nstatement: {declaration: {de: Alles stimmt.}}\n").problems());
    }

    @Test
    void allThatIsSaidIsRead() throws IOException {
        FundingRules rules = configuration("""
                eligible: {start: 2019-07-01, end: 2021-03-31}
                outside_base: [CH, LI]
                flat_rates:
                  office: {percent: 15, of: [staff]}
                  travel: {percent: 12.5, of: [staff, office]}
                in_kind_limit: 20
                flexibility: 10
                spending_targets: {2019: 10, 2020: 60.5}
                exchange_month: payment
                de_minimis_near: 90
                """)
                .write("small/exchange-rates.yaml", "CHF:\n  2020-01: 1.0739\n  2020-02: 1.1\n")
                .definitions().funding();

        assertEquals("2019-07-01 2021-03-31", rules.eligibleFrom() + " " + rules.eligibleTo());
        assertEquals(Set.of("CH", "LI"), rules.outsideBase());
        assertEquals("[office, travel]", rules.flatRates().keySet().toString());
        assertEquals(new FundingRules.FlatRate(new BigDecimal("12.5"), List.of("staff", "office")), rules.flatRates().get("travel"));
        assertEquals(Optional.of(new BigDecimal("20")), rules.inKindLimit());
        assertEquals(Map.of(2019, new BigDecimal("10"), 2020, new BigDecimal("60.5")), rules.spendingTargets());
        assertEquals(ExchangeRates.Month.PAYMENT, rules.rates().month());
        assertEquals(Optional.of(new BigDecimal("1.1")), rules.rates().rate("CHF", YearMonth.of(2020, 2)));
        assertEquals(Optional.empty(), rules.rates().rate("CHF", YearMonth.of(2020, 3)));
    }

    @Test
    void everyProblemIsToldWithFileAndLine() throws IOException {
        SmallConfiguration broken = configuration("""
                eligible: {start: 2021-01-01, end: 2020-01-01}
                outside_base: [Switzerland]
                flat_rates:
                  ofice: {percent: 15, of: [staff]}
                  travel: {percent: 15, of: [office]}
                  office: {percent: lots, of: [stuff]}
                flexibilty: 10
                spending_targets:
                  2020: 60
                  2021: 40
                exchange_month: submision
                """)
                .write("small/exchange-rates.yaml", "EUR: {2020-01: 1}\nCHF:\n  2020-13: 1.1\n  2020-12: 0\n");

        assertEquals(
                List.of("small/exchange-rates.yaml:1: EUR is the programme's own currency: leave it out",
                        "small/exchange-rates.yaml:3: \"2020-13\" stands where a month such as 2017-03 is expected",
                        "small/exchange-rates.yaml:4: \"0\" stands where an exchange rate above 0 such as 1.0739 is expected",
                        "small/funding.yaml:1: the period of eligibility ends (2020-01-01) before it starts (2021-01-01)",
                        "small/funding.yaml:2: \"Switzerland\" stands where a country such as BE is expected",
                        "small/funding.yaml:4: unknown cost category \"ofice\"; did you mean \"office\"?",
                        "small/funding.yaml:5: \"travel\" cannot follow from \"office\", which is a flat rate itself and does not stand above it",
                        "small/funding.yaml:6: \"lots\" stands where a percentage such as 15 or 12.5 is expected",
                        "small/funding.yaml:6: unknown cost category \"stuff\"; did you mean \"staff\"?",
                        "small/funding.yaml:7: unknown key \"flexibilty\"; did you mean \"flexibility\"?",
                        "small/funding.yaml:10: spending targets rise from year to year: that of 2021 stands below that of 2020 and is less,"
                                + " or the years are not in order",
                        "small/funding.yaml:11: unknown month of an exchange rate \"submision\"; did you mean \"submission\"?"),
                broken.problems());
    }

    private SmallConfiguration configuration(String funding) throws IOException {
        SmallConfiguration small = SmallConfiguration.in(folder);
        String programme = Files.readString(folder.resolve("small/programme.yaml"));
        return small.write("small/programme.yaml", programme.replace("code_lists:\n", CATEGORIES)).write("small/funding.yaml", funding);
    }
}
