package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.intake.structure.Structure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes that files of all hands hold where none should be, and what is and is not concluded from them. */
class OddQuotesTest {
    private static final String HEAD = "no,firm,town,note\n";
    private static final String ROWS = "3,Kuhn,Bonn,\"slow, dear\"\n4,Braun,Ulm,\"new, small\"\n5,Weiss,Gent,\"old, big\"\n";

    @TempDir
    Path folder;

    private String structure(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Structure.write(Files.writeString(folder.resolve("any.csv"), text), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aStrayQuoteSwallowsNeitherFieldsNorRows() throws IOException {
        String after = "1,\"\"\"Maas\",Aachen,\"good, cheap\"\n" + ROWS;
        assertEquals(HEAD + after, structure(HEAD + "1,\"Maas,Aachen,\"good, cheap\"\n" + ROWS));
        assertEquals(HEAD + "\"\"\"1\",Maas,Aachen,\"good, cheap\"\n" + ROWS, structure(HEAD + "\"1,Maas,Aachen,\"good, cheap\"\n" + ROWS));
        assertEquals(HEAD + "1,Maas,Aachen,\"\"\"\"\n" + ROWS, structure(HEAD + "1,Maas,Aachen,\"\n" + ROWS));
        assertEquals("\"\"\"no\",firm,town,note\n" + ROWS, structure("\"" + HEAD + ROWS));
        assertEquals(HEAD + ROWS + "6,\"\"\"Roth\",Metz,\"a, b\"\n", structure(HEAD + ROWS + "6,\"Roth,Metz,\"a, b\"\n"));
        assertEquals(HEAD + ROWS + "6,Roth,Metz,\"\"\"\"\n", structure(HEAD + ROWS + "6,Roth,Metz,\""));
    }

    @Test
    void quotesNeitherDoubledNorEscaped() throws IOException {
        String read = HEAD + "1,\"Tisch, 48\"\"\",Aachen,\"8\"\" long, cheap\"\n" + ROWS;
        assertEquals(read, structure(HEAD + "1,\"Tisch, 48\"\",\"Aachen\",\"8\" long, cheap\"\n" + ROWS));
    }

    @Test
    void escapedQuotesWhereTheFileSpeaksForThem() throws IOException {
        String read = HEAD + "1,\"Tisch, 48\"\"\",Aachen,\"8\"\" long, cheap\"\n" + ROWS;
        assertEquals(read, structure(HEAD + "1,\"Tisch, 48\\\"\",Aachen,\"8\\\" long, cheap\"\n" + ROWS));
        String folders = HEAD + "1,Maas,\"c:\\in, out\\\",x\n2,Rur,\"d:\\\",y\n" + ROWS;
        assertEquals(folders.replace("\"d:\\\"", "d:\\"), structure(folders));
    }

    @Test
    void aMissingFieldIsNotMadeUpFromWithinQuotes() throws IOException {
        String odd = "1,\"Maas, Rur\",\"good, cheap\"\n";
        assertEquals(HEAD + odd + ROWS, structure(HEAD + odd + ROWS));
        String speech = "1,Maas,\"said \"\"yes\"\", left\"\n";
        assertEquals(HEAD + speech + ROWS, structure(HEAD + speech + ROWS));
    }

    @Test
    void cellsOfSeveralLinesStayWhole() throws IOException {
        String lines = "1,Maas,\"Aachen,\nRue \"\"X\"\"\n\nEnd\",x\n";
        assertEquals(HEAD + lines + ROWS, structure(HEAD + lines.replace("\n", "\r\n") + ROWS));
    }
}
