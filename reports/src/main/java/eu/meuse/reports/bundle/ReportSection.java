package eu.meuse.reports.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One section of the public report, as the programme orders it: {@code config/<programme>/report.yaml} lists them under
 * {@code sections}, in the order of the document. What a part leaves out is empty.
 *
 * @param id lower-case letters, digits and hyphens; names its chart's files: {@code vouchers-by-sector}
 * @param kind how it is laid out
 * @param titles language to its heading
 * @param leads language to a sentence or two below the heading, for what the figures themselves do not say
 * @param indicators ids, in the order of tiles, columns or definitions
 * @param charted those of them that its chart draws, all written alike; none listed: the first
 * @param breakdown one dimension, by which each of the indicators is broken down
 * @param tiles where the codes of the breakdown lie on a map of tiles, which is drawn in place of bars; none: bars
 * @param listed what a directory lists; of other kinds nothing
 */
public record ReportSection(
        String id,
        Kind kind,
        Map<String, String> titles,
        Map<String, String> leads,
        List<String> indicators,
        List<String> charted,
        String breakdown,
        List<MapTile> tiles,
        Listed listed) {

    /** How a section is laid out. */
    public enum Kind {
        /** A tile for each indicator, to date with the quarter beside it. */
        KEY_FIGURES,
        /** A chart and tables of the indicators by the breakdown. */
        BREAKDOWN,
        /** A chart of a ratio by the breakdown, and what it was divided from, with its definition. */
        RATIO,
        /** A table of each indicator to date by two dimensions, the first down and the second across. */
        MATRIX,
        /** A table of the indicators, a row each: in the quarter, to date and what was aimed at. */
        TABLE,
        /** The same with the official code of each. */
        OFFICIAL,
        /** The indicators over the quarters to date, a chart each, with the change on last year. */
        PROGRESS,
        /** A list of facts in which readers look for some; the section lists no indicators. */
        DIRECTORY,
        /** What has been printed elsewhere beside the figures; the section lists none. */
        CLAIMS,
        /** Which region delivered what, and what was found in the files. */
        QUALITY,
        /** What each indicator of the report means; the section lists none. */
        METHOD;

        /** As it stands in configuration: {@code key-figures}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where a code lies on a map: how many tiles from the left and from the top, from 0. */
    public record MapTile(String code, int column, int row) {}

    /**
     * What a directory lists.
     *
     * @param dataset whose facts
     * @param columns of them, in order
     * @param choices those of the columns that readers choose by
     * @param words value to language to its name, for values that are no codes
     */
    public record Listed(String dataset, List<String> columns, List<String> choices, Map<String, Map<String, String>> words) {
        /** Of sections of other kinds. */
        public static final Listed NOTHING = new Listed("", List.of(), List.of(), Map.of());
    }

    /** A section that draws no map and lists no facts. */
    public ReportSection(
            String id, Kind kind, Map<String, String> titles, Map<String, String> leads, List<String> indicators, List<String> charted, String breakdown) {
        this(id, kind, titles, leads, indicators, charted, breakdown, List.of(), Listed.NOTHING);
    }

    /** Parts that were left out become empty, and a chart draws the first indicator where it names none. */
    public ReportSection {
        leads = leads == null ? Map.of() : leads;
        indicators = indicators == null ? List.of() : indicators;
        charted = charted == null || charted.isEmpty() ? indicators.stream().limit(1).toList() : charted;
        breakdown = breakdown == null ? "" : breakdown;
        tiles = tiles == null ? List.of() : List.copyOf(tiles);
        listed = listed == null ? Listed.NOTHING : listed;
    }

    /** The heading in a language, else in English, else the id. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", id));
    }

    /** The sentence below the heading in a language; empty where there is none. */
    public String lead(String language) {
        return leads.getOrDefault(language, leads.getOrDefault("en", ""));
    }
}
