package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ceilings and windows of both regulations, worked by hand. */
class DeMinimisTest {
    private static final BigDecimal NEAR = new BigDecimal("80");

    private int row = 1;

    @Test
    void threeFiscalYearsAreAddedUpAndTheRowThatPassesTheCeilingIsTold() {
        DeMinimis aid = aid(given("X", "BE", "2011-12-31", "150000.00"), given("X", "BE", "2013-06-01", "50000.00"),
                given("X", "BE", "2013-06-02", "0.01"), given("X", "BE", "2013-07-01", "5.00"));

        // The fourth is above as well, and passes nothing.
        assertEquals(List.of("row 4: the aid of this organisation in 2011-01-01 – 2013-06-02 is above the ceiling of Regulation 1998/2006: 200000.01"),
                findings(aid));
    }

    @Test
    void aNewFiscalYearLetsTheOldestGo() {
        assertEquals(List.of(), findings(aid(given("X", "BE", "2011-12-31", "150000.00"), given("X", "BE", "2014-01-01", "200000.00"))));
        assertEquals(1, findings(aid(given("X", "BE", "2012-01-01", "0.01"), given("X", "BE", "2014-12-31", "200000.00"))).size());
    }

    @Test
    void from2024OnAnyThreeYearsCountAndTheCeilingIsHigher() {
        // From 2024-03-10 back to 2021-03-11: the day before does not count any more.
        assertEquals(List.of(), findings(aid(given("X", "BE", "2021-03-10", "100000.00"), given("X", "BE", "2024-03-10", "300000.00"))));
        assertEquals(List.of("row 3: the aid of this organisation in 2021-03-11 – 2024-03-10 is above the ceiling of Regulation 2023/2831: 300000.01"),
                findings(aidFrom(2, given("X", "BE", "2021-03-11", "0.01"), given("X", "BE", "2024-03-10", "300000.00"))));
    }

    @Test
    void organisationsAndMemberStatesAreCountedApart() {
        assertEquals(List.of(), findings(aid(given("X", "BE", "2012-01-01", "150000.00"), given("X", "NL", "2012-01-01", "150000.00"),
                given("Y", "BE", "2012-01-01", "150000.00"))));
    }

    @Test
    void nearTheCeilingMeansFromFourFifthsOn() {
        assertEquals(List.of(), alerts(aid(given("X", "BE", "2012-01-01", "159999.99"))));
        assertEquals(List.of("DE_MINIMIS_NEAR X 160000.00 of 200000.00, rows 2"), alerts(aidFrom(2, given("X", "BE", "2012-01-01", "160000.00"))));
        assertEquals(List.of("DE_MINIMIS_NEAR X 200000.00 of 200000.00, rows 2"), alerts(aidFrom(2, given("X", "BE", "2012-01-01", "200000.00"))));
        assertEquals(List.of("DE_MINIMIS_ABOVE X 200000.01 of 200000.00, rows 2"), alerts(aidFrom(2, given("X", "BE", "2012-01-01", "200000.01"))));
    }

    private DeMinimis aidFrom(int first, Aid... aids) {
        List<Aid> placed = new ArrayList<>();
        for (Aid aid : aids) {
            placed.add(new Aid(aid.organisation(), aid.name(), aid.memberState(), aid.on(), aid.amount(), place(first + placed.size())));
        }
        return new DeMinimis(placed);
    }

    private DeMinimis aid(Aid... aids) {
        return new DeMinimis(Stream.of(aids).toList());
    }

    private Aid given(String organisation, String country, String on, String amount) {
        row++;
        return new Aid(organisation, organisation, country, LocalDate.parse(on), new BigDecimal(amount), place(row));
    }

    private static RowPlace place(int row) {
        return new RowPlace("here", "2012-Q1", "voucher_parties", "voucher_parties.csv", "", row);
    }

    private static List<String> findings(DeMinimis aid) {
        return aid.findings().stream().map(finding -> "row " + finding.row() + ": " + finding.message()).toList();
    }

    private static List<String> alerts(DeMinimis aid) {
        return aid.alerts(NEAR).stream()
                .map(alert -> alert.kind() + " " + alert.organisation() + " " + alert.amount() + " of " + alert.limit().orElseThrow() + ", rows "
                        + alert.rows().stream().map(place -> Long.toString(place.row())).toList().get(0))
                .toList();
    }
}
