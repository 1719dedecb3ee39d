package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.PartialResults;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

/** Spark puts partial results together as the driver does, those of values that are there for the first time included. */
class ManyValuesTest {
    private static final Quarter QUARTER = new Quarter(2012, 2);
    private static final Set<FactTable> BOTH = Set.of(FactTable.EVENTS, FactTable.PARTICIPATIONS);
    private static final Measure PEOPLE = TestCards.measure(FactTable.PARTICIPATIONS, "date", null, "count(distinct person_key)");

    private final Definitions two = new TestCards()
            .add("people", Kind.COUNT, List.of("region"), BOTH, PEOPLE)
            .add("new", Kind.COUNT, List.of("region"), BOTH, new First(PEOPLE))
            .definitions(BOTH, Map.of());
    private final MeasurePlan plans = MeasurePlan.of(two.cards().values(), two.cards());
    private final TablePlan plan = plans.tables().get(0);
    private final CellBits cells = new CellBits(plan, new CodeLists(two.programme(), List.of()));
    private final TableQuery query = new TableQuery(plan, cells, QUARTER);
    private final ValueLayout layout = new ValueLayout(plan, cells, QUARTER, plans.firsts());

    @Test
    void whoWasThereBeforeIsNotNew() {
        List<Row> partials = List.of(
                visit("ann", new Quarter(2012, 1), 1), visit("ann", QUARTER, 2),
                visit("bob", QUARTER, 2),
                visit("cid", new Quarter(2012, 1), 2),
                visit("dan", QUARTER, 1), visit("dan", new Quarter(2012, 3), 2));
        List<String> expected = List.of("new quarter  2", "new quarter north 1", "new quarter south 1", "people quarter  3",
                "people quarter north 1", "people quarter south 2", "people to-date  4", "people to-date north 2", "people to-date south 3");
        assertEquals(expected, values(new ValueMerge(Map.of(plan.table().name(), layout), List.of(), new KnownOrganisations()).of(partials)));
        assertEquals(expected, values(new ManyValues(query, layout, new KnownOrganisations(), 3)
                .counted(TestSpark.session().createDataFrame(partials, PartialResults.SCHEMA), number -> true).collectAsList()));
    }

    private List<String> values(List<Row> rows) {
        Measured measured = new Measured();
        measured.read(query, layout, rows);
        List<String> found = new ArrayList<>();
        for (var one : Map.of("people", PEOPLE, "new", new First(PEOPLE)).entrySet()) {
            for (var scope : eu.meuse.reports.bundle.Scope.values()) {
                for (Cell.Place place : cells.places()) {
                    measured.value(one.getValue(), new Cell(scope, place)).ifPresent(value ->
                            found.add(one.getKey() + " " + scope.code() + " " + place.key() + " " + value));
                }
            }
        }
        return found.stream().sorted().toList();
    }

    /** @param region 1 north, 2 south; the first cell is the total */
    private static Row visit(String person, Quarter quarter, int region) {
        return RowFactory.create(FactTable.PARTICIPATIONS.name(), "", 1, sequence(List.of(ValueLayout.number(quarter))), null,
                sequence(List.of(person)), sequence(List.of(1L | 1L << region)), null);
    }

    private static <T> Object sequence(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
