package eu.meuse.run;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactFrames;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Dimensions;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Listing;
import eu.meuse.reports.bundle.ReportSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The facts that sections of the report list, as they count in the quarter. */
final class Listings {
    private final Definitions definitions;

    Listings(Definitions definitions) {
        this.definitions = definitions;
    }

    /** A list for each section of the outline that has one. */
    List<Listing> of(FactFrames facts) {
        return definitions.outline().stream()
                .filter(section -> section.kind() == ReportSection.Kind.DIRECTORY)
                .map(section -> listing(section, facts))
                .toList();
    }

    private Listing listing(ReportSection section, FactFrames facts) {
        FactTable table = FactTable.of(section.listed().dataset()).orElseThrow();
        List<Column> columns = section.listed().columns().stream().map(name -> column(table, name)).toList();
        List<List<String>> rows = published(facts, table)
                .select(columns.stream().map(column -> functions.col(column.name())).toArray(org.apache.spark.sql.Column[]::new))
                .collectAsList().stream()
                .map(row -> IntStream.range(0, columns.size()).mapToObj(i -> text(row, i)).toList())
                .sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
                .toList();
        return new Listing(section.id(), table.dataset(), columns.stream().map(column -> described(column, section.listed())).toList(), rows);
    }

    /** What programmes publish of their members comes from the lead partner: what another region sends may name a sole trader. */
    private Dataset<Row> published(FactFrames facts, FactTable table) {
        Dataset<Row> counted = facts.counted(table);
        return definitions.programme().isOwedByLeadAlone(table)
                ? counted.where(functions.col("sent_by").equalTo(definitions.programme().leadRegion()))
                : counted;
    }

    private static Column column(FactTable table, String name) {
        return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    private static String text(Row row, int column) {
        Object value = row.get(column);
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        return value == null ? "" : value.toString();
    }

    private Listing.Column described(Column column, ReportSection.Listed listed) {
        return new Listing.Column(column.name(), headings(column), form(column.type()),
                listed.choices().contains(column.name()), words(column, listed));
    }

    private static Listing.Form form(ColumnType type) {
        return switch (type) {
            case NUMBER, MONEY -> Listing.Form.NUMBER;
            case YES_NO -> Listing.Form.YES_NO;
            default -> Listing.Form.TEXT;
        };
    }

    /** What documents call a dimension, else what the languages' files call the column. */
    private Map<String, String> headings(Column column) {
        Map<String, String> headings = new TreeMap<>();
        definitions.vocabulary().headers().getOrDefault(column.name(), Map.of())
                .forEach((language, words) -> headings.put(language, words.get(0)));
        headings.putAll(definitions.dimensions().getOrDefault(column.name(), Map.of()));
        return headings;
    }

    private List<Code> words(Column column, ReportSection.Listed listed) {
        List<Code> words = new ArrayList<>(list(column).map(list -> definitions.programme().codeLists().get(list))
                .map(Dimension::codes).orElse(List.of()));
        if (column.type() == ColumnType.TEXT) {
            listed.words().forEach((value, names) -> words.add(new Code(value, names)));
        }
        return words;
    }

    private static Optional<String> list(Column column) {
        return column.type() == ColumnType.COUNTRY ? Optional.of(Dimensions.COUNTRY) : column.codeList();
    }
}
