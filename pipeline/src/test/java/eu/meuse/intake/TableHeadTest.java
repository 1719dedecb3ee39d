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

/** What is header, record and neither in files of unknown content. */
class TableHeadTest {
    private static final String HEAD = "no,firm,day,amount\n";
    private static final String ROWS = "1,Maas,2012-01-31,12.50\n2,Rur,2012-02-01,7\n3,Inde,2012-02-02,8.10\n";

    @TempDir
    Path folder;

    private String structure(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Structure.write(Files.writeString(folder.resolve("any.csv"), text), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFileHasNoStructure() throws IOException {
        assertEquals("", structure(""));
        assertEquals("", structure("\n\n"));
    }

    @Test
    void aHeaderAloneAndRecordsWithoutOne() throws IOException {
        assertEquals(HEAD, structure(HEAD));
        assertEquals(HEAD, structure(HEAD.strip()));
        assertEquals(ROWS, structure(ROWS));
        assertEquals(HEAD + ROWS.lines().findFirst().orElseThrow() + "\n", structure(HEAD + ROWS.lines().findFirst().orElseThrow()));
    }

    @Test
    void titlesWithAndWithoutDelimiters() throws IOException {
        assertEquals(HEAD + ROWS, structure("List of payments\nStand 2012,,,\n,,,\n" + HEAD + ROWS));
        assertEquals(HEAD + ROWS, structure("sep=,\n" + HEAD + ROWS));
    }

    @Test
    void headersOverTwoRows() throws IOException {
        assertEquals("no,firm,day paid,amount EUR\n" + ROWS, structure(HEAD + ",,paid,EUR\n" + ROWS));
        assertEquals("no,firm,paid day,paid amount\n" + ROWS, structure(",,paid,paid\n" + HEAD + ROWS));
    }

    @Test
    void aRecordWithWordsForItsNumbersIsNoHeader() throws IOException {
        String open = "0,Wurm,open,open\n";
        assertEquals(HEAD + open + ROWS, structure(HEAD + open + ROWS));
    }

    @Test
    void recordsWithoutValuesOrTwiceTheSameAreNoHeader() throws IOException {
        String list = "id,x,y\nA1,n/a,missing\nA2,1,2\nA3,3,4\nA4,5,6\n";
        assertEquals(list, structure(list));
        String twice = "2011-01-01,4.5\n2011-01-01,4.5\n2011-01-02,5.5\n";
        assertEquals(twice, structure(twice));
    }

    @Test
    void aLastRecordOfOneCellIsNoRemark() throws IOException {
        assertEquals(HEAD + ROWS + "4,,,\nlast,,,\n", structure(HEAD + ROWS + "4,,,\nlast,,,\n"));
        assertEquals(HEAD + ROWS, structure(HEAD + ROWS + "Source: the programme,,,\n"));
    }

    @Test
    void theDelimiterThatTheFirstLineTells() throws IOException {
        assertEquals("a,b\n\"1,5\",\"2,5\"\n\"3,5\",\"4,5\"\n", structure("sep=;\na;b\n1,5;2,5\n3,5;4,5\n"));
        assertEquals(HEAD + ROWS, structure((HEAD + ROWS).replace(',', '\u001f')));
    }

    @Test
    void aHeaderThatLacksADelimiter() throws IOException {
        assertEquals("nofirm,day,amount\n" + ROWS, structure("nofirm,day,amount\n" + ROWS));
    }

    @Test
    void theHeaderOfAFurtherPageIsNoRecord() throws IOException {
        assertEquals(HEAD + ROWS + ROWS, structure(HEAD + ROWS + HEAD + ROWS));
    }

    @Test
    void totalsAndRemarksAtTheEndAreNoRecords() throws IOException {
        assertEquals(HEAD + ROWS, structure(HEAD + ROWS + ",Total,,27.60\n\nSource: the programme\n"));
        assertEquals(HEAD + ROWS, structure(HEAD + ROWS + "Összesen:,,,27.60\n"));
        String within = "remark\n";
        assertEquals(HEAD + ROWS + within + ROWS, structure(HEAD + ROWS + within + ROWS));
        String firm = "Total,Total,2012-02-03,x\n";
        assertEquals(HEAD + ROWS + firm, structure(HEAD + ROWS + firm));
    }

    @Test
    void aTotalIsNoOrganisation() throws IOException {
        String list = "firm,town,amount\nTotal,Paris,12\nShell,London,13\nTotal,Paris,9\n";
        assertEquals(list, structure(list));
    }

    @Test
    void delimitersFollowedByBlanks() throws IOException {
        assertEquals("a,b,c\n1,\"x, y\",3\n2,z,4\n5,z,6\n", structure("a, b, c\n1, \"x, y\", 3\n2, z, 4\n5, z, 6\n"));
    }

    @Test
    void blanksDelimitToo() throws IOException {
        assertEquals("a,b,c\n1,x y,3.5\n2,z,4.5\n5,z,6.5\n", structure("a b c\n1 \"x y\" 3.5\n2 z 4.5\n5 z 6.5\n"));
    }
}
