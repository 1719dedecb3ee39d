package eu.meuse.statements;

import eu.meuse.facts.TracedRows;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** What stands between the parts of single expenditures and what the ERDF owes: cents cut, and the grant's limit. */
final class DueLines {
    private static final StructType SHAPE = new StructType()
            .add(TracedRows.CONTRIBUTION, TracedRows.NUMBER).add(TracedRows.DATASET, "string").add(TracedRows.NOTE, "string")
            .add("sent_by", "string").add("sent_for", "string").add("file", "string").add("sheet", "string")
            .add("source_id", "string").add("row", "long").add("partner", "string");

    private final Quarter quarter;
    private final Scope scope;
    private final Map<String, PartnerAccount> partners;

    DueLines(Quarter quarter, Scope scope, Map<String, PartnerAccount> partners) {
        this.quarter = quarter;
        this.scope = scope;
        this.partners = partners;
    }

    /** A partner's certificates of a quarter. */
    record Certified(String partner, Quarter in) {}

    /**
     * A line that stands in no file.
     *
     * @param amount that it adds, not 0
     */
    record Line(String partner, BigDecimal amount, String note) {}

    /** @param parts what the single expenditures of certificates earn before cents are cut */
    List<Line> lines(Map<Certified, BigDecimal> parts) {
        List<Line> lines = new ArrayList<>();
        partners.forEach((partner, account) -> {
            inScope(account.earned()).forEach((in, earned) -> lines.add(new Line(
                    partner, earned.subtract(parts.getOrDefault(new Certified(partner, in), BigDecimal.ZERO)),
                    partner + ": cut to the cent, certified in " + in)));
            lines.add(new Line(partner, limit(account), partner + ": limited by the grant of " + account.grant().toPlainString()));
        });
        return lines.stream().filter(line -> line.amount().signum() != 0).toList();
    }

    /** The same as a frame. */
    Dataset<Row> frame(SparkSession spark, Map<Certified, BigDecimal> parts) {
        List<Row> rows = lines(parts).stream()
                .map(line -> RowFactory.create(line.amount().setScale(TracedRows.SCALE), null, line.note(), null, null, null, null,
                        null, null, line.partner()))
                .toList();
        return spark.createDataFrame(rows, SHAPE).coalesce(1);
    }

    private SortedMap<Quarter, BigDecimal> inScope(SortedMap<Quarter, BigDecimal> earned) {
        SortedMap<Quarter, BigDecimal> upTo = earned.headMap(quarter.next());
        return new TreeMap<>(scope == Scope.QUARTER ? upTo.tailMap(quarter) : upTo);
    }

    /** Of a quarter what the limit keeps back more, or less, than at the end of the one before. */
    private BigDecimal limit(PartnerAccount account) {
        BigDecimal kept = account.beyondGrantTo(quarter).negate();
        return scope == Scope.QUARTER ? kept.add(account.beyondGrantTo(quarter.previous())) : kept;
    }
}
