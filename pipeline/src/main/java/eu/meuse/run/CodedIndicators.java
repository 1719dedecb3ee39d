package eu.meuse.run;

import eu.meuse.facts.FactFrames;
import eu.meuse.indicators.CodedIndicator;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.indicators.OrganisationCode;
import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Quarter;
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
     * @param known organisations, of the same facts
     */
    static List<CodedIndicator> of(
            FactFrames facts, Quarter quarter, Supplier<Statement> statement, Supplier<KnownOrganisations> known) {
        List<CodedIndicator> ofOrganisations = OrganisationCode.of(facts, quarter, known);
        return Stream.of(CodedFormula.values()).map(formula -> switch (formula) {
            case ERDF_DUE -> new ErdfDue(formula, facts, statement);
            case TOP_TEN_SUPPORT, FUNNEL_VOUCHER, FUNNEL_GRANT, FUNNEL_JOB, DAYS_TO_VOUCHER, DAYS_TO_GRANT, DAYS_TO_JOB ->
                ofOrganisations.stream().filter(one -> one.formula() == formula).findFirst().orElseThrow();
        }).toList();
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
