package eu.meuse.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Listing;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The list of the cluster partnerships' members: the rows in force, in the columns that the report names. */
final class ListingsTest {
    private static final Quarter Q3 = new Quarter(2016, 3);
    private static final Quarter Q4 = new Quarter(2016, 4);

    @Test
    void theRowsThatCountAreListedInTheOrderOfTheirCells() {
        Definitions definitions = Configuration.load(Checkout.ROOT.resolve("config/eccp"));
        List<FactRow> rows = List.of(
                member("P2", "Beta", Q3, Map.of("country", "DE", "sector", "energy", "smes", new BigDecimal("70.000000"))),
                member("P1", "Alpha", Q3, Map.of("country", "BE", "smes", new BigDecimal("10.500000"), "target_markets", "Japan; Peru")),
                member("P2", "Beta", Q4, Map.of("country", "FR", "sector", "health", "partnership", "Second")));
        List<Listing> listings = new Listings(definitions).of(new InMemoryFacts(TestSpark.session(), rows, Q4));
        assertEquals(1, listings.size());
        Listing listing = listings.get(0);
        assertEquals("partner-search clusters list-partner-search.csv", listing.section() + " " + listing.dataset() + " " + listing.file());
        assertEquals(List.of(List.of("Alpha", "BE", "", "", "Japan; Peru", "10.5"), List.of("Beta", "FR", "Second", "health", "", "")), listing.rows());
        assertEquals(List.of("Organisation", "Land", "Partnerschaft", "Sektor", "Zielmärkte", "Anzahl KMU"),
                listing.columns().stream().map(column -> column.labels().get("de")).toList());
        assertEquals(List.of("country", "sector", "target_markets"),
                listing.columns().stream().filter(Listing.Column::chosen).map(Listing.Column::name).toList());
        assertEquals(List.of("Belgien"), listing.columns().get(1).values("BE", "de"));
        assertEquals(List.of("Vereinigte Staaten", "Peru"), listing.columns().get(4).values("United States; Peru", "de"));
        assertEquals(List.of("Vereinigte Staaten", "Japan", "Peru"), listing.columns().get(4).values("united states, JAPAN|Peru", "de"),
                "parted and known as the indicators of the markets part and know them");
    }

    /** A list in the wrong folder counts, but nobody has agreed to its being published. */
    @Test
    void whatAnotherThanTheLeadPartnerSendsIsNotListed() {
        Definitions definitions = Configuration.load(Checkout.ROOT.resolve("config/eccp"));
        List<FactRow> rows = List.of(
                member("P1", "Alpha", Q3, Map.of("country", "BE")),
                InMemoryFacts.row(FactTable.CLUSTERS, "elsewhere", Q4, 2, Map.of("partnership_id", "P3", "organisation", "Jane Doe, sole trader", "country", "BE")));
        assertEquals(List.of("Alpha"), new Listings(definitions).of(new InMemoryFacts(TestSpark.session(), rows, Q4)).get(0).rows().stream()
                .map(row -> row.get(0)).toList());
    }

    private static FactRow member(String partnership, String organisation, Quarter quarter, Map<String, ?> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put("partnership_id", partnership);
        values.put("organisation", organisation);
        return InMemoryFacts.row(FactTable.CLUSTERS, "platform", quarter, 2, values);
    }
}
