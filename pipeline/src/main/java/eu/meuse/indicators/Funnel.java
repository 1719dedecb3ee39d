package eu.meuse.indicators;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import eu.meuse.facts.TracedRows;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How many organisations came to a stage, or the median of the days that it took them from the stage before. To date
 * alone: a journey is no matter of one quarter.
 *
 * @param stage from 1: the first is where journeys begin
 * @param timed whether it is the days
 */
record Funnel(CodedFormula formula, Supplier<Journeys> journeys, int stage, boolean timed) implements CodedIndicator {
    private static final String ADDS = "adds";
    private static final String WHO = "who";
    private static final String WHEN = "arrived_on";
    private static final StructType ARRIVALS = new StructType()
            .add(WHO, DataTypes.StringType)
            .add(WHEN, DataTypes.DateType)
            .add(ADDS, DataTypes.createDecimalType(38, TracedRows.SCALE))
            .add(TracedRows.NOTE, DataTypes.StringType);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** An organisation that came to the stage. */
    private record Arrival(String who, LocalDate on, long days) {}

    @Override
    public Map<FigureKey, BigDecimal> values() {
        List<Arrival> arrivals = arrivals();
        return arrivals.isEmpty()
                ? Map.of()
                : Map.of(FigureKey.total(formula.code(), Scope.TO_DATE), adds(arrivals).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public Dataset<Row> traced(Scope scope) {
        Dataset<Row> rows = OrganisationFrames.withKey(journeys.get().facts().get(stage), journeys.get().known());
        Dataset<Row> arrived = rows.sparkSession().createDataFrame(frame(), ARRIVALS);
        Column first = row_number().over(Window.partitionBy(WHO).orderBy(TracedRows.orderOfFacts())).equalTo(1);
        return rows.join(arrived, col(OrganisationFrames.KEY).equalTo(col(WHO)).and(col(Journeys.ON).equalTo(col(WHEN))))
                .withColumn(TracedRows.CONTRIBUTION, when(first, col(ADDS)).otherwise(lit(0)).cast(TracedRows.NUMBER))
                .select(TracedRows.columns());
    }

    private List<Row> frame() {
        List<Arrival> arrivals = arrivals();
        List<BigDecimal> adds = adds(arrivals);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival one = arrivals.get(i);
            rows.add(RowFactory.create(one.who(), Date.valueOf(one.on()), adds.get(i), one.days() + " days after the stage before"));
        }
        return rows;
    }

    /** What each adds: 1 where they are counted; of days those of the one in the middle, or half of each of the two there. */
    private List<BigDecimal> adds(List<Arrival> arrivals) {
        int size = arrivals.size();
        List<BigDecimal> adds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigDecimal days = BigDecimal.valueOf(arrivals.get(i).days());
            boolean middle = i == size / 2 || i == (size - 1) / 2;
            adds.add(!timed ? BigDecimal.ONE : !middle ? BigDecimal.ZERO : size % 2 == 1 ? days : days.multiply(HALF));
        }
        return adds;
    }

    /** Those that came to the stage, the quickest first. */
    private List<Arrival> arrivals() {
        return journeys.get().days().entrySet().stream()
                .filter(journey -> journey.getValue().size() > stage)
                .map(journey -> new Arrival(journey.getKey(), journey.getValue().get(stage),
                        ChronoUnit.DAYS.between(journey.getValue().get(stage - 1), journey.getValue().get(stage))))
                .sorted(Comparator.comparingLong(Arrival::days).thenComparing(Arrival::who))
                .toList();
    }
}
