package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** More organisations than can be held in memory are not matched, and the results do not pretend otherwise. */
class ManyOrganisationsTest {
    private static final Quarter QUARTER = new Quarter(2012, 2);

    @Test
    void asManyAsTheLimitAreMatchedAndOneMoreAreNot() {
        assertEquals(3, matched(3).counts().get(0).most());
        assertEquals(Organisations.NOT_MATCHED, matched(2));
    }

    private static Organisations matched(int most) {
        Definitions definitions = new TestCards()
                .add("supported", Kind.COUNT, List.of(), Set.of(FactTable.SUPPORT),
                        TestCards.measure(FactTable.SUPPORT, "date", null, "count(distinct organisation_key)"))
                .definitions(Set.of(FactTable.SUPPORT), Map.of());
        List<FactRow> rows = List.of(support("B1", "Crystalord NV"), support("B2", "Mithra SA"), support("B3", "Zentis GmbH"), support("B4", "Zentis GmbH"));
        FactViews views = FactViews.of(new InMemoryFacts(TestSpark.session(), rows, QUARTER), definitions.programme());
        return new OrganisationCounting(definitions, most).of(views, QUARTER);
    }

    private static FactRow support(String id, String organisation) {
        return InMemoryFacts.row(FactTable.SUPPORT, "north", QUARTER, 2, Map.of("activity_id", id, "organisation", organisation,
                "kind", "interview", "region", "north", "sector", "energy", "date", java.sql.Date.valueOf("2012-05-01")));
    }
}
