package eu.meuse.crash;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.SeekableByteArrayInput;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/**
 * Looks for words in every byte of every file that lies somewhere, in small and capital letters, one byte or two each, and in
 * what is packed: archives and workbooks, tables' data and metadata, streams and pages of documents.
 */
final class Remains {
    private static final int AROUND = 60;

    private final List<String> words;
    private final List<String> found = new ArrayList<>();

    private Remains(List<String> words) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Where one of the words stands, each place with what stands around it. */
    static List<String> of(List<String> words, Path... folders) throws IOException {
        Remains remains = new Remains(words);
        for (Path folder : Stream.of(folders).filter(Files::exists).toList()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    remains.search(folder.relativize(file).toString(), Files.readAllBytes(file));
                    if (file.toString().endsWith(".parquet")) {
                        remains.rows(file);
                    }
                }
            }
        }
        return remains.found;
    }

    private void search(String where, byte[] bytes) throws IOException {
        text(where, new String(bytes, StandardCharsets.ISO_8859_1));
        if (begins(bytes, "PK\u0003\u0004")) {
            archive(where, bytes);
        } else if (begins(bytes, "\u001f\u008b")) {
            search(where + " unpacked", new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
        } else if (begins(bytes, "Obj\u0001")) {
            records(where, bytes);
        } else if (begins(bytes, "%PDF")) {
            document(where, bytes);
        }
    }

    private void text(String where, String text) {
        String plain = text.replace("\0", "").toLowerCase(Locale.ROOT);
        int at = words.stream().mapToInt(plain::indexOf).max().orElse(-1);
        if (at >= 0) {
            found.add(where + ": " + plain.substring(Math.max(0, at - AROUND), Math.min(plain.length(), at + AROUND)).replaceAll("[^ -~]+", "~"));
        }
    }

    private void archive(String where, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                search(where + "!" + entry.getName(), zip.readAllBytes());
            }
        }
    }

    private void records(String where, byte[] bytes) throws IOException {
        try (DataFileReader<GenericRecord> records = new DataFileReader<>(new SeekableByteArrayInput(bytes), new GenericDatumReader<>())) {
            for (GenericRecord one : records) {
                text(where + " record", one.toString());
            }
        }
    }

    private void rows(Path file) throws IOException {
        org.apache.hadoop.fs.Path place = new org.apache.hadoop.fs.Path(file.toUri());
        try (ParquetReader<Group> rows = ParquetReader.builder(new GroupReadSupport(), place).withConf(new Configuration(false)).build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                text(file.getParent().getParent().getFileName() + " row", row.toString());
            }
        }
    }

    /** Streams, among them attached files, and the text of pages, which is written in numbers of glyphs. */
    private void document(String where, byte[] bytes) throws IOException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = raw.indexOf("stream\n"); at >= 0; at = raw.indexOf("stream\n", at + 1)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (InflaterOutputStream inflate = new InflaterOutputStream(out)) {
                inflate.write(bytes, at + 7, Math.max(0, raw.indexOf("endstream", at + 7) - at - 7));
            } catch (IOException notPacked) {
                continue;
            }
            text(where + " stream", out.toString(StandardCharsets.ISO_8859_1));
        }
        PdfReader reader = new PdfReader(bytes);
        PdfTextExtractor pages = new PdfTextExtractor(reader);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text(where + " page " + page, pages.getTextFromPage(page));
        }
        reader.close();
    }

    private static boolean begins(byte[] bytes, String mark) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return new String(in.readNBytes(mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
        }
    }
}
