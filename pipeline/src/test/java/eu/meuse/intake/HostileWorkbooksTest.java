package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks made to fill the memory, to run without end or to reach for other files are refused before they do. */
class HostileWorkbooksTest {
    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";

    private static final List<String> WORDS = List.of("old xls format", "protected by a password", "web page", "PDF", "no workbook", "xlsb", "archive");

    @TempDir
    Path inputs;

    private static Xlsx good(String... more) {
        return new Xlsx().sheet("jobs", Xlsx.row(1, Xlsx.text("Job ID"), Xlsx.text("Region"), Xlsx.text("Sector"), Xlsx.text("Instrument"),
                Xlsx.text("Created on"), Xlsx.text("FTE")),
                Xlsx.row(2, Xlsx.text("J-1"), Xlsx.text("be-liege"), Xlsx.text("energy"), Xlsx.text("voucher"), Xlsx.day(40909), Xlsx.number("1")),
                String.join("", more));
    }

    private List<String> found(byte[] workbook) {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", workbook).read();
        assertEquals(List.of(), read.facts);
        assertFalse(read.findings.toString().contains("aaaaaaaaaa"));
        return read.found();
    }

    @Test
    void entitiesInAnyPart() {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&%s;</t></is></c></row></sheetData></worksheet>";
        for (String entity : List.of("b", "f")) {
            assertEquals(List.of("0 unsafe-file"), found(part("xl/worksheets/sheet1.xml", DOCTYPE + sheet.formatted(entity))), entity);
        }
        for (String part : List.of("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            assertEquals(List.of("0 unsafe-file"), found(part(part, DOCTYPE + "<x>&b;</x>")), part);
        }
    }

    private static byte[] part(String name, String xml) {
        return good().part(name, xml.getBytes(StandardCharsets.UTF_8)).bytes();
    }

    @Test
    void tagsAsNoSpreadsheetWritesThem() {
        assertEquals(List.of("0 unsafe-file"), found(good("<a>".repeat(100_000)).bytes()));
        assertEquals(List.of("0 unsafe-file"), found(good(IntStream.range(0, 3000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining())).bytes()));
    }

    @Test
    void textsAndTagsWithoutEnd() {
        // Of changing letters, since what can be packed too well is refused for that alone.
        String large = IntStream.range(0, 400_000).mapToObj(i -> Integer.toString(i * 7919, 36)).collect(Collectors.joining());
        assertEquals(List.of("0 unsafe-file"), found(good("<row r=\"3\" x=\"" + large + "\"/>").bytes()));
        assertEquals(List.of("0 unsafe-file"), found(good(Xlsx.row(3, Xlsx.text(large.substring(0, 200_000)))).bytes()));
        assertEquals(List.of("0 unsafe-file"), found(good(Xlsx.row(3, Xlsx.number(large))).bytes()));
        assertEquals(List.of("0 unsafe-file"), found(part("xl/sharedStrings.xml", "<sst><si>" + "<r><t>0123456789</t></r>".repeat(20_000) + "</si></sst>")));
    }

    @Test
    void manySmallThings() {
        String overlapping = IntStream.rangeClosed(1, 1000).mapToObj(i -> "<mergeCell ref=\"H" + i + ":H1048576\"/>").collect(Collectors.joining());
        assertEquals("merges cells", unsafe(good().behindRows("<mergeCells>" + overlapping + "</mergeCells>").bytes()));
        StringBuilder texts = new StringBuilder("<sst>");
        IntStream.range(0, 20_000_000 / 1000).forEach(i -> texts.append("<si/>".repeat(1000)));
        assertEquals("more text", unsafe(part("xl/sharedStrings.xml", texts + noise() + "</sst>")));
        String formats = IntStream.range(0, 20_000).mapToObj(i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"0\"/>").collect(Collectors.joining());
        assertEquals("of tags", unsafe(part("xl/styles.xml", "<styleSheet><numFmts>" + formats + "</numFmts></styleSheet>")));
        String sheets = IntStream.range(0, 2000).mapToObj(i -> "<sheet name=\"jobs" + i + "\" id=\"rId1\"/>").collect(Collectors.joining());
        assertEquals("names more than", unsafe(part("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")));
        assertEquals("names more than", unsafe(part("xl/workbook.xml", "<workbook><sheets>" + "<sheet name=\"jobs\" id=\"rId1\"/>".repeat(2) + "</sheets></workbook>")));
        String relations = IntStream.range(0, 3000).mapToObj(i -> "<Relationship Id=\"r" + i + "\" Type=\"t\" Target=\"t\"/>").collect(Collectors.joining());
        assertEquals("of tags", unsafe(part("_rels/.rels", "<Relationships>" + relations + "</Relationships>")));
    }

    private String unsafe(byte[] workbook) {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", workbook).read();
        assertEquals(List.of("0 unsafe-file"), read.found());
        String message = read.findings.get(0).message();
        return Stream.of("merges cells", "more text", "of tags", "names more than").filter(message::contains).findFirst().orElse(message);
    }

    /** What cannot be packed, so that the part does not swell too much to be looked at. */
    private static String noise() {
        Random random = new Random(1);
        return IntStream.range(0, 20).mapToObj(i -> random.ints(50_000, 'a', 'z').collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append))
                .map(text -> "<si><t>" + text + "</t></si>").collect(Collectors.joining());
    }

    @Test
    void partsThatLieAboutTheirSize() {
        byte[] workbook = good(" ".repeat(8 << 20)).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < workbook.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) > 1 << 20) {
                bytes.putInt(at + 24, 1000);
            }
        }
        assertEquals(List.of("0 unsafe-file"), found(workbook));
    }

    @Test
    void cellsWhereNoSheetHasAny() {
        for (String row : List.of("<row r=\"3\"><c r=\"ZZZZZZZ3\"><v>1</v></c></row>", "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>",
                "<row r=\"999999999999\"/>", "<row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"3\"><c r=\"3\"/></row>")) {
            assertEquals(List.of("0 unreadable-workbook"), found(good(row).bytes()), row);
        }
    }

    @Test
    void anArchiveWithinTheArchiveIsNotOpened() {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", good().part("xl/embeddings/inner.zip", good().bytes()).bytes()).read();
        assertEquals(List.of(1L, 1L, 0L, 0L), read.counts());
    }

    @Test
    void filesThatAreNotWhatTheirNamesSay() {
        byte[] workbook = good().bytes();
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, ole, 0, 4);
        byte[] old = ole.clone();
        System.arraycopy("Workbook".getBytes(StandardCharsets.UTF_16LE), 0, old, 1024, 16);
        byte[] locked = old.clone();
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, locked, 2048, 32);
        assertEquals(List.of("old xls format", "protected by a password", "web page", "web page", "PDF", "no workbook", "xlsb", "archive"),
                Stream.of(old, locked, bytes("<html><body><table>"), bytes("\ufeff <TABLE border=1>"), bytes("%PDF-1.7"), bytes("Job ID;Region\n"),
                        good().part("xl/workbook.bin", new byte[3]).bytes(), archive()).map(this::said).toList());
        Gathered text = new Desk(inputs.resolve("text")).put("be-liege/2012-Q1/jobs.csv", workbook).put("be-liege/2012-Q2/jobs.csv", "<html><table>").read();
        assertEquals(List.of("unusable-file", "unusable-file"), text.findings.stream().map(finding -> finding.code()).toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String said(byte[] file) {
        Gathered read = new Desk(inputs).put("be-liege/2012-Q1/jobs.xlsx", file).read();
        assertEquals(List.of("0 unreadable-workbook"), read.found());
        String message = read.findings.get(0).message();
        return WORDS.stream().filter(message::contains).findFirst().orElse(message);
    }

    private static byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
