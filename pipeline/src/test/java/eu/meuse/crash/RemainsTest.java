package eu.meuse.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfWriter;
import eu.meuse.intake.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing proves something only where it would have found what was there: in each format that runs leave behind. */
final class RemainsTest {
    private static final String HIDDEN = "Anna Quokkabird";
    /** A table's data lie two folders below it. */
    private static final String DATA = "people/data/";

    @TempDir
    private Path folder;

    @Test
    void textsInEitherKindOfLettersAndBytes() throws IOException {
        found("a.log", HIDDEN.getBytes(StandardCharsets.UTF_8));
        found("b.log", "QUOKKABIRD".getBytes(StandardCharsets.UTF_8));
        found("c.log", HIDDEN.getBytes(StandardCharsets.UTF_16LE));
        found("d.log", HIDDEN.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void archivesAndWorkbooksAndArchivesInThem() throws IOException {
        byte[] packed = packed(HIDDEN.getBytes(StandardCharsets.UTF_8));
        found("a.gz", packed);
        found("b.zip", zipped(packed));
        found("c.xlsx", new Xlsx().sheet("People", Xlsx.row(1, Xlsx.text(HIDDEN))).bytes());
    }

    @Test
    void tablesAndTheirMetadata() throws IOException {
        MessageType shape = MessageTypeParser.parseMessageType("message row { required binary person (STRING); }");
        Path data = Files.createDirectories(folder.resolve(DATA)).resolve("a.parquet");
        try (ParquetWriter<Group> rows = ExampleParquetWriter.builder(new LocalOutputFile(data))
                .withType(shape).withCompressionCodec(CompressionCodecName.ZSTD).build()) {
            rows.write(new SimpleGroupFactory(shape).newGroup().append("person", HIDDEN));
        }
        found(DATA + "a.parquet", Files.readAllBytes(data));
        found("snap.avro", avro());
    }

    @Test
    void pagesOfDocumentsAndWhatIsAttached() throws IOException {
        found("page.pdf", document(HIDDEN, "nothing"));
        found("attached.pdf", document("Nothing", HIDDEN));
    }

    private void found(String file, byte[] bytes) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
        assertFalse(Remains.of(List.of(Canaries.NAME, "nowhere"), folder).isEmpty(), file);
        assertEquals(List.of(), Remains.of(List.of("nowhere"), folder));
        Files.delete(place);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("within.gz"));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] avro() throws IOException {
        var shape = SchemaBuilder.record("bounds").fields().requiredString("upper").endRecord();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataFileWriter<GenericRecord> records = new DataFileWriter<>(new GenericDatumWriter<>(shape))) {
            records.setCodec(CodecFactory.deflateCodec(9)).create(shape, out);
            records.append(new GenericRecordBuilder(shape).set("upper", HIDDEN).build());
        }
        return out.toByteArray();
    }

    private static byte[] document(String page, String attached) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph(page));
        writer.addFileAttachment("list", PdfFileSpecification.fileEmbedded(
                writer, null, "list.csv", attached.getBytes(StandardCharsets.UTF_8), true));
        document.close();
        return out.toByteArray();
    }
}
