package eu.meuse.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.BundleReader;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.SmallProgramme;
import eu.meuse.reports.bundle.SmallStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
    @TempDir
    Path dir;

    @Test
    void aPackIsTheSameBytesUnderOtherHabitsAndFromItsOwnBundle() throws IOException {
        SortedMap<String, byte[]> first = pack("first", SmallProgramme.LANGUAGES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Report.write(BundleReader.read(dir.resolve("first/bundle")), dir.resolve("second"),
                    SmallProgramme.LANGUAGES);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        SortedMap<String, byte[]> second = files(dir.resolve("second"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    @Test
    void theTablesHaveTheContractsHeads() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("en"));
        String figures = "programme,quarter,indicator,scope,breakdown,key,value,numerator,denominator,unit,target,"
                + "coverage,status";
        assertEquals(figures, head(pack, "internal/figures.csv"));
        assertEquals(figures, head(pack, "public/figures.csv"));
        assertEquals("partner,cost_category,budget,declared_before,declared_now,declared_total,certified_before,"
                + "certified_now,certified_total,remaining", head(pack, "internal/statement.csv"));
        assertEquals("partner,source,planned,before,now,total,received,outstanding",
                head(pack, "internal/financing.csv"));
        assertEquals("region,quarter,dataset,file,sheet,row,column,severity,code,message",
                head(pack, "internal/quality.csv"));
        assertEquals("region,quarter,dataset,file,sha256,records,accepted,rejected,waiting,not_records,state",
                head(pack, "internal/submissions.csv"));
        assertEquals("indicator,scope,breakdown,key,published,source,as_of,computed,difference,verdict",
                head(pack, "internal/published.csv"));
    }

    @Test
    void textThatLooksLikeAFormulaIsGuardedAndNumbersAreNot() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("en"));
        assertTrue(text(pack, "internal/quality.csv").contains("\neast,2013-Q1,events,'=events.csv,,12,date,rejected,"
                + "bad-date,\"\"\"31/31/2013\"\" is no date\"\n"));
        assertTrue(text(pack, "internal/financing.csv").endsWith("7500.25,-1.00,7501.25\n"));
        assertTrue(text(pack, "internal/published.csv").contains(",11,\"Annual, 2013\",2013-06-30,10,-1,differs\n"));
    }

    @Test
    void everyRegionIsToldWhatWasFoundInItsFilesAndNoOthers() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("en"));
        assertEquals(List.of("internal/feedback/east.xlsx", "internal/feedback/north.xlsx", "internal/feedback/west.xlsx"),
                pack.keySet().stream().filter(path -> path.startsWith("internal/feedback/")).toList());
        assertTrue(sheet(pack, "east").contains("&quot;31/31/2013&quot; is no date"));
        assertFalse(sheet(pack, "north").contains("31/31/2013"));
        assertTrue(sheet(pack, "north").contains("above 5000.00"));
        assertTrue(sheet(pack, "west").contains("Nothing"), sheet(pack, "west"));
    }

    private static String sheet(SortedMap<String, byte[]> pack, String region) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack.get("internal/feedback/" + region + ".xlsx")))) {
            assertEquals("xl/worksheets/sheet1.xml", zip.getNextEntry().getName());
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theLeadPartnerIsToldWhyAFigureIsHidden() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("en"));
        List<String> hidden = text(pack, "public/figures.csv").lines().filter(line -> line.endsWith(",suppressed")).toList();
        List<String> told = text(pack, "internal/disclosure.csv").lines().toList();
        assertEquals("indicator,scope,breakdown,key,reason", told.get(0));
        assertEquals(hidden.size(), told.size() - 1);
        assertTrue(told.contains("participants,to-date,region,west,small"), told.toString());
        assertTrue(told.contains("participants,to-date,region,east,protects-another"), told.toString());
    }

    @Test
    void whatIsHiddenStandsNowhereInPublic() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", SmallProgramme.LANGUAGES);
        assertTrue(text(pack, "internal/figures.csv").contains(SmallProgramme.SECRET));
        for (String path : pack.keySet()) {
            if (path.startsWith("public/")) {
                String raw = new String(pack.get(path), StandardCharsets.ISO_8859_1);
                assertFalse(raw.contains(SmallProgramme.SECRET), path);
                assertFalse(visible(path, pack.get(path)).contains(SmallProgramme.SECRET), path);
            }
        }
    }

    @Test
    void everyFileThatThePageOffersIsInThePack() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("de", "nl"));
        List<String> offered = Pattern.compile("href=\"([^\"#]+)\"").matcher(text(pack, "public/index.html")).results()
                .map(link -> link.group(1))
                .toList();
        assertTrue(offered.containsAll(List.of("report-de.pdf", "figures.csv", "datapackage.json", "charts/events-nl.svg")), offered.toString());
        offered.forEach(file -> assertTrue(pack.containsKey("public/" + file), file));
    }

    @Test
    void theManifestNamesEveryOtherFileWithItsHash() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("fr", "nl"));
        String manifest = text(pack, "manifest.json");
        pack.forEach((path, bytes) -> assertEquals(!path.equals("manifest.json"),
                manifest.contains("\"" + path + "\" : \"" + Sha256.hex(bytes) + "\""), path));
        assertTrue(manifest.contains("\"languages\" : [\n    \"fr\",\n    \"nl\"\n  ]"), manifest);
        assertTrue(pack.containsKey("public/report-fr.pdf"));
        assertFalse(pack.containsKey("public/report-en.pdf"));
    }

    @Test
    void everyPageOfInventedDataSaysSo() throws IOException {
        SortedMap<String, byte[]> pack = pack("pack", List.of("de"));
        for (String path : List.of("public/report-de.pdf", "internal/statement-de.pdf")) {
            everyPageSaysSo(path, pack.get(path));
        }
    }

    private static void everyPageSaysSo(String path, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains(
                        "Musterdaten: Alle Organisationen, Personen und Beträge sind erfunden."), path + ", page " + page);
            }
        }
    }

    private SortedMap<String, byte[]> pack(String name, List<String> languages) throws IOException {
        Report.write(SmallStatement.bundle(), dir.resolve(name), languages);
        return files(dir.resolve(name));
    }

    private static String visible(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".html")) {
            return new String(bytes, StandardCharsets.UTF_8).replaceAll("[.,\\u00a0\\u202f ]", "");
        }
        if (!path.endsWith(".pdf")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("[.,\\u00a0\\u202f ]", "");
        }
    }

    private static String head(SortedMap<String, byte[]> pack, String path) {
        return text(pack, path).substring(0, text(pack, path).indexOf('\n'));
    }

    private static String text(SortedMap<String, byte[]> pack, String path) {
        return new String(pack.get(path), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
