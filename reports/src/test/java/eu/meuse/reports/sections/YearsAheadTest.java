package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.blocks.Blocks;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.SmallProgramme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents do not show: years of which there can be nothing yet, and comparisons of one with itself. */
final class YearsAheadTest {
    private static FigureRow row(String breakdown, String key, Figure figure) {
        return new FigureRow(new FigureKey("works", Scope.TO_DATE, breakdown, key), figure, "works", Optional.empty(), new Coverage(1, 1));
    }

    private static Figure value(int value) {
        return new Figure.Known(BigDecimal.valueOf(value));
    }

    @Test
    void yearsAfterTheOneReportedAreLeftOutWhereThereIsNothingOfThem() {
        YearsAhead years = new YearsAhead(List.of(row("year", "2019", value(0)), row("year", "2021", value(0)), row("year", "2022", value(0)),
                row("region/year", "north/2022", value(3)), row("year", "2023", new Figure.Suppressed()), row("size", "2021", value(1)),
                row("year", "2024", new Figure.NoData(Optional.empty()))), 2020);
        assertEquals(List.of("2019", "2020", "2022", "2023", "from-2021"), codes(years, "year", "2019", "2020", "2021", "2022", "2023", "2024", "from-2021"));
        assertEquals(List.of("2021", "2022"), codes(years, "size", "2021", "2022"), "no years, though they look like some");
    }

    private static List<String> codes(YearsAhead years, String dimension, String... codes) {
        return years.leftOut(new Dimension(dimension, Map.of(), Stream.of(codes).map(code -> new Code(code, Map.of())).toList()))
                .codes().stream().map(Code::code).toList();
    }

    @Test
    void oneRegionIsNotComparedWithItself() {
        List<String> all = headings(SmallProgramme.bundle());
        List<String> left = headings(ofOneRegion(SmallProgramme.bundle()));
        List<String> compared = SmallProgramme.bundle().outline().stream().filter(section -> section.breakdown().equals("region"))
                .map(section -> section.title("en")).toList();
        assertFalse(compared.isEmpty());
        assertTrue(all.containsAll(compared), all.toString());
        assertEquals(all.stream().filter(title -> !compared.contains(title)).toList(), left);
    }

    @Test
    void ofOneRegionTheOtherDimensionIsCompared() {
        ResultsBundle small = SmallProgramme.bundle();
        String other = small.dimensions().stream().filter(dimension -> dimension.codes().size() > 1 && !dimension.id().equals("region")).findFirst().orElseThrow().id();
        ReportSection matrix = new ReportSection("matrix", ReportSection.Kind.MATRIX, Map.of("en", "Where and what"), Map.of(),
                List.of(small.indicators().get(0).id()), List.of(), "region/" + other);
        assertTrue(headings(ofOneRegion(outlined(small, matrix))).contains("Where and what"));
        assertFalse(headings(ofOneRegion(outlined(small, new ReportSection("matrix", ReportSection.Kind.MATRIX, Map.of("en", "Where and what"), Map.of(),
                List.of(small.indicators().get(0).id()), List.of(), "region/region")))).contains("Where and what"), "one with itself");
    }

    private static ResultsBundle outlined(ResultsBundle small, ReportSection section) {
        return new ResultsBundle(small.run(), small.indicators(), small.dimensions(), small.figures(), small.published(), small.findings(),
                small.submissions(), small.statement(), small.financing(), small.claims(), List.of(section), small.expected(), small.restatements(),
                small.organisations(), small.coFinancing(), small.history(), small.listings());
    }

    private static List<String> headings(ResultsBundle bundle) {
        return Blocks.flat(PublicReport.document(PublicResults.of(bundle), "en").blocks()).stream()
                .filter(Heading.class::isInstance).map(block -> ((Heading) block).text()).toList();
    }

    private static ResultsBundle ofOneRegion(ResultsBundle small) {
        List<Dimension> dimensions = small.dimensions().stream().map(dimension -> dimension.id().equals("region")
                ? new Dimension(dimension.id(), dimension.labels(), dimension.codes().subList(0, 1)) : dimension).toList();
        return new ResultsBundle(small.run(), small.indicators(), dimensions, small.figures(), small.published(), small.findings(),
                small.submissions(), small.statement(), small.financing(), small.claims(), small.outline(), small.expected(), small.restatements(),
                small.organisations(), small.coFinancing(), small.history(), small.listings());
    }
}
