package eu.meuse.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Prints a document as a PDF in the house style. */
public final class PdfPrinter {
    private final DocumentSpec spec;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);

    private PdfPrinter(DocumentSpec spec) {
        this.spec = spec;
    }

    /**
     * The document as a PDF/A-3a and PDF/UA-1 file: the same bytes for the same document, whatever the machine's
     * language, time zone and fonts. May run in many threads at once, a document each.
     */
    public static byte[] print(DocumentSpec spec) {
        return new PdfPrinter(spec).print();
    }

    private byte[] print() {
        Document document = new Document(PageSize.A4);
        PdfWriter writer = open(document);
        DocumentFonts fonts = new DocumentFonts(spec.origin().contentHash());
        Canvas canvas = new Canvas(writer, fonts);
        Pages pages = new Pages(document, canvas, spec.running(), fonts);
        double top = new TitleBand(spec, fonts).draw(canvas);
        Chapters.place(strips(canvas, fonts), new Flow(Sheet.of(pages, canvas), top, true));
        pages.finish();
        Metadata.write(writer, spec);
        document.close();
        return file.toByteArray();
    }

    private PdfWriter open(Document document) {
        PdfWriter writer = writer(document);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        document.open();
        return writer;
    }

    private PdfWriter writer(Document document) {
        try {
            return PdfWriter.getInstance(document, file);
        } catch (DocumentException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private List<Strip> strips(Canvas canvas, DocumentFonts fonts) {
        BlockStrips visitor = new BlockStrips(fonts, canvas.root());
        List<Strip> all = new ArrayList<>();
        boolean opening = false;
        for (int i = 0; i < spec.blocks().size(); i++) {
            Block block = spec.blocks().get(i);
            opening = block instanceof Heading || opening && block instanceof Paragraph;
            boolean leads = opening && block instanceof Paragraph && i < spec.blocks().size() - 1;
            List<Strip> strips = block.accept(visitor);
            all.addAll(leads ? Strip.joined(strips, true) : strips);
        }
        return all;
    }
}
