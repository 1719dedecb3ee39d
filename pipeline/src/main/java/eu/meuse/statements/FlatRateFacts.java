package eu.meuse.statements;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactLayers;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.FundingRules.FlatRate;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Wording;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Facts with expenditure at flat rates in the place of what was sent in the categories that are paid so. */
final class FlatRateFacts implements FactFrames {
    private final FactFrames facts;
    private final Map<String, FlatRate> rates;
    private Dataset<Row> counted;
    private List<Expenditure> sent;

    FlatRateFacts(FactFrames facts, Map<String, FlatRate> rates) {
        this.facts = facts;
        this.rates = rates;
    }

    /** What was sent in categories that are paid at flat rates and counts for nothing, partner by partner. */
    synchronized List<Alert> leftOut() {
        return sent().stream()
                .filter(item -> rates.containsKey(item.category()))
                .collect(Collectors.groupingBy(item -> item.partner() + "\n" + item.category(), TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(items -> new Alert(Alert.Kind.ITEMS_IN_FLAT_RATE, Alert.Grade.CHECK, items.get(0).partner(), "",
                        items.get(0).category(), Money.sum(items.stream().map(Expenditure::amount).toList()), Optional.empty(),
                        Wording.of("alert-items-in-flat-rate"), AlertScope.rows(items)))
                .toList();
    }

    @Override
    public synchronized Dataset<Row> counted(FactTable table) {
        if (table != FactTable.EXPENDITURES) {
            return facts.counted(table);
        }
        if (counted == null) {
            Dataset<Row> rows = facts.counted(table);
            List<Row> computed = new FlatRates(rates).of(sent()).stream().map(item -> row(item, rows.columns())).toList();
            counted = rows.where(not(col("cost_category").isin(rates.keySet().toArray())))
                    .union(rows.sparkSession().createDataFrame(computed, rows.schema().asNullable()));
        }
        return counted;
    }

    private List<Expenditure> sent() {
        if (sent == null) {
            sent = FundingReader.expenditures(facts);
        }
        return sent;
    }

    private static Row row(Expenditure item, String[] columns) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("item_id", item.item());
        cells.put("partner_id", item.partner());
        cells.put("cost_category", item.category());
        cells.put("paid_on", Date.valueOf(item.paidOn()));
        cells.put("period", item.period().toString());
        cells.put("amount", item.amount());
        item.certificate().ifPresent(of -> {
            cells.put("certified_on", Date.valueOf(of.on()));
            cells.put("certificate", of.number());
            cells.put("certified", of.amount());
            cells.put("parked", of.parked());
        });
        return RowFactory.create(Stream.of(columns).map(cells::get).toArray());
    }

    @Override
    public Dataset<Row> notRejected(FactTable table) {
        return facts.notRejected(table);
    }

    @Override
    public Dataset<Row> everSent(FactTable table) {
        return facts.everSent(table);
    }

    @Override
    public boolean has(FactTable table) {
        return facts.has(table);
    }

    @Override
    public void namesWithIdentifier(BiConsumer<String, String> nameAndIdentifier) {
        facts.namesWithIdentifier(nameAndIdentifier);
    }

    @Override
    public Optional<FactLayers> layers(FactTable table) {
        return facts.layers(table);
    }
}
