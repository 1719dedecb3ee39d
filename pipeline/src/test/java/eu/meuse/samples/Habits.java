package eu.meuse.samples;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Dialect;
import eu.meuse.samples.world.Dice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How each region writes: its dialect, its order of columns and those it leaves out or adds. */
final class Habits {
    private static final Set<String> LEFT_OUT = Set.of("be-limburg/venue", "be-limburg/purpose", "be-liege/currency",
            "nl-noord-brabant/currency", "de-aachen/horizon_years");

    private Habits() {}

    /** The text dialect of a region; empty for those that send workbooks. */
    static Optional<Dialect> dialect(String region, Quarter quarter) {
        return Optional.ofNullable(switch (region) {
            case "de-aachen" -> Dialect.german();
            case "nl-limburg" -> Dialect.dutch();
            case "be-limburg" -> Dialect.export();
            case "be-ostbelgien" -> Dialect.unicodeText();
            case "be-vlaams-brabant" -> Dialect.quoted(quarter.number() % 2 == 0);
            default -> null;
        });
    }

    static String language(String region) {
        return switch (region) {
            case "be-liege" -> "fr";
            case "nl-noord-brabant" -> "en";
            case "de-aachen", "be-ostbelgien" -> "de";
            default -> "nl";
        };
    }

    /** Whether a region sends all its datasets as sheets of one workbook. */
    static boolean sendsOneWorkbook(String region) {
        return region.equals("nl-noord-brabant");
    }

    /** A dataset's columns in the order of the region, the same in every quarter. */
    static List<Column> columns(String region, FactTable table) {
        return new Dice(7, region + table).shuffled(table.columns()).stream()
                .filter(column -> column.required() || !LEFT_OUT.contains(region + "/" + column.name()))
                .toList();
    }
}
