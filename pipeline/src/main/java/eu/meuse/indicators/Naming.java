package eu.meuse.indicators;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import eu.meuse.facts.FactTable;
import eu.meuse.identity.OrganisationFrames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;

/** How a fact names an organisation: by name, identifier, place and country. */
final class Naming {
    /** The columns of frames that hold namings; {@link #of} fills blanks with the empty text. */
    static final List<String> PARTS = List.of("name", "identifier", "place", "country");
    /** Beside them, as bits: the counts for whose measures a fact counts. */
    static final String COUNTS = "counts";

    private static final List<String> NAMES = List.of(OrganisationFrames.NAME, "name");

    private Naming() {}

    /** Whether a table's facts name organisations. */
    static boolean isIn(FactTable table) {
        return column(table, NAMES).isPresent();
    }

    /** The {@link #PARTS} of a table's facts; null where blank, or unknown of all. */
    static List<Column> parts(FactTable table) {
        return List.of(NAMES, List.of(OrganisationFrames.IDENTIFIER), place(table), List.of("country")).stream()
                .map(names -> column(table, names).map(name -> col(name)).orElse(lit(null).cast("string")))
                .toList();
    }

    /** The {@link #PARTS} under their names, of columns by number. */
    static List<Column> of(IntFunction<Column> parts) {
        return IntStream.range(0, PARTS.size()).mapToObj(i -> coalesce(parts.apply(i), lit("")).as(PARTS.get(i))).toList();
    }

    /** Where an organisation is; the region of most tables is that which supports it, and says nothing of this. */
    private static List<String> place(FactTable table) {
        return switch (table) {
            case PARTICIPATIONS -> List.of("home_region");
            case VOUCHER_PARTIES, GRANT_PARTIES, PARTNERS -> List.of("region");
            case PROJECT_PARTNERS -> List.of("city");
            default -> List.of();
        };
    }

    private static Optional<String> column(FactTable table, List<String> names) {
        Set<String> there = table.storedColumns().stream().map(column -> column.name()).collect(Collectors.toSet());
        return names.stream().filter(there::contains).findFirst();
    }
}
