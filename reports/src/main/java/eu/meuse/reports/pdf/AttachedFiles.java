package eu.meuse.reports.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import eu.meuse.reports.blocks.DocumentSpec;
import java.io.IOException;

/** Puts files into the file, as the data that it was made from. */
final class AttachedFiles {
    private static final int COMPRESSION = 9;

    private AttachedFiles() {}

    static void write(PdfWriter writer, DocumentSpec spec) throws IOException {
        PdfArray associated = new PdfArray();
        for (DocumentSpec.Attachment attachment : spec.attachments()) {
            PdfDictionary dates = new PdfDictionary();
            dates.put(new PdfName("ModDate"), Metadata.date(spec.origin().date()));
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(writer, null, attachment.name(),
                    attachment.bytes(), attachment.mime(), dates, COMPRESSION);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            file.addDescription(attachment.description(), true);
            writer.addFileAttachment(attachment.description(), file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }
}
