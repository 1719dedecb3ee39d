package eu.meuse.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Sheet;
import eu.meuse.samples.world.Sample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample comes to what was published of the real programme at the end of September 2014. */
class SampleTotalsTest {
    private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);
    private static final List<Sheet> SHEETS = Sample.sheets(Sample.SEED);
    private final Tally tally = new Tally(SHEETS);

    @Test
    void eventsAndParticipations() {
        List<Entry> events = tally.keyed(FactTable.EVENTS);
        assertEquals(52, events.size());
        assertEquals(2_800, tally.participations().size());
        assertTrue(events.stream().noneMatch(event -> day(event, "date").isAfter(AS_OF)));
    }

    @Test
    void vouchers() {
        List<Entry> all = tally.keyed(FactTable.VOUCHERS);
        List<Entry> awarded = awarded();
        assertEquals(31, all.size());
        assertTrue(all.stream().noneMatch(voucher -> day(voucher, "applied_on").isAfter(AS_OF)));
        assertEquals(21, awarded.size());
        assertTrue(awarded.stream().noneMatch(voucher -> day(voucher, "decided_on").isAfter(AS_OF)));
        assertEquals(Map.of("high-tech-systems", 8L, "life-sciences", 7L, "energy", 5L, "innovative-materials", 1L),
                Tally.count(awarded, voucher -> voucher.text("sector")));
        assertEquals(Map.of("5000.00", 21L), Tally.count(awarded, voucher -> voucher.text("amount")));
    }

    @Test
    void partiesOfVouchers() {
        List<Entry> parties = tally.referring(FactTable.VOUCHER_PARTIES);
        assertEquals(69, parties.size());
        assertEquals(21, Tally.count(parties, party -> party.text("application_id")).size());
        assertMoney("105000.00", Tally.sum(parties, "aid"));
    }

    @Test
    void publicSupportBringsTwiceAsMuch() {
        List<Entry> grants = tally.keyed(FactTable.GRANTS);
        BigDecimal support = Tally.sum(grants, "grant").add(Tally.sum(awarded(), "amount"));
        BigDecimal further = Tally.sum(grants, "matched").add(Tally.sum(grants, "follow_on"))
                .add(Tally.sum(awarded(), "own_contribution"));
        assertEquals(6, grants.size());
        assertMoney(further.toPlainString(), support.add(support));
        assertTrue(grants.stream().allMatch(grant -> money(grant, "grant").compareTo(new BigDecimal("100000")) >= 0
                && money(grant, "grant").compareTo(new BigDecimal("250000")) <= 0
                && money(grant, "matched").compareTo(money(grant, "grant")) >= 0));
    }

    @Test
    void jobsSupportAndOutcomes() {
        assertMoney("9", Tally.sum(tally.keyed(FactTable.JOBS), "fte"));
        List<Entry> named = tally.keyed(FactTable.SUPPORT).stream()
                .filter(row -> !row.text("organisation_id").isEmpty()).toList();
        // Those with an identifier alone are more than two hundred, however the others' names are matched.
        assertTrue(Tally.count(named, Tally::organisation).size() > 200);
        assertEquals(27, tally.keyed(FactTable.OUTCOMES).size());
    }

    @Test
    void partnersAndTheirMoney() {
        List<Entry> partners = tally.keyed(FactTable.PARTNERS);
        List<Entry> erdf = tally.keyed(FactTable.FINANCING).stream().filter(Tally.is("source", "erdf")).toList();
        assertEquals(Map.of("50", 19L), Tally.count(partners, partner -> partner.text("erdf_rate")));
        assertEquals(List.of("PP01"), partners.stream().filter(Tally.is("lead", "true"))
                .map(one -> one.text("partner_id")).toList());
        assertMoney("4994022.00", Tally.sum(tally.keyed(FactTable.BUDGETS), "amount"));
        assertMoney("4994022.00", Tally.sum(tally.keyed(FactTable.FINANCING), "amount"));
        assertMoney("2497011.00", Tally.sum(erdf, "amount"));
    }

    @Test
    void everyPartnerSpendsWithinItsBudget() {
        Map<String, BigDecimal> budgets = sums(tally.keyed(FactTable.BUDGETS), "amount");
        Map<String, BigDecimal> certified = sums(tally.keyed(FactTable.EXPENDITURES), "certified");
        assertAll(budgets.keySet().stream().map(partner -> () -> assertTrue(
                certified.get(partner).compareTo(budgets.get(partner)) < 0
                        && certified.get(partner).multiply(BigDecimal.valueOf(2)).compareTo(budgets.get(partner)) > 0,
                partner + ": " + certified.get(partner) + " of " + budgets.get(partner))));
    }

    @Test
    void noSmallCellOfPeopleWhereTablesArePublished() {
        Map<String, Entry> events = new HashMap<>();
        tally.keyed(FactTable.EVENTS).forEach(event -> events.put(event.text("event_id"), event));
        for (String column : List.of("region", "sector", "format")) {
            assertTrue(fewest(row -> events.get(row.text("event_id")).text(column)) >= 5, column);
        }
        assertTrue(fewest(row -> row.text("organisation_type")) < 5, "hiding is to be seen in one table");
    }

    private long fewest(Function<Entry, String> by) {
        Collection<List<Entry>> groups = tally.participations().stream().collect(Collectors.groupingBy(by)).values();
        return groups.stream().mapToLong(group -> Tally.count(group, Tally::person).size()).min().orElseThrow();
    }

    private List<Entry> awarded() {
        return tally.keyed(FactTable.VOUCHERS).stream().filter(Tally.is("decision", "awarded")).toList();
    }

    private static Map<String, BigDecimal> sums(List<Entry> rows, String column) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.text("partner_id"),
                Collectors.collectingAndThen(Collectors.toList(), group -> Tally.sum(group, column))));
    }

    private static LocalDate day(Entry row, String column) {
        return (LocalDate) row.cells().get(column);
    }

    private static BigDecimal money(Entry row, String column) {
        return (BigDecimal) row.cells().get(column);
    }

    private static void assertMoney(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), expected + " but was " + actual);
    }
}
