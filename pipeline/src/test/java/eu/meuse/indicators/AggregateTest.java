package eu.meuse.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateTest {

    @Test
    void anAggregateIsTakenApart() {
        assertEquals(new Aggregate("count", false, "*"), Aggregate.of("count(*)"));
        assertEquals(new Aggregate("count", true, "person_key"), Aggregate.of("COUNT( distinct person_key )"));
        assertEquals(new Aggregate("count", true, "(person_key)"), Aggregate.of("count(distinct(person_key))"));
        assertEquals(new Aggregate("sum", false, "coalesce(amount, (0))"), Aggregate.of("sum(coalesce(amount, (0)))"));
        assertEquals(new Aggregate("count", false, "distinctive"), Aggregate.of("count(distinctive)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(amount) + sum(grant)", "avg(amount)", "amount", "sum(amount", "sum(a)/count(*)", "sum(distinct amount)"})
    void whatCannotBePutTogetherFromPartsIsRefusedWithWhatToDo(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Aggregate.of(text)).getMessage();
        assertTrue(message.contains(text) && message.contains("ratio"), message);
    }

    @Test
    void partsAreAddedOrCompared() {
        assertEquals(BigDecimal.TEN, Aggregate.of("sum(x)").merged(BigDecimal.valueOf(3), BigDecimal.valueOf(7)));
        assertEquals(BigDecimal.valueOf(3), Aggregate.of("min(x)").merged(BigDecimal.valueOf(3), BigDecimal.valueOf(7)));
        assertEquals(BigDecimal.valueOf(7), Aggregate.of("max(x)").merged(BigDecimal.valueOf(3), BigDecimal.valueOf(7)));
    }
}
