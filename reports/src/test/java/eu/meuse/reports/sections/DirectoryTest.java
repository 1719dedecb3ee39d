package eu.meuse.reports.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Blocks;
import eu.meuse.reports.blocks.Directory;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SmallDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of facts: what their cells hold in which language, where the whole of them is, and that a bundle carries them. */
final class DirectoryTest {
    @Test
    void valuesAreNamedInTheReadersLanguageAndSeveralArePartedOnce() {
        Directory english = assertInstanceOf(Directory.class, listed(SmallDirectory.bundle(), "en"));
        assertEquals(List.of("Member", "Region", "Markets", "Size"), english.columns().stream().map(Directory.Column::head).toList());
        assertEquals(List.of(List.of("Alpha"), List.of("North"), List.of("Japan", "Peru"), List.of("10")), english.rows().get(1).cells());
        assertEquals(List.of(List.of("=Delta"), List.of("south"), List.of("Chile", "Japan"), List.of()), english.rows().get(0).cells());
        assertEquals(List.of(List.of("Epsilon"), List.of(), List.of("Peru"), List.of("2.5")), english.rows().get(3).cells());
        Directory french = assertInstanceOf(Directory.class, listed(SmallDirectory.bundle(), "fr"));
        assertEquals(List.of("Chili", "Japan"), french.rows().get(0).cells().get(2));
        assertEquals(List.of("Nord"), french.rows().get(1).cells().get(1));
        assertEquals(List.of("2,5"), french.rows().get(3).cells().get(3));
    }

    @Test
    void yesAndNoAreTheReadersWords() {
        List<eu.meuse.reports.bundle.Listing.Column> columns = List.of(
                new eu.meuse.reports.bundle.Listing.Column("name", Map.of("en", "Name"), eu.meuse.reports.bundle.Listing.Form.TEXT, false, List.of()),
                new eu.meuse.reports.bundle.Listing.Column("lead", Map.of("en", "Lead"), eu.meuse.reports.bundle.Listing.Form.YES_NO, true, List.of()));
        ResultsBundle bundle = SmallDirectory.bundle(columns, List.of(List.of("A", "yes"), List.of("B", "no"), List.of("C", "")));
        assertEquals(List.of(List.of("yes"), List.of("no"), List.of()), answers(bundle, "en"));
        assertEquals(List.of(List.of("oui"), List.of("non"), List.of()), answers(bundle, "fr"));
        assertEquals(List.of(List.of("ja"), List.of("nein"), List.of()), answers(bundle, "de"));
    }

    private static List<List<String>> answers(ResultsBundle bundle, String language) {
        return assertInstanceOf(Directory.class, listed(bundle, language)).rows().stream().map(row -> row.cells().get(1)).toList();
    }

    @Test
    void onPaperItIsATableAndTooLongASentenceThatSaysWhereItIs() {
        Table table = assertInstanceOf(Table.class, assertInstanceOf(Directory.class, listed(SmallDirectory.bundle(), "en")).onPaper());
        assertEquals("Japan, Peru", table.rows().get(1).cells().get(2).text());
        List<List<String>> many = Collections.nCopies(Directory.MOST_ON_PAPER + 1, List.of("A", "", "", ""));
        Directory longer = assertInstanceOf(Directory.class, listed(SmallDirectory.bundle(many), "en"));
        assertEquals("The list has 301 entries. They can be searched on the page index.html; the file list-members.csv holds them all.",
                assertInstanceOf(Paragraph.class, longer.onPaper()).text());
        assertEquals("The list has 5,001 entries; the file list-members.csv holds them all.", assertInstanceOf(Paragraph.class,
                listed(SmallDirectory.bundle(Collections.nCopies(5001, List.of("A", "", "", ""))), "en")).text());
        assertInstanceOf(Notice.class, listed(SmallDirectory.bundle(List.of()), "en"));
    }

    @Test
    void aBundleCarriesItAndItsFileIsGuardedAgainstFormulas(@TempDir Path folder) throws IOException {
        ResultsBundle bundle = SmallDirectory.bundle();
        BundleWriter.write(bundle, folder);
        assertEquals(Listing.of(PublicReport.document(PublicResults.of(bundle), "de").blocks()).lines().toList(),
                Listing.of(PublicReport.document(PublicResults.of(BundleReader.read(folder)), "de").blocks()).lines().toList());
        assertEquals("""
                organisation,region,target_markets,smes
                '=Delta,south,Chile|Japan,
                Alpha,north,Japan; Peru,10
                Beta,east,Peru,9
                Epsilon,,Peru;Peru,2.5
                Gamma,north,,100
                """, new String(BundleWriter.tables(bundle).get("public-list-members.csv"), StandardCharsets.UTF_8));
    }

    /** What stands below the heading of the list. */
    private static Block listed(ResultsBundle bundle, String language) {
        List<Block> blocks = Blocks.flat(PublicReport.document(PublicResults.of(bundle), language).blocks());
        int heading = 0;
        while (!(blocks.get(heading) instanceof Heading title && title.text().startsWith(
                language.equals("de") ? "Mitglieder" : "Members"))) {
            heading++;
        }
        return blocks.get(heading + 1);
    }
}
