package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.TracedRows;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** What only code can say of organisations. */
public final class OrganisationCode {
    private OrganisationCode() {}

    /**
     * All of it, as of a quarter.
     *
     * @param known of the facts
     */
    public static List<CodedIndicator> of(FactFrames facts, Quarter quarter, Supplier<KnownOrganisations> known) {
        Supplier<Journeys> journeys = FactViews.once(() -> Journeys.of(facts, quarter, known.get()));
        return List.of(
                new Concentration(facts, quarter, known),
                new Funnel(CodedFormula.FUNNEL_VOUCHER, journeys, 1, false),
                new Funnel(CodedFormula.FUNNEL_GRANT, journeys, 2, false),
                new Funnel(CodedFormula.FUNNEL_JOB, journeys, 3, false),
                new Funnel(CodedFormula.DAYS_TO_VOUCHER, journeys, 1, true),
                new Funnel(CodedFormula.DAYS_TO_GRANT, journeys, 2, true),
                new Funnel(CodedFormula.DAYS_TO_JOB, journeys, 3, true));
    }

    /** What is needed of a row: who, where it stands, and some more. */
    static Column[] columns(String... more) {
        return Stream.of(
                        Stream.of(OrganisationFrames.NAME, OrganisationFrames.IDENTIFIER, TracedRows.DATASET),
                        TracedRows.PLACE.stream(),
                        Stream.of(more))
                .flatMap(names -> names)
                .map(name -> col(name))
                .toArray(Column[]::new);
    }
}
