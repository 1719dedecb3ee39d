package eu.meuse.indicators;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
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
        this(definitions, definitions.programme().indicators());
    }

    /** @param indicators ids of those to compute */
    IndicatorEngine(Definitions definitions, List<String> indicators) {
        this.definitions = definitions;
        this.cards = indicators.stream().map(definitions.cards()::get).toList();
    }

    /**
     * All figures of the quarter, sorted by key.
     *
     * @param facts as of the quarter
     * @param deliveries who has delivered what
     * @param coded asked for last: values of coded indicators under the card's name for them, by scope, breakdown and key; one that is
     *     not there is 0
     */
    public List<FigureRow> figures(
            FactFrames facts, Quarter quarter, Deliveries deliveries, Supplier<Map<FigureKey, BigDecimal>> coded) {
        CodeLists lists = new CodeLists(definitions.programme(), partners(facts));
        List<TableQuery> queries = MeasurePlan.of(cards, definitions.cards()).stream()
                .map(plan -> new TableQuery(plan, new CellBits(plan, lists), quarter))
                .toList();
        Values values = new Values(definitions.cards(), measured(facts, queries), coded.get());
        return new FigureMaker(values, lists, new Completeness(definitions.programme(), deliveries, quarter)).rows(cards);
    }

    private Measured measured(FactFrames facts, List<TableQuery> queries) {
        FactViews views = new FactViews(facts, definitions.programme(), once(() -> OrganisationFrames.known(facts)));
        List<Row> rows = queries.stream()
                .map(query -> query.over(views.view(query.plan())))
                .reduce(Dataset::union)
                .map(Dataset::collectAsList)
                .orElse(List.of());
        Measured measured = new Measured();
        queries.forEach(query -> measured.read(query, rows));
        return measured;
    }

    /** The partners' identifiers, where a breakdown asks for them. */
    private List<String> partners(FactFrames facts) {
        if (cards.stream().noneMatch(card -> card.breakdowns().contains(Dimensions.PARTNER))) {
            return List.of();
        }
        return facts.counted(FactTable.PARTNERS).select("partner_id").collectAsList().stream()
                .map(row -> row.getString(0))
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
