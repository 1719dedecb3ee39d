package eu.meuse.indicators;

import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** An indicator that only code can compute: its values and, so that no figure is without a way back, its rows. */
public interface CodedIndicator {

    /** By what name cards call it. */
    CodedFormula formula();

    /** Its values under {@link CodedFormula#code()}, by scope, breakdown and key; one that is not there is 0. */
    Map<FigureKey, BigDecimal> values();

    /**
     * The rows behind its values in a scope, whatever the breakdown, so that their contributions add up to each value.
     *
     * @return the columns of {@link eu.meuse.facts.TracedRows}, and one for each dimension that a card breaks it down by
     */
    Dataset<Row> traced(Scope scope);
}
