package eu.meuse.facts;

import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Accepted rows held in memory, with the contract's rules of what counts as of a quarter written out plainly. */
public final class InMemoryFacts implements FactFrames {
    private static final Comparator<FactRow> LATEST_LAST = Comparator
            .<FactRow, Quarter>comparing(row -> row.source().quarter())
            .thenComparing(row -> row.source().region());
    private static final Comparator<FactRow> EARLIEST_FIRST =
            LATEST_LAST.thenComparing(row -> row.source().order()).thenComparing(FactRow::row);

    private final SparkSession spark;
    private final Map<FactTable, List<FactRow>> rows;

    /** @param rows accepted at intake; those sent for quarters after {@code asOf} are left out */
    public InMemoryFacts(SparkSession spark, Collection<FactRow> rows, Quarter asOf) {
        this.spark = spark;
        this.rows = rows.stream()
                .filter(row -> row.source().quarter().compareTo(asOf) <= 0)
                .collect(Collectors.groupingBy(row -> row.source().table()));
    }

    /** A row whose values stand under their columns' names; columns not named are blank. */
    public static FactRow row(FactTable table, String region, Quarter quarter, long line, Map<String, ?> values) {
        Source source = new Source("", region, quarter, table, 0, table.dataset() + ".csv", "", "");
        return new FactRow(source, line,
                new ArrayList<>(table.storedColumns().stream().map(column -> (Object) values.get(column.name())).toList()));
    }

    @Override
    public Dataset<Row> counted(FactTable table) {
        return frame(table, inForce(table));
    }

    @Override
    public Dataset<Row> notRejected(FactTable table) {
        return frame(table, rows.getOrDefault(table, List.of()));
    }

    @Override
    public void namesWithIdentifier(BiConsumer<String, String> nameAndIdentifier) {
        rows.forEach((table, some) -> {
            List<String> names = table.storedColumns().stream().map(Column::name).toList();
            if (names.containsAll(List.of("organisation", "organisation_id"))) {
                some.forEach(row -> nameAndIdentifier.accept(
                        (String) value(row, "organisation"), (String) value(row, "organisation_id")));
            }
        });
    }

    private List<FactRow> inForce(FactTable table) {
        Stream<FactRow> arrived = rows.getOrDefault(table, List.of()).stream();
        if (table.reference().isPresent()) {
            FactTable.Reference reference = table.reference().get();
            Set<Object> known = inForce(reference.to()).stream()
                    .map(row -> value(row, reference.column()))
                    .collect(Collectors.toSet());
            arrived = arrived.filter(row -> known.contains(value(row, reference.column())));
        }
        if (table == FactTable.PARTICIPATIONS) {
            return firstOfEach(arrived.sorted(EARLIEST_FIRST), List.of("event_id", FactTable.PERSON_KEY));
        }
        return table.isKeyed()
                ? firstOfEach(arrived.sorted(LATEST_LAST.reversed()), table.key().stream().map(Column::name).toList())
                : arrived.toList();
    }

    private static List<FactRow> firstOfEach(Stream<FactRow> sorted, List<String> key) {
        Map<List<Object>, FactRow> first = new LinkedHashMap<>();
        sorted.forEach(row -> first.putIfAbsent(key.stream().map(column -> value(row, column)).toList(), row));
        return List.copyOf(first.values());
    }

    private static Object value(FactRow row, String column) {
        List<String> names = row.source().table().storedColumns().stream().map(Column::name).toList();
        return row.values().get(names.indexOf(column));
    }

    private Dataset<Row> frame(FactTable table, List<FactRow> facts) {
        StructType schema = new StructType();
        for (Column column : table.storedColumns()) {
            schema = schema.add(column.name(), type(column.type()));
        }
        schema = schema.add("sent_by", "string").add("sent_for", "string").add("file_order", "int")
                .add("file", "string").add("sheet", "string").add("source_id", "string").add("row", "long");
        // In one piece, so that grouping and joining so few rows needs no shuffle.
        return spark.createDataFrame(facts.stream().map(row -> sparkRow(table, row)).toList(), schema).coalesce(1);
    }

    private static Row sparkRow(FactTable table, FactRow row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            cells.add(cell(table.storedColumns().get(i).type(), row.values().get(i)));
        }
        Source source = row.source();
        cells.addAll(Arrays.asList(source.region(), source.quarter().toString(), source.order(), source.file(),
                source.sheet(), source.id(), row.row()));
        return RowFactory.create(cells.toArray());
    }

    private static Object cell(ColumnType type, Object value) {
        if (value instanceof BigDecimal number) {
            return number.setScale(scale(type), RoundingMode.UNNECESSARY);
        }
        return value instanceof java.time.LocalDate day ? java.sql.Date.valueOf(day) : value;
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case DATE -> DataTypes.DateType;
            case MONEY, NUMBER -> DataTypes.createDecimalType(FactTable.PRECISION, scale(type));
            case YES_NO -> DataTypes.BooleanType;
            case CODE, COUNTRY, QUARTER, TEXT -> DataTypes.StringType;
        };
    }

    private static int scale(ColumnType type) {
        return type == ColumnType.MONEY ? FactTable.MONEY_SCALE : FactTable.NUMBER_SCALE;
    }


    /** A cell's text in the contract's codes as the typed value of its column. */
    public static Object typed(ColumnType type, String text) {
        return Optional.ofNullable(text).filter(cell -> !cell.isBlank()).map(cell -> switch (type) {
            case DATE -> (Object) java.time.LocalDate.parse(cell);
            case MONEY, NUMBER -> new BigDecimal(cell);
            case YES_NO -> cell.equals("yes") || cell.equals("true");
            case CODE, COUNTRY, QUARTER, TEXT -> cell;
        }).orElse(null);
    }
}
