package eu.meuse.indicators;

import eu.meuse.indicators.tally.Tally;
import eu.meuse.programme.IndicatorCard.First;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.List;

/**
 * What {@link OnePass} found of a table, from which what counts in any quarter and to its end follows.
 *
 * @param kinds what each of the tallies counts
 */
record PassCounts(TableQuery query, List<List<TablePlan.Counted>> kinds, List<Tally> tallies) {

    /** Adds what there is in a quarter and to its end. */
    void into(Measured measured, Quarter quarter) {
        int number = ValueLayout.number(quarter);
        for (int kind = 0; kind < kinds.size(); kind++) {
            List<Tally.Counted> counted = tallies.get(kind).counts();
            for (int i = 0; i < counted.size(); i++) {
                add(kinds.get(kind).get(i), counted.get(i), kind == 0, number, measured);
            }
        }
    }

    private void add(TablePlan.Counted one, Tally.Counted found, boolean ofFacts, int quarter, Measured measured) {
        int last = query.plan().date(one) < 0 ? Tally.UNDATED : quarter;
        Formula formula = one.measure();
        add(formula, Scope.QUARTER, found.now().in(last), measured);
        add(formula, Scope.TO_DATE, (ofFacts ? found.now() : found.fresh()).upTo(last), measured);
        if (!ofFacts) {
            add(new First(one.measure()), Scope.QUARTER, found.arrived().in(last), measured);
        }
    }

    private void add(Formula formula, Scope scope, long[] cells, Measured measured) {
        List<Cell.Place> places = query.cells().places();
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] > 0) {
                measured.add(formula, new Cell(scope, places.get(cell)), BigDecimal.valueOf(cells[cell]));
            }
        }
    }
}
