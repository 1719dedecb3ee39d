package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Bundles as earlier versions wrote them stay readable: one folder a format under {@code bundles/}, never changed. A new
 * format adds a folder; each is the small programme.
 */
final class EarlierFormatsTest {
    private static final Set<ReportSection.Kind> NEWER = Set.of(ReportSection.Kind.CLAIMS, ReportSection.Kind.PROGRESS);

    @Test
    void readsTheFirstFormatWhoseFindingsAreInEnglish() throws IOException, URISyntaxException {
        reads("/bundles/format-1");
    }

    @Test
    void readsTheSecondFormat() throws IOException, URISyntaxException {
        reads("/bundles/format-2");
    }

    @Test
    void readsTheThirdFormatWhichKnowsEarlierQuarters() throws IOException, URISyntaxException {
        Path folder = Path.of(EarlierFormatsTest.class.getResource("/bundles/format-3").toURI());
        ResultsBundle back = BundleReader.read(folder);
        ResultsBundle bundle = SmallProgramme.bundle();
        assertEquals(bundle.history(), back.history());
        assertEquals(bundle.run(), back.run());
        assertEquals(bundle.figures(), back.figures());
        assertEquals(bundle.claims(), back.claims());
        assertEquals(bundle.outline(), back.outline());
    }

    @Test
    void readsTheFourthFormatWhichHoldsLists() throws IOException, URISyntaxException {
        Path folder = Path.of(EarlierFormatsTest.class.getResource("/bundles/format-4").toURI());
        ResultsBundle back = BundleReader.read(folder);
        ResultsBundle bundle = SmallDirectory.bundle();
        assertEquals(bundle.listings(), back.listings());
        assertEquals(bundle.outline(), back.outline());
        assertEquals(bundle.figures(), back.figures());
    }

    private static void reads(String format) throws IOException, URISyntaxException {
        Path folder = Path.of(EarlierFormatsTest.class.getResource(format).toURI());
        ResultsBundle back = BundleReader.read(folder);
        ResultsBundle bundle = SmallProgramme.bundle();
        assertEquals(bundle.run(), back.run());
        assertEquals(bundle.figures(), back.figures());
        assertEquals(bundle.published().rows(), back.published().rows());
        assertEquals(messages(bundle), messages(back));
        assertEquals(bundle.submissions(), back.submissions());
        assertEquals(bundle.statement(), back.statement());
        assertEquals(bundle.financing(), back.financing());
        assertEquals(bundle.claims().subList(0, 1), back.claims(), "the one claim of then, taken for exact");
        assertEquals(bundle.outline().stream().filter(section -> !NEWER.contains(section.kind())).toList(), back.outline());
        assertEquals(bundle.expected(), back.expected());
    }

    private static List<String> messages(ResultsBundle bundle) {
        return bundle.findings().stream().map(found -> found.file() + " " + found.row() + " " + found.message()).toList();
    }
}
