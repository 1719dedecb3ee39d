package eu.meuse.indicators;

import static eu.meuse.facts.FactTable.BUDGETS;
import static eu.meuse.facts.FactTable.CLUSTERS;
import static eu.meuse.facts.FactTable.EVENTS;
import static eu.meuse.facts.FactTable.EXPENDITURES;
import static eu.meuse.facts.FactTable.GRANTS;
import static eu.meuse.facts.FactTable.JOBS;
import static eu.meuse.facts.FactTable.PARTICIPATIONS;
import static eu.meuse.facts.FactTable.PARTNERS;
import static eu.meuse.facts.FactTable.SUPPORT;
import static eu.meuse.facts.FactTable.VOUCHERS;
import static eu.meuse.facts.FactTable.VOUCHER_PARTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.TestSpark;
import eu.meuse.facts.Column;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.facts.OrganisationAmount;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.CodedFormula;
import eu.meuse.programme.IndicatorCard.Coded;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.IndicatorCard.Sum;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small facts of two regions, counted by hand. The quarter reported is 2012-Q2. */
class IndicatorEngineTest {
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final Quarter Q2 = new Quarter(2012, 2);
    private static final Set<FactTable> ALL = Set.of(FactTable.values());

    private final TestCards cards = new TestCards();
    private final List<FactRow> rows = new ArrayList<>();
    private final List<Deliveries.Delivered> delivered = new ArrayList<>();

    @Test
    void everyCodeHasItsRowAndABlankCodeIsInTheTotalAlone() {
        cards.add("visits", Kind.COUNT, List.of("organisation_type"), Set.of(EVENTS, PARTICIPATIONS),
                TestCards.measure(PARTICIPATIONS, "date", null, "count(*)"));
        event("E1", "north", "energy", "2012-04-01");
        visit("E1", "ann", "sme");
        visit("E1", "bob", null);

        assertEquals(List.of("quarter  2", "quarter public 0", "quarter sme 1", "to-date  2", "to-date public 0", "to-date sme 1"),
                figures("visits", Q2));
    }

    @Test
    void aPersonIsCountedOnceInEachCellAndOnceInTheTotal() {
        cards.add("people", Kind.COUNT, List.of("region", "region/sector"), Set.of(EVENTS, PARTICIPATIONS),
                TestCards.measure(PARTICIPATIONS, "date", null, "count(distinct person_key)"));
        event("E1", "north", "energy", "2012-02-01");
        event("E2", "north", "health", "2012-05-01");
        event("E3", "south", "health", "2012-06-30");
        event("E4", "south", "health", "2012-07-01");
        for (String event : List.of("E1", "E2", "E3", "E4")) {
            visit(event, "ann", "sme");
        }
        visit("E1", "bob", "sme");
        visit("E4", "eve", "sme");

        assertEquals(List.of(
                "quarter  1", "quarter north 1", "quarter south 1",
                "quarter north/energy 0", "quarter north/health 1", "quarter south/energy 0", "quarter south/health 1",
                "to-date  2", "to-date north 2", "to-date south 1",
                "to-date north/energy 2", "to-date north/health 1", "to-date south/energy 0", "to-date south/health 1"),
                figures("people", Q2));
    }

    @Test
    void moreCellsThanAWordHasBitsAreCountedAlike() {
        // 2 regions × 70 sectors: the cells of the south lie in the second and third word.
        cards.sectors(IntStream.range(0, 70).mapToObj(i -> "s" + i).toList());
        cards.add("people", Kind.COUNT, List.of("region/sector", "sector"), Set.of(EVENTS, PARTICIPATIONS),
                TestCards.measure(PARTICIPATIONS, "date", null, "count(distinct person_key)"));
        event("E1", "north", "s0", "2012-05-01");
        event("E2", "south", "s69", "2012-05-01");
        event("E3", "south", "s69", "2012-05-02");
        List.of("E1", "E2", "E3").forEach(event -> visit(event, "ann", "sme"));
        visit("E3", "bob", "sme");

        assertEquals(List.of("quarter  2", "quarter north/s0 1", "quarter south/s69 2", "quarter s0 1", "quarter s69 2"),
                figures("people", Q2).stream().filter(line -> line.startsWith("quarter") && !line.endsWith(" 0")).toList());
    }

    @Test
    void aRegionThatOwesADatasetIsMissingAndTheCoverageSaysSo() {
        cards.add("jobs", Kind.FTE, List.of("region", "sector"), Set.of(JOBS), TestCards.measure(JOBS, "created_on", null, "sum(fte)"));
        row(JOBS, "job_id", "J1", "region", "north", "sector", "energy", "instrument", "x", "created_on", "2012-03-31", "fte", "0.50");
        row(JOBS, "job_id", "J2", "region", "north", "sector", "energy", "instrument", "x", "created_on", "2012-04-01", "fte", "1.25");
        delivered.add(new Deliveries.Delivered("north", Q2, JOBS));
        delivered.add(new Deliveries.Delivered("south", Q1, JOBS));

        assertEquals(List.of(
                "quarter  1.25 1/2", "quarter north 1.25 1/2", "quarter south missing 1/2", "quarter energy 1.25 1/2", "quarter health 0 1/2",
                "to-date  1.75 2/2", "to-date north 1.75 2/2", "to-date south 0 2/2", "to-date energy 1.75 2/2", "to-date health 0 2/2"),
                withCoverage("jobs"));
    }

    @Test
    void onlyTheRegionItselfIsMissingAndNotOneThatAwards() {
        cards.add("parties", Kind.COUNT, List.of("awarding_region", "role"), Set.of(VOUCHERS, VOUCHER_PARTIES),
                TestCards.measure(VOUCHER_PARTIES, "decided_on", null, "count(*)"));
        row(VOUCHERS, "application_id", "V1", "organisation", "Alpha", "region", "north", "sector", "energy",
                "applied_on", "2012-04-01", "decision", "awarded", "decided_on", "2012-05-01", "amount", "1.00");
        row(VOUCHER_PARTIES, "application_id", "V1", "organisation", "Beta", "region", "south", "role", "lead");
        delivered.add(new Deliveries.Delivered("north", Q2, VOUCHERS));
        delivered.add(new Deliveries.Delivered("north", Q2, VOUCHER_PARTIES));

        assertEquals(List.of("quarter  1 1/2", "quarter north 1 1/2", "quarter south 0 1/2", "quarter lead 1 1/2", "quarter partner 0 1/2",
                "to-date  1 1/2", "to-date north 1 1/2", "to-date south 0 1/2", "to-date lead 1 1/2", "to-date partner 0 1/2"),
                withCoverage("parties"));
    }

    @Test
    void whatTheLeadPartnerOwesForAllRegionsIsMissingInEachOfThem() {
        cards.add("partners", Kind.COUNT, List.of("region"), Set.of(PARTNERS), TestCards.measure(PARTNERS, null, null, "count(*)"));

        assertEquals(List.of("to-date  0 0/1", "to-date north missing 0/1", "to-date south missing 0/1"),
                withCoverage("partners").stream().filter(line -> line.startsWith("to-date")).toList());
    }

    @Test
    void standingDatasetsAreOwedByTheLeadRegionAloneAndStand() {
        cards.add("budget", Kind.MONEY, List.of("partner"), Set.of(BUDGETS), TestCards.measure(BUDGETS, null, null, "sum(amount)"));
        partner("P1");
        partner("P2");
        row(BUDGETS, "partner_id", "P1", "cost_category", "staff", "amount", "100.50");
        delivered.add(new Deliveries.Delivered("north", Q1, BUDGETS));

        assertEquals(List.of("quarter  100.50 1/1", "quarter P1 100.50 1/1", "quarter P2 0.00 1/1",
                "to-date  100.50 1/1", "to-date P1 100.50 1/1", "to-date P2 0.00 1/1"), withCoverage("budget"));
    }

    @Test
    void aRatioIsOfSumsAndShowsItsParts() {
        cards.add("spent", Kind.MONEY, List.of(), Set.of(EXPENDITURES), TestCards.measure(EXPENDITURES, "certified_on", null, "sum(certified)"));
        cards.add("due", Kind.MONEY, List.of(), Set.of(EXPENDITURES), new Coded(CodedFormula.ERDF_DUE));
        cards.add("both", Kind.MONEY, List.of(), Set.of(EXPENDITURES), new Sum(List.of("spent", "due")));
        cards.add("rate", Kind.RATIO, List.of(), Set.of(EXPENDITURES), new Ratio(new Named("both"), new Named("spent")));
        partner("P1");
        spend("X1", null, "30.00", "2012-03-01");
        everythingDelivered();
        Map<FigureKey, BigDecimal> coded = Map.of(FigureKey.total(CodedFormula.ERDF_DUE.code(), Scope.TO_DATE), new BigDecimal("10"));

        assertEquals(List.of("quarter  no-data (0.00 / 0.00)", "to-date  1.3333 (40.00 / 30.00)"), figures("rate", Q2, coded));
    }

    @Test
    void anExpenditureWithoutPeriodBelongsToTheQuarterInWhichItFirstCame() {
        cards.add("declared", Kind.MONEY, List.of("cost_category"), Set.of(EXPENDITURES),
                TestCards.measure(EXPENDITURES, "period_date", "parked_from is null", "sum(amount)"));
        partner("P1");
        rows.add(InMemoryFacts.row(EXPENDITURES, "north", Q1, 1, typed(EXPENDITURES,
                "item_id", "X1", "partner_id", "P1", "cost_category", "staff", "paid_on", "2012-01-01", "amount", "10.00")));
        spend("X1", null, "12.00", "2012-05-01");
        spend("X2", "2012-Q2", "5.00", null);
        everythingDelivered();

        assertEquals(List.of("quarter  5.00", "quarter staff 5.00", "quarter travel 0.00", "to-date  17.00", "to-date staff 17.00", "to-date travel 0.00"),
                figures("declared", Q2));
    }

    @Test
    void aSumThatNobodyReportsIsNoDataWhereTheCardSaysSo() {
        cards.add("heads", Kind.COUNT, List.of("sector"), Set.of(EVENTS),
                new Measure(EVENTS, Optional.of("date"), Optional.empty(), "sum(attendance)", true));
        event("E1", "north", "energy", "2012-05-01");

        assertEquals(List.of("quarter  no-data", "quarter energy no-data", "quarter health no-data",
                "to-date  no-data", "to-date energy no-data", "to-date health no-data"), figures("heads", Q2));
    }

    @Test
    void aRatioOfWhichNobodyReportsOneSideShowsTheOtherAndIsTraced() {
        Measure smes = new Measure(CLUSTERS, Optional.empty(), Optional.empty(), "sum(smes)", false, true);
        cards.add("smes", Kind.COUNT, List.of(), Set.of(CLUSTERS), smes);
        cards.add("members", Kind.COUNT, List.of(), Set.of(CLUSTERS), TestCards.measure(CLUSTERS, null, null, "count(*)"));
        cards.add("mean", Kind.RATIO, List.of(), Set.of(CLUSTERS), new Ratio(new Named("smes"), new Named("members")));
        row(CLUSTERS, "partnership_id", "P1", "organisation", "Alpha", "country", "DE");
        row(CLUSTERS, "partnership_id", "P1", "organisation", "Beta", "country", "DE");
        everythingDelivered();

        FigureRow mean = compute(Q2, Map.of(), Map.of()).stream().filter(row -> row.key().equals(FigureKey.total("mean", Scope.TO_DATE))).findFirst().orElseThrow();
        assertEquals("no-data Optional.empty Optional[2]", mean.figure().status() + " " + mean.figure().numerator() + " " + mean.figure().denominator());
        List<TracedPart> parts = new FigureTrace(cards.definitions(ALL, Map.of()), new InMemoryFacts(TestSpark.session(), rows, Q2), Q2, List.of()).of(mean.key());
        AddedUp sums = new AddedUp(parts);
        parts.forEach(part -> part.rows().collectAsList().forEach(row -> sums.add(part.name(), row.getAs("contribution"), 1, 0)));
        assertTrue(sums.gives(mean.figure()));
    }

    @Test
    void theTargetOfTheYearStandsAtTheTotalToDate() {
        cards.add("events", Kind.COUNT, List.of("sector"), Set.of(EVENTS), TestCards.measure(EVENTS, "date", null, "count(*)"));
        Map<String, Map<Integer, BigDecimal>> targets = Map.of("events", Map.of(2012, new BigDecimal("7"), 2013, new BigDecimal("9")));

        assertEquals(List.of("FigureKey[indicator=events, scope=TO_DATE, breakdown=, key=] 7"), compute(Q2, Map.of(), targets).stream()
                .filter(row -> row.target().isPresent())
                .map(row -> row.key() + " " + row.target().get())
                .toList());
    }

    /** Spellings of one are one; of what has no date up to the quarter, or was not awarded, nobody has anything. */
    @Test
    void whoHasWhatOfASumIsKnownByOrganisationQuarterAndPlace() {
        Measure amount = TestCards.measure(VOUCHERS, "decided_on", "decision = 'awarded'", "sum(amount)");
        cards.add("amount", Kind.MONEY, List.of("region", "sector"), Set.of(VOUCHERS), amount);
        cards.add("vouchers", Kind.COUNT, List.of("region"), Set.of(VOUCHERS), TestCards.measure(VOUCHERS, "decided_on", null, "count(*)"));
        voucher("V1", "Alpha GmbH", "energy", "2012-02-01", "awarded");
        voucher("V2", "ALPHA", "energy", "2012-03-31", "awarded");
        voucher("V3", "Alpha", "health", "2012-04-01", "awarded");
        voucher("V4", "Beta", "energy", "2012-04-01", "rejected");
        voucher("V5", "Beta", "energy", "2012-07-01", "awarded");
        everythingDelivered();

        Map<Measure, List<OrganisationAmount>> amounts = new IndicatorEngine(cards.definitions(ALL, Map.of()))
                .amounts(new InMemoryFacts(TestSpark.session(), rows, Q2), Q2);
        assertEquals(Set.of(amount), amounts.keySet());
        assertEquals(1, amounts.get(amount).stream().map(OrganisationAmount::organisation).distinct().count());
        assertEquals(List.of("2012-Q1 {region=north, sector=energy} 200.00", "2012-Q2 {region=north, sector=health} 100.00"),
                amounts.get(amount).stream().map(one -> one.quarter().orElseThrow() + " " + one.codes() + " " + one.amount()).sorted().toList());
    }

    /** Members of partnerships are named without an identifier. */
    @Test
    void membersOfPartnershipsAreCountedAndTracedByTheirNames() {
        cards.add("members", Kind.COUNT, List.of(), Set.of(CLUSTERS), TestCards.measure(CLUSTERS, null, null, "count(distinct organisation_key)"));
        cards.add("companies", Kind.COUNT, List.of(), Set.of(CLUSTERS), TestCards.measure(CLUSTERS, null, "is_enterprise", "count(*)"));
        row(CLUSTERS, "partnership_id", "P1", "organisation", "Alpha GmbH", "country", "DE");
        row(CLUSTERS, "partnership_id", "P2", "organisation", "ALPHA", "country", "DE");
        row(CLUSTERS, "partnership_id", "P2", "organisation", "Beta", "country", "NL");
        row(SUPPORT, "activity_id", "S1", "organisation", "Alpha", "organisation_type", "sme", "date", "2012-04-01");

        assertEquals(List.of("quarter  2", "to-date  2"), figures("members", Q2));
        assertEquals(List.of("quarter  2", "to-date  2"), figures("companies", Q2));
        List<TracedPart> parts = new FigureTrace(cards.definitions(ALL, Map.of()), new InMemoryFacts(TestSpark.session(), rows, Q2), Q2, List.of())
                .of(FigureKey.total("members", Scope.TO_DATE));
        assertEquals("2", parts.get(0).rows().selectExpr("cast(cast(sum(contribution) as int) as string)").first().getString(0));
        assertEquals(3, parts.get(0).rows().count());
    }

    @Test
    void aJourneyEndsWithAJobThatIsKnownByIdentifierAlone() {
        row(SUPPORT, "activity_id", "S1", "organisation", "Alpha", "organisation_id", "BE0403170701", "date", "2012-04-01");
        row(VOUCHERS, "application_id", "V1", "organisation", "Alpha", "decision", "awarded", "decided_on", "2012-04-11", "amount", "100.00");
        row(GRANTS, "project_id", "G1", "organisation", "Alpha", "approved_on", "2012-04-21", "grant", "100.00", "matched", "0.00");
        row(JOBS, "job_id", "J1", "organisation_id", "BE 0403.170.701", "created_on", "2012-05-01", "fte", "1");
        InMemoryFacts facts = new InMemoryFacts(TestSpark.session(), rows, Q2);

        assertEquals(List.of("[2012-04-01, 2012-04-11, 2012-04-21, 2012-05-01]"),
                Journeys.of(facts, Q2, OrganisationFrames.known(facts)).days().values().stream().map(List::toString).toList());
    }

    private void voucher(String id, String organisation, String sector, String decided, String decision) {
        row(VOUCHERS, "application_id", id, "organisation", organisation, "region", "north", "sector", sector, "applied_on", "2012-01-01",
                "decision", decision, "decided_on", decided, "amount", "100.00");
    }

    private List<String> figures(String indicator, Quarter quarter) {
        everythingDelivered();
        return figures(indicator, quarter, Map.of());
    }

    private List<String> figures(String indicator, Quarter quarter, Map<FigureKey, BigDecimal> coded) {
        return compute(quarter, coded, Map.of()).stream()
                .filter(row -> row.key().indicator().equals(indicator))
                .map(row -> text(row) + row.figure().fraction()
                        .map(of -> " (" + of.numerator() + " / " + of.denominator() + ")").orElse(""))
                .toList();
    }

    private List<String> withCoverage(String indicator) {
        return compute(Q2, Map.of(), Map.of()).stream()
                .filter(row -> row.key().indicator().equals(indicator))
                .map(row -> text(row) + " " + row.coverage())
                .toList();
    }

    private List<FigureRow> compute(Quarter quarter, Map<FigureKey, BigDecimal> coded, Map<String, Map<Integer, BigDecimal>> targets) {
        return new IndicatorEngine(cards.definitions(ALL, targets))
                .figures(new InMemoryFacts(TestSpark.session(), rows, quarter), quarter, new Deliveries(delivered), List.of(new CodedValues(() -> coded)));
    }

    private static String text(FigureRow row) {
        return row.key().scope().code() + " " + row.key().key() + " "
                + row.figure().known().map(BigDecimal::toPlainString).orElse(row.figure().status());
    }

    private void everythingDelivered() {
        List.of("north", "south").forEach(region -> Arrays.stream(FactTable.values())
                .forEach(table -> delivered.add(new Deliveries.Delivered(region, Q2, table))));
    }

    private void event(String id, String region, String sector, String date) {
        row(EVENTS, "event_id", id, "region", region, "sector", sector, "format", "fair", "date", date);
    }

    private void visit(String event, String person, String type) {
        row(PARTICIPATIONS, "event_id", event, FactTable.PERSON_KEY, person, "organisation", "X", "organisation_type", type);
    }

    private void partner(String id) {
        row(PARTNERS, "partner_id", id, "name", id, "lead", "yes", "country", "BE");
    }

    private void spend(String item, String period, String amount, String certifiedOn) {
        row(EXPENDITURES, "item_id", item, "partner_id", "P1", "cost_category", "staff", "paid_on", "2012-02-01", "period", period,
                "amount", amount, "certified", certifiedOn == null ? null : amount, "certified_on", certifiedOn);
    }

    private void row(FactTable table, String... cells) {
        rows.add(InMemoryFacts.row(table, "north", Q2, rows.size() + 1L, typed(table, cells)));
    }

    private static Map<String, Object> typed(FactTable table, String... cells) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            String name = cells[i];
            Column column = table.storedColumns().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
            values.put(name, InMemoryFacts.typed(column.type(), cells[i + 1]));
        }
        return values;
    }
}
