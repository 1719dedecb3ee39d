package eu.meuse.indicators;

import static org.apache.spark.sql.functions.expr;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.FormulaLanguage;
import eu.meuse.programme.MeasureColumns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Formulas as Spark reads them, tried on tables without rows. */
public final class SparkFormulas implements FormulaLanguage {
    private final Supplier<SparkSession> spark;
    private final Map<FactTable, Dataset<Row>> empty = new EnumMap<>(FactTable.class);

    /** @param spark asked at the first formula */
    public SparkFormulas(Supplier<SparkSession> spark) {
        this.spark = spark;
    }

    @Override
    public Optional<String> inCondition(FactTable table, String sql) {
        return resolved(table, rows -> {
            Dataset<Row> tried = rows.filter(expr(sql));
            tried.schema();
            return FormulaLimits.ofEveryFormula(tried).or(() -> FormulaCasts.of(tried));
        });
    }

    @Override
    public Optional<String> inAggregate(FactTable table, String sql) {
        Aggregate aggregate;
        try {
            aggregate = Aggregate.of(sql);
        } catch (IllegalArgumentException other) {
            return Optional.of(AggregateAdvice.on(sql));
        }
        return resolved(table, rows -> {
            Optional<String> severalValues = FormulaLimits.ofDistinct(aggregate, rows);
            if (severalValues.isPresent()) {
                return severalValues;
            }
            Dataset<Row> tried = rows.agg(expr(aggregate.sql()));
            return FormulaLimits.ofNumbers(tried.schema().fields()[0].dataType(), sql + " in " + table.dataset())
                    .or(() -> FormulaLimits.ofEveryFormula(tried))
                    .or(() -> FormulaCasts.of(tried))
                    .or(() -> FormulaLimits.ofDecimals(aggregate, rows))
                    .or(() -> FormulaLimits.ofQuarters(aggregate));
        });
    }

    private Optional<String> resolved(FactTable table, Function<Dataset<Row>, Optional<String>> use) {
        try {
            return use.apply(empty.computeIfAbsent(table, this::withoutRows));
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare.
            if (e instanceof SparkThrowable complaint) {
                return Optional.of(SparkComplaint.inWords(complaint, table));
            }
            throw new IllegalStateException("Spark could not be asked about a formula: " + e.getMessage(), e);
        }
    }

    private Dataset<Row> withoutRows(FactTable table) {
        return spark.get().createDataFrame(List.<Row>of(), schema(table));
    }

    private static StructType schema(FactTable table) {
        StructType schema = new StructType().add("quarter_start", DataTypes.DateType).add("quarter_end", DataTypes.DateType);
        for (Column column : MeasureColumns.of(table)) {
            schema = schema.add(column.name(), type(column));
        }
        return schema;
    }

    private static DataType type(Column column) {
        return switch (column.type()) {
            case DATE -> DataTypes.DateType;
            case MONEY -> DataTypes.createDecimalType(FactTable.PRECISION, FactTable.MONEY_SCALE);
            case NUMBER -> DataTypes.createDecimalType(FactTable.PRECISION, FactTable.NUMBER_SCALE);
            case YES_NO -> DataTypes.BooleanType;
            case CODE, COUNTRY, QUARTER, TEXT -> DataTypes.StringType;
        };
    }
}
