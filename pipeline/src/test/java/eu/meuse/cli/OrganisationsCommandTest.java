package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code meuse organisations} makes of lists of several habits. */
final class OrganisationsCommandTest {
    private static final String PROGRAMME = Path.of(System.getProperty("meuse.root", ".."), "config/ttc").toString();

    @TempDir
    private Path desk;

    @Test
    void aListComesBackWithAGroupARow() throws IOException {
        Said said = group("Nr.;Unternehmen;USt-IdNr.;Ort\n1;\"Zentis GmbH & Co. KG\";DE136695976;Aachen\n2;Müller, Bau;;Köln\n3;ZENTIS;;Aachen\n",
                "windows-1252");
        assertEquals(0, said.code());
        assertEquals("Nr.,Unternehmen,USt-IdNr.,Ort,group\n1,Zentis GmbH & Co. KG,DE136695976,Aachen,1\n2,\"Müller, Bau\",,Köln,2\n3,ZENTIS,,Aachen,1\n", said.out());
        assertTrue(said.err().contains("name: Unternehmen\n") && said.err().contains("identifier: USt-IdNr.\n"), said.err());
        assertTrue(said.err().contains("3 rows name 2 organisations, 1 of them known by an identifier"), said.err());
        assertTrue(said.err().contains("at least 2 if every one of 0 unsure pairs is one organisation, at most 2"), said.err());
    }

    @Test
    void whatIsNotUsedIsSaid() throws IOException {
        Said said = group("id,name,btw,website\n1,Solvay,BE 0403.019.262,x.example\n2,Umicore,BE 0401.574.852,y.example\n", "UTF-8");
        assertTrue(said.err().contains("meuse: not used: id, website\n"), said.err());
        assertTrue(said.err().contains("meuse: identifiers with wrong check digits, which identify nothing: 1, BE 0403.019.262 of Solvay\n"), said.err());
    }

    @Test
    void noRowIsLostAtTheEnd() throws IOException {
        Said said = group("name,country,vat\nTotal,FR,\nBell Labs,US,\nAcme Polymers of Ghent,,\n", "UTF-8");
        assertEquals(4, said.out().lines().count(), said.out());
    }

    @Test
    void withoutAKnownHeadingTheColumnOfWordsHoldsTheNames() throws IOException {
        Said said = group("id1,was\n77,Universiteit Luik\n78,University of Liège\n", "UTF-8");
        assertEquals("id1,was,group\n77,Universiteit Luik,1\n78,University of Liège,1\n", said.out());
        assertTrue(said.err().contains("name: was"), said.err());
    }

    @Test
    void aListOfNamesAloneIsOneColumn() throws IOException {
        assertEquals("name,group\n\"IBM, Toronto\",1\nBell Labs,2\n\"Bell Labs, Murray Hill\",2\n",
                group("name\n\"IBM, Toronto\"\nBell Labs\nBell Labs, Murray Hill\n", "UTF-8").out());
        assertEquals("who,group\nCrystalord Ltd,1\nAixtron SE,2\n", group("who\r\nCrystalord Ltd\r\nAixtron SE\r\n", "UTF-8").out());
    }

    @Test
    void doubtIsWrittenWithTheLineThatDecidesIt() throws IOException {
        Path review = desk.resolve("review.csv");
        Said said = group("name\nCrystalord Ltd\nCrystalord Systems Ltd\n", "UTF-8", "--review", review.toString());
        assertEquals(0, said.code());
        List<String> lines = Files.readAllLines(review);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("a word stands in one name alone"), lines.get(1));
        assertTrue(lines.get(1).contains("{same: [{name: \"\"Crystalord Ltd\"\"}, {name: \"\"Crystalord Systems Ltd\"\"}], by: WHO"), lines.get(1));
    }

    @Test
    void aFileThatIsNotThereOrHoldsNothingIsSaid() throws IOException {
        assertEquals(5, say("organisations", desk.resolve("none.csv").toString(), "--programme", PROGRAMME).code());
        assertEquals(3, group("", "UTF-8").code());
        assertEquals(3, group("name\n", "UTF-8").code());
        assertEquals(2, say("organisations").code());
    }

    private Said group(String text, String charset, String... more) throws IOException {
        Path file = desk.resolve("list.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        String[] arguments = new String[4 + more.length];
        arguments[0] = "organisations";
        arguments[1] = file.toString();
        arguments[2] = "--programme";
        arguments[3] = PROGRAMME;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return say(arguments);
    }

    private record Said(int code, String out, String err) {}

    private static Said say(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Meuse.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
