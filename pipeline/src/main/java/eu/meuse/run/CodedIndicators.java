package eu.meuse.run;

import eu.meuse.facts.FactFrames;
import eu.meuse.indicators.CodedIndicator;
import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.statements.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All that only code computes, as cards may call it. */
final class CodedIndicators {
    private CodedIndicators() {}

    /**
     * As of a quarter.
     *
     * @param statement of it, over the same facts
     */
    static List<CodedIndicator> of(FactFrames facts, Supplier<Statement> statement) {
        return Stream.of(CodedFormula.values()).map(formula -> of(formula, facts, statement)).toList();
    }

    private static CodedIndicator of(CodedFormula formula, FactFrames facts, Supplier<Statement> statement) {
        return switch (formula) {
            case ERDF_DUE -> new ErdfDue(formula, facts, statement);
        };
    }

    private record ErdfDue(CodedFormula formula, FactFrames facts, Supplier<Statement> statement) implements CodedIndicator {
        @Override
        public Map<FigureKey, BigDecimal> values() {
            return statement.get().erdfDue();
        }

        @Override
        public Dataset<Row> traced(Scope scope) {
            return statement.get().erdfDueTraced(facts, scope);
        }
    }
}
