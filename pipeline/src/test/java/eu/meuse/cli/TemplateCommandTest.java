package eu.meuse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.facts.FactTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a region fills in reads back, whatever its language. */
final class TemplateCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("meuse.root"));

    private static final Pattern WORD = Pattern.compile("<c r=\"D(\\d+)\"[^>]*><is><t[^>]*>([^<]*)<");

    @TempDir
    Path desk;

    private StringWriter said = new StringWriter();

    @Test
    void aWorkbookOfEveryDatasetAndLanguageReadsBackAsADeliveryOfNothing() throws IOException {
        for (FactTable table : FactTable.values()) {
            for (String language : List.of("de", "en", "fr", "nl")) {
                Path file = template(table.dataset() + ".xlsx", table.dataset(), language);
                assertEquals(0, code("check", file.toString()), said.toString());
                assertFalse(said.toString().contains("Left out"), said.toString());
                assertTrue(said.toString().contains(", sheet " + table.dataset() + ": "), said.toString());
                assertTrue(said.toString().contains("Records: 0, "), said.toString());
            }
        }
    }

    @Test
    void theSheetIsKnownByItsNameInAWorkbookOfAnyName() throws IOException {
        Path file = template("Lieferung.xlsx", "budgets", "de");
        assertEquals(0, code("check", file.toString()));
        assertTrue(said.toString().contains("Lieferung.xlsx, sheet budgets: budgets"), said.toString());
    }

    @Test
    void wordsOfTheListsAndTypedValuesAreAccepted() throws IOException {
        Path file = template("events.xlsx", "events", "fr");
        edit(file, "xl/worksheets/sheet1.xml", "</sheetData>", row(2, text("A", "007"), day("B", "41305"), text("C", "Courtage"),
                text("D", "ciblé"), text("E", "Province de Liège"), text("F", "Énergie"), text("I", "12")) + "</sheetData>");
        assertEquals(0, code("check", file.toString()), said.toString());
        assertTrue(said.toString().contains("Records: 1, of which accepted 1,"), said.toString());
    }

    @Test
    void everyWordOfALanguagesListsIsUnderstood() throws IOException {
        for (String language : List.of("de", "en", "fr", "nl")) {
            Path file = template("partners.xlsx", "partners", language);
            StringBuilder rows = new StringBuilder();
            List<String> words = choices(file);
            assertEquals(2 + 7, words.size(), words.toString());
            for (int i = 0; i < words.size(); i++) {
                rows.append(row(i + 2, text("A", "P-" + i), text("B", "x"), text("C", i < 2 ? words.get(i) : "x"), text("G", "BE"),
                        text("H", i < 2 ? "" : words.get(i))));
            }
            edit(file, "xl/worksheets/sheet1.xml", "</sheetData>", rows + "</sheetData>");
            assertEquals(0, code("check", file.toString()), said.toString());
            assertTrue(said.toString().contains("Records: 9, of which accepted 9,"), said.toString());
        }
    }

    @Test
    void textStaysTextDaysAreDaysAndCodesAreChosenFromTheOtherSheet() throws IOException {
        String sheet = part(template("events.xlsx", "events", "de"), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains(" xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""), sheet);
        assertTrue(sheet.contains("sqref=\"C2:C1048576\""), sheet);
        assertTrue(sheet.contains("'Erläuterungen'!$D$4:$D$6"), sheet);
        assertEquals(4, sheet.split("<dataValidation ", -1).length - 1);
        assertFalse(sheet.contains("null"), sheet);
        assertTrue(sheet.matches("(?s).*<cols>.*<col [^>]*style=.*"), sheet);
    }

    @Test
    void theSameBytesEveryTime() throws IOException {
        byte[] once = Files.readAllBytes(template("a.xlsx", "vouchers", "nl"));
        assertArrayEquals(once, Files.readAllBytes(template("b.xlsx", "vouchers", "nl")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Meuse.run(new StandardOut(bytes, false), new PrintWriter(said, true), arguments("template", "vouchers", "--language", "nl", "--xlsx"));
        assertArrayEquals(once, bytes.toByteArray());
    }

    @Test
    void aTerminalIsSpared() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        assertEquals(2, Meuse.run(new StandardOut(bytes, true), new PrintWriter(err, true), arguments("template", "jobs", "--xlsx")));
        assertEquals(0, bytes.size());
        assertTrue(err.toString().startsWith("meuse: a workbook is nothing for a terminal; write it to a file: --out jobs.xlsx"), err.toString());
    }

    private Path template(String name, String dataset, String language) {
        Path file = desk.resolve(name);
        assertEquals(0, code("template", dataset, "--language", language, "--xlsx", "--out", file.toString()), said.toString());
        return file;
    }

    private int code(String... arguments) {
        said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        return Meuse.run(out, out, arguments(arguments));
    }

    private static String[] arguments(String... arguments) {
        return Stream.concat(Arrays.stream(arguments), Stream.of("--programme", ROOT.resolve("config/ttc").toString()))
                .toArray(String[]::new);
    }

    /** The words in the last column of the sheet that explains the others. */
    private static List<String> choices(Path file) throws IOException {
        return WORD.matcher(part(file, "xl/worksheets/sheet2.xml")).results()
                .filter(cell -> !cell.group(1).equals("1"))
                .map(cell -> cell.group(2))
                .toList();
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells).replace("~", Integer.toString(number)) + "</row>";
    }

    private static String text(String column, String text) {
        return "<c r=\"" + column + "~\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String day(String column, String serial) {
        return "<c r=\"" + column + "~\"><v>" + serial + "</v></c>";
    }

    private static String part(Path file, String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath(name));
        }
    }

    private static void edit(Path file, String name, String what, String by) {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            String sheet = Files.readString(zip.getPath(name));
            Files.write(zip.getPath(name), sheet.replace(what, by).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
