package eu.meuse.indicators;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import eu.meuse.programme.CountryNames;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What operations are broken down by: codes of the programme's lists that follow from their columns. */
record ProjectViews(Programme programme) {

    /** The rows with these columns; blank where a list does not hold what a row has. */
    Dataset<Row> of(Dataset<Row> projects) {
        return projects
                .withColumn("country", country())
                .withColumn("year", date_format(col("start"), "yyyy"))
                .withColumn("size_class", sizeClass())
                .withColumn("topic", topic());
    }

    /** Of the lead partner, by code or name in any language; none where it is no country of the list, and the region's where no letter is written. */
    private Column country() {
        Column written = regexp_replace(lower(coalesce(col("lead_country"), lit(""))), CountryNames.NO_LETTERS, "");
        Column named = lit(null).cast("string");
        for (Code code : programme.codeLists().get("country").codes()) {
            named = when(written.isin(CountryNames.of(code.code()).toArray()), code.code()).otherwise(named);
        }
        Column ofRegion = lit(null).cast("string");
        for (Programme.Region region : programme.regions()) {
            ofRegion = when(col("region").equalTo(region.code()), region.country()).otherwise(ofRegion);
        }
        return when(written.equalTo(""), ofRegion).otherwise(named);
    }

    private Column sizeClass() {
        List<BigDecimal> bounds = programme.operations().sizes();
        if (bounds.isEmpty()) {
            return lit(null).cast("string");
        }
        Column size = lit("below-" + bounds.get(0).toPlainString());
        for (BigDecimal bound : bounds) {
            size = when(col("total_budget").geq(bound), "from-" + bound.toPlainString()).otherwise(size);
        }
        return size;
    }

    /** The first of the list with one of whose words the topics begin. */
    private Column topic() {
        Column topic = lit(null).cast("string");
        List<Map.Entry<String, List<String>>> topics = new ArrayList<>(programme.operations().topics().entrySet());
        for (int i = topics.size() - 1; i >= 0; i--) {
            Column begins = lit(false);
            for (String word : topics.get(i).getValue()) {
                begins = begins.or(lower(trim(col("topics"))).startsWith(word));
            }
            topic = when(begins, topics.get(i).getKey()).otherwise(topic);
        }
        return topic;
    }
}
