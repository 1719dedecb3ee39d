package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void anOldWorkbookIsNoText() {
        assertThrows(IOException.class, () -> structure("any.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
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
