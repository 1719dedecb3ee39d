package eu.meuse.reports.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import eu.meuse.reports.blocks.DocumentSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;

/** What the file says of itself, twice: in the old dictionary and in XMP; PDF/A asks that both agree. */
final class Metadata {
    static final String PRODUCER = "OpenPDF";
    static final String CREATOR = "Meuse";
    private static final int ID_BYTES = 16;
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Metadata() {}

    static void write(PdfWriter writer, DocumentSpec spec) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(spec.language()));
        info(writer.getInfo(), spec);
        writer.setXmpMetadata(XmpPacket.of(spec));
        try {
            outputIntent(writer);
            AttachedFiles.write(writer, spec);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Noon of a day, in universal time. */
    static PdfDate date(LocalDate day) {
        return new PdfDate(GregorianCalendar.from(day.atTime(12, 0).atZone(ZoneOffset.UTC)));
    }

    private static void info(PdfDictionary info, DocumentSpec spec) {
        byte[] id = Arrays.copyOf(HexFormat.of().parseHex(spec.origin().contentHash()), ID_BYTES);
        info.put(PdfName.TITLE, text(spec.title()));
        info.put(PdfName.AUTHOR, text(spec.origin().author()));
        info.put(PdfName.SUBJECT, text(spec.origin().subject()));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATOR, new PdfString(CREATOR));
        info.put(PdfName.CREATIONDATE, date(spec.origin().date()));
        info.put(PdfName.MODDATE, date(spec.origin().date()));
        // OpenPDF takes the file's identifier from here instead of the clock.
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static void outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(9);
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
