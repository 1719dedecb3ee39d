package eu.meuse.indicators;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Computes a programme's figures from the facts as of a quarter.
 *
 * <p>Cards are sorted by fact table; each table is read by one {@link TableQuery}, and all of them run as one Spark
 * job, whose few rows {@link FigureMaker} turns into figures.
 */
public final class IndicatorEngine {
    private final Definitions definitions;
    private final List<IndicatorCard> cards;

    /** @param definitions of the programme, complete: every card that another rests on is there */
    public IndicatorEngine(Definitions definitions) {
        this.definitions = definitions;
        this.cards = definitions.programme().indicators().stream().map(definitions.cards()::get).toList();
    }

    /**
     * All figures of the quarter, sorted by key.
     *
     * @param facts as of the quarter
     * @param deliveries who has delivered what
     * @param coded values of coded indicators under the card's name for them, by scope, breakdown and key; one that is
     *     not there is 0
     */
    public List<FigureRow> figures(
            FactFrames facts, Quarter quarter, Deliveries deliveries, Map<FigureKey, BigDecimal> coded) {
        List<TablePlan> plans = MeasurePlan.of(cards, definitions.cards());
        List<Row> rows = run(facts, plans, quarter);
        Values values = new Values(definitions.cards(), Measured.of(plans, rows), coded);
        CodeLists lists = new CodeLists(definitions.programme(), partners(rows));
        return new FigureMaker(values, lists, new Completeness(definitions.programme(), deliveries, quarter)).rows(cards);
    }

    private List<Row> run(FactFrames facts, List<TablePlan> plans, Quarter quarter) {
        FactViews views = new FactViews(facts, definitions.programme(), once(() -> OrganisationFrames.known(facts)));
        List<Dataset<Row>> queries = new ArrayList<>();
        plans.forEach(plan -> queries.add(new TableQuery(plan, quarter).over(views.view(plan))));
        if (cards.stream().anyMatch(card -> card.breakdowns().contains(CodeLists.PARTNER))) {
            queries.add(partners(facts.counted(FactTable.PARTNERS)));
        }
        return queries.stream().reduce(Dataset::union).map(Dataset::collectAsList).orElse(List.of());
    }

    /** The partners' identifiers as rows of the shape of {@link TableQuery}. */
    private static Dataset<Row> partners(Dataset<Row> partners) {
        return partners.select(
                lit(CodeLists.PARTNER).as("table"),
                array(col("partner_id")).as("dimensions"),
                lit(0L).as("summed_over"),
                array().cast("array<decimal(38,6)>").as("values"));
    }

    private static List<String> partners(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.getString(0).equals(CodeLists.PARTNER))
                .map(row -> row.<String>getList(1).get(0))
                .sorted()
                .toList();
    }

    private static Supplier<KnownOrganisations> once(Supplier<KnownOrganisations> costly) {
        KnownOrganisations[] found = new KnownOrganisations[1];
        return () -> {
            if (found[0] == null) {
                found[0] = costly.get();
            }
            return found[0];
        };
    }
}
