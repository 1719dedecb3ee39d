package eu.meuse.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Bundles as earlier versions wrote them stay readable: one folder a format under {@code bundles/}, never changed. A new
 * format adds a folder; {@code format-1} is the small programme.
 */
final class EarlierFormatsTest {
    @Test
    void readsTheFirstFormat() throws IOException, URISyntaxException {
        Path folder = Path.of(EarlierFormatsTest.class.getResource("/bundles/format-1").toURI());
        ResultsBundle back = BundleReader.read(folder);
        ResultsBundle bundle = SmallProgramme.bundle();
        assertEquals(bundle.run(), back.run());
        assertEquals(bundle.figures(), back.figures());
        assertEquals(bundle.published().rows(), back.published().rows());
        assertEquals(bundle.findings(), back.findings());
        assertEquals(bundle.submissions(), back.submissions());
        assertEquals(bundle.statement(), back.statement());
        assertEquals(bundle.financing(), back.financing());
        assertEquals(bundle.claims(), back.claims());
        assertEquals(bundle.outline(), back.outline());
        assertEquals(bundle.expected(), back.expected());
    }
}
