package eu.meuse.indicators;

import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Values of what only code computes, for tests that ask for no rows. */
record CodedValues(Supplier<Map<FigureKey, BigDecimal>> all) implements CodedIndicator {
    @Override
    public CodedFormula formula() {
        return CodedFormula.ERDF_DUE;
    }

    @Override
    public Map<FigureKey, BigDecimal> values() {
        return all.get();
    }

    @Override
    public Dataset<Row> traced(Scope scope) {
        throw new UnsupportedOperationException("no rows are asked for here");
    }
}
