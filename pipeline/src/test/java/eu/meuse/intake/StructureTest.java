package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.intake.structure.Structure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureTest {
    private static final String PLAIN = "day,town,price,note\n2012-01-31,Zürich,12.50,\"good, cheap\"\n2012-02-01,Aachen,7.00,\n2012-02-02,Lüttich,8.10,x\n";

    @TempDir
    Path folder;

    private String structure(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Structure.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String structure(String text, Charset charset) throws IOException {
        return structure("any.csv", text.getBytes(charset));
    }

    @Test
    void aNumberInMergedCellsStandsOnceAndAWordInEachRow() throws IOException {
        assertEquals("id,sum,who\n1,1001,Ada\n2,,Ada\n3,5,Bob\n", structure("any.xlsx", new Xlsx().sheet("x",
                Xlsx.row(1, Xlsx.text("id"), Xlsx.text("sum"), Xlsx.text("who")), Xlsx.row(2, Xlsx.number("1"), Xlsx.number("1001"), Xlsx.text("Ada")),
                Xlsx.row(3, Xlsx.number("2")), Xlsx.row(4, Xlsx.number("3"), Xlsx.number("5"), Xlsx.text("Bob"))).merged("B2:B3", "C2:C3").bytes()));
    }

    @Test
    void delimitersQuotesEncodingsAndLineEnds() throws IOException {
        assertEquals(PLAIN, structure(PLAIN, StandardCharsets.UTF_8));
        for (String delimiter : new String[] {";", "\t", "|"}) {
            String other = PLAIN.replace("\"good, cheap\"", "good~ cheap").replace(",", delimiter).replace('~', ',');
            assertEquals(PLAIN, structure(other, StandardCharsets.UTF_8), delimiter);
            assertEquals(PLAIN, structure(other.replace("\n", "\r\n"), Charset.forName("windows-1252")), delimiter);
            assertEquals(PLAIN, structure("\ufeff" + other.replace("\n", "\r"), StandardCharsets.UTF_16LE), delimiter);
        }
        assertEquals(PLAIN, structure(PLAIN.replace('"', '\''), StandardCharsets.UTF_8));
    }

    @Test
    void titlesAndBlankRowsAreLeftOutAndOddRowsKept() throws IOException {
        assertEquals(PLAIN + "too,short\n", structure("Prices\n\n" + PLAIN + "\ntoo,short\n\n", StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() throws IOException {
        for (String name : List.of("any.csv", "any.xlsx", "any.xls", "any")) {
            assertRefused("old Office format", name, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
            assertRefused("PDF", name, "%PDF-1.4\n1;2;3\n".getBytes(StandardCharsets.UTF_8));
            assertRefused("HTML", name, "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
            assertRefused("archive", name, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
            assertRefused("ends in the middle", name, Arrays.copyOf(new Xlsx().sheet("x", Xlsx.row(1, Xlsx.text("a"))).bytes(), 300));
            assertEquals("", structure(name, new byte[0]));
            assertEquals("a,b\n1,2\n", structure(name, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void assertRefused(String said, String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String why = Structure.write(Files.write(folder.resolve(name), bytes), out).orElseThrow().english();
        assertTrue(why.contains(said), why);
        assertEquals(0, out.size());
    }

    @Test
    void aHiddenSheetIsLeftAsideUnlessAllAre() throws IOException {
        Xlsx two = new Xlsx().sheet("old", Xlsx.row(1, Xlsx.text("a"), Xlsx.text("b")), Xlsx.row(2, Xlsx.number("1"), Xlsx.number("2"))).state("hidden")
                .sheet("new", Xlsx.row(1, Xlsx.text("a"), Xlsx.text("b")), Xlsx.row(2, Xlsx.number("3"), Xlsx.number("4")));
        assertEquals("a,b\n3,4\n", structure("any.xlsx", two.bytes()));
        assertEquals("a,b\n1,2\n", structure("any.xlsx", two.state("veryHidden").bytes()));
    }

    @Test
    void sheets() throws IOException {
        assertEquals("a,b\n2012-01-01,0.5\n", structure("any.xlsx", new Xlsx().sheet("x", Xlsx.row(1, Xlsx.text("Title")),
                Xlsx.row(3, Xlsx.text("a"), Xlsx.text("b")), Xlsx.row(4, Xlsx.day(40909), Xlsx.number("0.50"))).bytes()));
    }

    @Test
    void titlesAndRemarksOfASheetDoNotOutvoteItsTable() throws IOException {
        assertEquals("a,b,c\n1,2,3\n", structure("any.xlsx", new Xlsx().sheet("x", Xlsx.row(1, Xlsx.text("Title")),
                Xlsx.row(2, Xlsx.text("Quarter")), Xlsx.row(3, Xlsx.text("a"), Xlsx.text("b"), Xlsx.text("c")),
                Xlsx.row(4, Xlsx.number("1"), Xlsx.number("2"), Xlsx.number("3")), Xlsx.row(5, Xlsx.text("Total"))).bytes()));
    }
}
