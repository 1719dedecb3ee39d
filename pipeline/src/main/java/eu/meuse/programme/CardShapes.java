package eu.meuse.programme;

import static eu.meuse.programme.Field.may;
import static eu.meuse.programme.Field.must;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Precision;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What every kind of card may hold. */
final class CardShapes {
    private CardShapes() {}

    private static final Shape LABELS = new ByLanguage(Text.ANY);
    private static final Shape LINES = new ByLanguage(new ListOf(Text.ANY, 1));
    private static final Shape WORDS = new Either(Text.ANY, new ListOf(Text.ANY, 1));
    private static final Shape DATASET =
            new Choice("dataset", Arrays.stream(FactTable.values()).map(FactTable::dataset).toList());
    private static final Shape SCOPE = new Choice("scope", Arrays.stream(Scope.values()).map(Scope::code).toList());
    private static final Shape COLUMN = new Choice("column", columns());
    private static final Shape DATE_ORDER = new Choice("date order", lower(SourceCard.DateOrder.values()));
    private static final Shape DECIMAL_MARK = new Choice("decimal mark", List.of(".", ","));
    private static final Shape CODED = new Choice("coded formula", lower(CodedFormula.values()));
    private static final Shape KIND = new Choice("kind", lower(Indicator.Kind.values()));

    /** {@code config/<programme>/programme.yaml}. */
    static final Fields PROGRAMME = Fields.of("a programme",
            must("titles", LABELS, "the programme's name by language"),
            may("subtitles", LABELS, "a line below the name by language"),
            must("languages", new ListOf(Text.LANGUAGE, 1), "the languages of its documents, in order"),
            must("period", Fields.of("a period",
                    must("start", Text.DATE, "first day"),
                    must("end", Text.DATE, "last day")), "the days within which facts are expected"),
            must("currency", Text.CURRENCY, "the currency of all its money"),
            may("sample", Text.FLAG, "whether its data are invented, which every page then says"),
            may("notes", Fields.of("notes",
                    may("sample", LABELS, "on every page in place of the usual words that the data are invented"),
                    may("statement", LABELS, "on the first page of a statement: where its amounts come from, what is inferred")),
                    "what the programme has to say of its data, by language"),
            must("lead_region", new Name("region"), "the region under which programme-wide datasets come"),
            must("regions", new TableOf(Text.CODE, Fields.of("a region",
                    must("country", Text.COUNTRY, "ISO 3166 alpha-2"),
                    must("names", new ByLanguage(WORDS), "its names by language, the preferred one first"))),
                    "the regions that submit, in the order of documents"),
            must("datasets", new ListOf(DATASET, 1), "the datasets expected"),
            may("sent_by_regions", new ListOf(DATASET, 1),
                    "datasets that each region sends for itself, though usually the lead partner does for all: projects"),
            must("indicators", new ListOf(new Name("indicator"), 1), "the indicators reported, in the order of documents"),
            may("code_lists", new TableOf(new Name("code list"), new TableOf(Text.CODE, new ByLanguage(WORDS))),
                    "the programme's own code lists; one that the vocabulary has too takes its place"),
            may("dimensions", new TableOf(new Choice("dimension", Dimensions.all()), LABELS),
                    "what figures are broken down by, where this programme calls it otherwise than the vocabulary does"),
            may("countries", new ListOf(Text.COUNTRY, 1),
                    "those that figures are broken down by, in the order of documents; those of the regions where nothing is said"),
            may("size_classes", new ListOf(Text.NUMBER, 1),
                    "total budgets at which a class of operations begins, rising; 50000, 250000, 1000000 and 5000000 where nothing is said"),
            may("targets", new TableOf(new Name("indicator"), new TableOf(Text.YEAR, Text.NUMBER)),
                    "what is aimed at by the end of a year, from the start"),
            may("context", new TableOf(Text.CODE, Fields.of("a context figure",
                    must("names", LABELS, "what is counted, as it stands behind a number, by language: inhabitants"),
                    must("per", Text.COUNT, "for how many of them rates are given: 100000"),
                    must("indicators", new ListOf(new Name("indicator"), 1), "the counts that are held against it"),
                    must("regions", new TableOf(new Name("region"), Fields.of("a region's figure",
                            must("figure", Text.NUMBER, "how many there are"),
                            must("year", Text.YEAR, "the year it speaks of"),
                            must("source", Text.ANY, "who publishes it, and where"))), "the regions of which it is known"))),
                    "what regions are to be seen against, such as their inhabitants or enterprises"),
            may("voucher", Fields.of("limits of vouchers",
                    must("maximum", Text.NUMBER, "a voucher above it is pointed out")), "limits of vouchers"),
            may("grant", Fields.of("limits of grants",
                    must("minimum", Text.NUMBER, "a grant below it is pointed out"),
                    must("maximum", Text.NUMBER, "a grant above it is pointed out")), "limits of grants"),
            may("types", Fields.of("types of organisation",
                    may("enterprises", new ListOf(Text.CODE, 1), "those that are enterprises"),
                    may("research", new ListOf(Text.CODE, 1), "those that do research")),
                    "what types of organisation are in official counts"),
            may("highest_erdf_rate", Text.NUMBER, "percent"),
            may("people_threshold", Text.COUNT, "counts of people from 1 to one below this are small; 5 where nothing is said"),
            may("disclosure", Fields.of("what else is protected in public",
                    must("dominance_percent", Text.AT_LEAST_ONE, "nobody may tell from public figures about the money of organisations"
                            + " what one has of it to within so many percent; 10 to 20 is usual")),
                    "protects what single organisations have of amounts; without it amounts are published as they are"),
            must("funding", Fields.of("a funding statement",
                    must("emblem", Text.FLAG, "whether documents carry the EU emblem"),
                    must("lines", LINES, "the lines beside it by language")), "what visibility rules ask for"),
            must("contact", LABELS, "whom to ask"),
            must("licence", LABELS, "the terms under which the figures may be used"));

    /** {@code config/<programme>/sources/<region>.yaml}. */
    static final Fields SOURCE = Fields.of("a source card",
            may("language", new Name("language"), "the language of its headers and values"),
            may("encoding", Text.ENCODING, "the encoding of text that is not UTF-8 and has no byte order mark"),
            may("delimiter", new Choice("delimiter", List.copyOf(delimiters().keySet())), "what stands between fields"),
            may("date_order", DATE_ORDER, "what comes first in a date whose day could be a month"),
            may("decimal_mark", DECIMAL_MARK, "what stands before the decimals"),
            may("quirks", QuirkShapes.list(COLUMN, DATASET, DATE_ORDER, DECIMAL_MARK), "what is odd about its files, and what is done about it"),
            may("note", Text.ANY, "what is odd about its files, for people"));

    /** {@code config/vocabulary/<language>.yaml}. */
    static final Fields VOCABULARY = Fields.of("a vocabulary",
            must("headers", new TableOf(COLUMN, WORDS), "column to headings, the preferred one first"),
            must("values", new TableOf(new Name("code list"), new TableOf(Text.CODE, WORDS)),
                    "code list to code to words, the preferred one first"),
            must("dimensions", new TableOf(new Choice("dimension", Dimensions.all()), Text.ANY),
                    "what figures are broken down by, as documents call it"),
            must("totals", new ListOf(Text.ANY, 1), "words with which a totals row begins"),
            must("yes", new ListOf(Text.ANY, 1), "words for yes"),
            must("no", new ListOf(Text.ANY, 1), "words for no"),
            may("units", new ListOf(Text.ANY, 1), "what may stand behind a heading and changes nothing: in EUR"),
            may("scales", new ListOf(Text.ANY, 1), "what says of a heading that its numbers are not written in full: in thousands"),
            must("months", new ListOf(new ListOf(Text.ANY, 1), 12), "names and abbreviations of the twelve months"));

    /** {@code config/vocabulary/read-only/<language>.yaml}. */
    static final Fields READ_ONLY = Fields.of("a vocabulary that is only read",
            must("headers", new TableOf(new Choice("column", columns()), WORDS), "column to headings"),
            may("totals", new ListOf(Text.ANY, 1), "words with which a totals row begins"),
            may("units", new ListOf(Text.ANY, 1), "what may stand behind a heading and changes nothing: in EUR"),
            may("scales", new ListOf(Text.ANY, 1), "what says of a heading that its numbers are not written in full: in thousands"));

    private static final Fields MEASURE = Fields.of("a measure",
            must("facts", DATASET, "the fact table"),
            may("dated", Text.ANY, "the date column that decides the quarter; without one facts count from the start"),
            may("where", Text.ANY, "a condition in Spark SQL"),
            must("aggregate", Text.ANY, "an aggregate in Spark SQL"),
            may("empty_is_no_data", Text.FLAG, "whether a sum over nothing is no data rather than 0"),
            may("blank_is_no_data", Text.FLAG, "whether it is no data, and not 0, where there are such facts and none of them says what is counted"));

    private static final Shape OPERAND = new Either(new Name("indicator"), Fields.of("an inline measure",
            must("kind", KIND, "how its values are written"),
            must("measure", MEASURE, "an aggregate over facts")));

    /** {@code config/indicators/<id>.yaml}. */
    static final Fields INDICATOR = Fields.of("an indicator",
            must("labels", LABELS, "its name by language"),
            must("meanings", LABELS, "its definition by language, a sentence"),
            must("unit", Text.ANY, "what is counted, as in figures.csv"),
            must("kind", KIND, "how its values are written"),
            may("official_code", Text.OFFICIAL, "its code in the Funds' regulations"),
            may("breakdowns", new ListOf(Text.ANY, 1), "dimensions, or two joined by /, in the order of documents"),
            must("scopes", new ListOf(SCOPE, 1), "the quarter, to date or both"),
            must("datasets", new ListOf(DATASET, 1), "what a region must have delivered for its figure to be known"),
            may("counts_people", Text.FLAG, "whether its cells count people and are protected in public"),
            must("formula", OneField.of("a formula",
                    may("measure", MEASURE, "an aggregate over facts"),
                    may("union", new ListOf(MEASURE, 2), "different values that several measures count, each once"),
                    may("first", MEASURE, "different values that a measure counts in the quarter for the first time"),
                    may("pace", new Name("indicator"), "what another comes to by the programme's end at the pace it had so far: a forecast"),
                    may("sum", new ListOf(new Name("indicator"), 2), "the sum of other indicators"),
                    may("ratio", Fields.of("a ratio",
                            must("numerator", OPERAND, "an indicator or a measure"),
                            must("denominator", OPERAND, "an indicator or a measure")), "one divided by another"),
                    may("coded", CODED, "what only code can compute")), "how it is computed"),
            must("examples", new ListOf(Fields.of("an example",
                    must("quarter", Text.QUARTER, "the quarter reported"),
                    must("given", new TableOf(DATASET, new ListOf(new TableOf(Text.ANY, Text.ANY), 1)), "rows of fact tables"),
                    must("expect", new TableOf(Text.ANY, Text.ANY), "scope, or scope and code, to the value printed")), 1),
                    "worked by hand; the build runs them"));

    /** {@code config/<programme>/published.yaml}. */
    static final Shape PUBLISHED = new ListOf(Fields.of("a published figure",
            must("indicator", new Name("indicator"), "the figure of ours that it compares with"),
            must("scope", SCOPE, "the quarter or to date"),
            may("breakdown", Text.ANY, "where it is not the programme's total"),
            may("key", Text.ANY, "the code within the breakdown"),
            must("value", Text.NUMBER, "what was printed"),
            may("precision", new Choice("precision", lower(Precision.values())), "exact where nothing is said"),
            must("source", Text.ANY, "where it was printed"),
            must("as_of", Text.AS_OF, "when")), 0);

    /** {@code config/<programme>/report.yaml}. */
    static final Fields REPORT = Fields.of("a report",
            must("sections", new ListOf(Fields.of("a section",
                    must("id", Text.CODE, "names its chart's files"),
                    must("kind", new Choice("kind of section", lower(ReportSection.Kind.values())), "how it is laid out"),
                    must("titles", LABELS, "its heading by language"),
                    may("leads", LABELS, "a sentence or two below the heading by language"),
                    may("indicators", new ListOf(new Name("indicator"), 1), "in the order of tiles, columns or definitions"),
                    may("charted", new ListOf(new Name("indicator"), 1), "those that its chart draws; the first where none is named"),
                    may("breakdown", Text.ANY, "a dimension by which each indicator is broken down; of a matrix two, joined by /"),
                    may("map", new Name("map"), "a map of tiles drawn in place of bars, of the first indicator charted"),
                    may("dataset", new Choice("dataset", DirectoryRule.DATASETS), "of a directory: the dataset whose facts are listed, all of them public"),
                    may("columns", new ListOf(COLUMN, 1), "of a directory: what is listed of each fact, in order"),
                    may("choices", new ListOf(COLUMN, 1),
                            "of a directory: columns by which readers choose; a text there may hold several values, parted by semicolons, commas or bars"),
                    may("words", new TableOf(Text.ANY, LABELS), "of a directory: names by language of values that are no codes")), 1),
                    "the sections of the public report, in order"));

    /** {@code config/maps/<map>.yaml}. */
    static final Fields MAP = Fields.of("a map of tiles",
            must("rows", new ListOf(Text.ANY, 1),
                    "from north to south: codes from west to east, parted by spaces, a point where there is nothing: \". . NL DE\""));

    /** Kind of card to its shape. */
    static Map<String, Shape> all() {
        Map<String, Shape> all = new TreeMap<>(Map.of("programme", PROGRAMME, "source", SOURCE, "vocabulary", VOCABULARY, "read-only", READ_ONLY,
                "indicator", INDICATOR, "published", PUBLISHED, "report", REPORT));
        all.put("map", MAP);
        all.putAll(Map.of("legal-forms", OrganisationShapes.LEGAL_FORMS, "words", OrganisationShapes.WORDS,
                "places", OrganisationShapes.PLACES, "organisations", OrganisationShapes.DECISIONS,
                "funding", FundingShapes.FUNDING, "exchange-rates", FundingShapes.EXCHANGE_RATES));
        return all;
    }

    /** Delimiters by the name that cards give them. */
    static Map<String, Character> delimiters() {
        return new TreeMap<>(Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|'));
    }

    private static List<String> columns() {
        return Arrays.stream(FactTable.values())
                .flatMap(table -> table.columns().stream())
                .map(column -> column.name())
                .distinct()
                .toList();
    }

    private static List<String> lower(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

}
