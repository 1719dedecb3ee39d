package eu.meuse.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.meuse.reports.bundle.Listing;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.StableJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code datapackage.json}: what the columns of the public figures hold, as a Tabular Data Package of the Frictionless
 * specifications, version 1, says it.
 */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private static final List<Field> FIELDS = List.of(
            text("programme", "Programme", "Its id.", true),
            text("quarter", "Quarter reported", "Year and quarter, 2013-Q2.", "[0-9]{4}-Q[1-4]"),
            text("indicator", "Indicator", "Its id.", true),
            oneOf("scope", "Scope", "quarter: dated in the quarter; to-date: dated up to its end.", "quarter", "to-date"),
            text("breakdown", "Breakdown", "Empty for the programme as a whole, else a dimension, or two joined by a slash.", false),
            text("key", "Key", "The code within the breakdown, two joined by a slash; empty for the programme as a whole.", false),
            number("value", "Value", "Empty where there is none; the status says why."),
            number("numerator", "Numerator", "Of a ratio: what is divided."),
            number("denominator", "Denominator", "Of a ratio: what it is divided by."),
            text("unit", "Unit", "What the value counts or measures.", true),
            number("target", "Target", "What the programme aims at by the end of the quarter's year, where it aims at anything."),
            text("coverage", "Coverage", "Regions that have delivered all that the indicator needs, of those expected to.", "[0-9]+/[0-9]+"),
            oneOf("status", "Status", "ok: the value is known; no-data: there is nothing to divide by, or nobody reported a value; "
                    + "missing: the region has not delivered what the figure needs; suppressed: hidden to protect people.",
                    "ok", "no-data", "missing", "suppressed"));

    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC0[ -]1\\.0|CC[ -]BY(?:[ -](?:SA|NC|ND))*[ -][0-9]\\.[0-9]");

    private DataPackage() {}

    /** A column. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Field(String name, String type, String title, String description, Map<String, Object> constraints) {}

    static byte[] of(PublicResults results) {
        RunInfo run = results.run();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", name(run));
        all.put("title", run.title("en") + ", " + run.quarter());
        all.put("description", run.licence().getOrDefault("en", "") + (run.sample() ? " The data are invented." : ""));
        all.put("version", run.programVersion());
        licence(run).ifPresent(licence -> all.put("licenses", List.of(licence)));
        List<Object> resources = new ArrayList<>(List.of(resource("figures", "Published figures", "figures.csv", results.figuresCsv(), FIELDS)));
        results.listings().forEach(listing -> resources.add(list(listing, results)));
        all.put("resources", resources);
        return StableJson.bytes(all);
    }

    /** By its identifier, where the terms name one of Creative Commons; else they stand in the description alone. */
    private static Optional<Map<String, String>> licence(RunInfo run) {
        String terms = run.licence().getOrDefault("en", "");
        Matcher named = CREATIVE_COMMONS.matcher(terms);
        return named.find() ? Optional.of(Map.of("name", named.group().replace(' ', '-'), "title", terms)) : Optional.empty();
    }

    /** As the specification wants it: small letters, digits, hyphens. */
    private static String name(RunInfo run) {
        return (run.programme() + "-" + run.quarter()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    }

    private static Map<String, Object> list(Listing listing, PublicResults results) {
        String title = results.outline().stream().filter(section -> section.id().equals(listing.section()))
                .map(section -> section.title("en")).findFirst().orElse(listing.section());
        List<Field> fields = listing.columns().stream().map(DataPackage::field).toList();
        return resource("list-" + listing.section(), title, listing.file(), listing.csv(), fields);
    }

    private static Field field(Listing.Column column) {
        String title = column.labels().getOrDefault("en", column.name());
        String described = "As the dataset's column " + column.name() + " has it.";
        return column.form() == Listing.Form.NUMBER ? number(column.name(), title, described) : text(column.name(), title, described, false);
    }

    private static Map<String, Object> resource(String name, String title, String path, byte[] csv, List<Field> fields) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("profile", "tabular-data-resource");
        table.put("name", name);
        table.put("title", title);
        table.put("path", path);
        table.put("format", "csv");
        table.put("mediatype", "text/csv");
        table.put("encoding", "utf-8");
        table.put("bytes", csv.length);
        table.put("hash", "sha256:" + Sha256.hex(csv));
        table.put("dialect", Map.of("delimiter", ",", "lineTerminator", "\n", "quoteChar", "\"", "doubleQuote", true, "header", true));
        table.put("schema", Map.of("fields", fields, "missingValues", List.of("")));
        return table;
    }

    private static Field text(String name, String title, String description, boolean required) {
        return new Field(name, "string", title, description, required ? Map.of("required", true) : Map.of());
    }

    private static Field text(String name, String title, String description, String pattern) {
        return new Field(name, "string", title, description, Map.of("required", true, "pattern", pattern));
    }

    private static Field oneOf(String name, String title, String description, String... values) {
        return new Field(name, "string", title, description, Map.of("required", true, "enum", List.of(values)));
    }

    private static Field number(String name, String title, String description) {
        return new Field(name, "number", title, description, Map.of());
    }
}
