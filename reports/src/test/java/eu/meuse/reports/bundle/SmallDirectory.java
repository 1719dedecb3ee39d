package eu.meuse.reports.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The small programme with a list of five organisations in its second section. */
public final class SmallDirectory {
    /** The chapter of the list. */
    public static final String SECTION = "members";

    private SmallDirectory() {}

    /** All of it. */
    public static ResultsBundle bundle() {
        return bundle(List.of(
                List.of("Alpha", "north", "Japan; Peru", "10"), List.of("Beta", "east", "Peru", "9"), List.of("Gamma", "north", "", "100"),
                List.of("=Delta", "south", "Chile|Japan", ""), List.of("Epsilon", "", "Peru;Peru", "2.5")));
    }

    /** The same with other rows: a name, a region, markets and a size each. */
    public static ResultsBundle bundle(List<List<String>> rows) {
        List<Code> regions = SmallCatalogue.DIMENSIONS.get(0).codes();
        List<Listing.Column> columns = List.of(
                new Listing.Column("organisation", Map.of("en", "Member", "de", "Mitglied"), Listing.Form.TEXT, false, List.of()),
                new Listing.Column("region", Map.of("en", "Region"), Listing.Form.TEXT, true, regions),
                new Listing.Column("target_markets", Map.of("en", "Markets", "de", "Märkte"), Listing.Form.TEXT, true,
                        List.of(new Code("Chile", Map.of("en", "Chile", "fr", "Chili")))),
                new Listing.Column("smes", Map.of("en", "Size"), Listing.Form.NUMBER, false, List.of()));
        return bundle(columns, rows);
    }

    /** The same with other columns, too. */
    public static ResultsBundle bundle(List<Listing.Column> columns, List<List<String>> rows) {
        ResultsBundle small = SmallProgramme.bundle();
        List<ReportSection> outline = new ArrayList<>(small.outline());
        outline.add(1, new ReportSection(SECTION, ReportSection.Kind.DIRECTORY, Map.of("en", "Members", "de", "Mitglieder"), Map.of(), List.of(),
                List.of(), ""));
        return new ResultsBundle(small.run(), small.indicators(), small.dimensions(), small.figures(), small.published(), small.findings(),
                small.submissions(), small.statement(), small.financing(), small.claims(), outline, small.expected(), small.restatements(),
                small.organisations(), small.coFinancing(), small.history(), List.of(new Listing(SECTION, "clusters", columns, rows)));
    }
}
