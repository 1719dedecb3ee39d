package eu.meuse.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import eu.meuse.reports.charts.Picture;
import eu.meuse.reports.typography.Wrapping;
import java.awt.Color;

/**
 * The current page. Everything on it is drawn either within a {@link Tag} or as an artifact, which readers skip; that
 * is what makes the file accessible, so there is no third way. Coordinates are points from the lower left corner.
 */
final class Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private final PdfWriter writer;
    private final DocumentFonts fonts;
    private final Tag root;
    private final PdfOutline[] bookmarks = new PdfOutline[4];

    Canvas(PdfWriter writer, DocumentFonts fonts) {
        this.writer = writer;
        this.fonts = fonts;
        root = Tag.root(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    /** The document in its structure. */
    Tag root() {
        return root;
    }

    /** Draws something that is to be read in its place. */
    void tagged(Tag tag, Runnable drawing) {
        page().beginMarkedContentSequence(tag.element());
        drawing.run();
        page().endMarkedContentSequence();
    }

    /** Draws an ornament. */
    void artifact(Runnable drawing) {
        artifact(null, drawing);
    }

    /** Draws what comes with every page: header, footer, a table's head once more. */
    void pagination(Runnable drawing) {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        artifact(kind, drawing);
    }

    /** A line of text from a left edge. */
    void text(TextStyle style, String line, double x, double baseline) {
        text(page(), style, line, x, baseline);
    }

    /** A line of text up to a right edge; a space at its end hangs over. */
    void textRight(TextStyle style, String line, double right, double baseline) {
        text(style, line, right - fonts.width(style, line.stripTrailing()), baseline);
    }

    /** A line of text on a template or a page. */
    void text(PdfContentByte onto, TextStyle style, String line, double x, double baseline) {
        onto.beginText();
        onto.setFontAndSize(fonts.of(style.face()), (float) style.size());
        onto.setColorFill(style.colour());
        onto.setTextMatrix((float) x, (float) baseline);
        onto.showText(hyphenated(style, fonts.printable(style.face(), line)));
        onto.endText();
    }

    void fill(Color colour, double x, double y, double width, double height) {
        page().setColorFill(colour);
        page().rectangle((float) x, (float) y, (float) width, (float) height);
        page().fill();
    }

    /** A level line. */
    void rule(Color colour, double thickness, double left, double right, double y) {
        page().setColorStroke(colour);
        page().setLineWidth((float) thickness);
        page().moveTo((float) left, (float) y);
        page().lineTo((float) right, (float) y);
        page().stroke();
    }

    /** A chart, scaled, with its lower left corner at a place. */
    void picture(Picture picture, double scale, double x, double y) {
        PdfTemplate template = page().createTemplate((float) picture.width(), (float) picture.height());
        PdfGraphics2D graphics = new PdfGraphics2D(
                template, (float) picture.width(), (float) picture.height(), fonts, false, false, 0);
        graphics.setCompositeFontDrawerEnabled(false);
        picture.draw(graphics);
        graphics.dispose();
        page().addTemplate(template, (float) scale, 0, 0, (float) scale, (float) x, (float) y);
    }

    /** Lets a bookmark of a level, from 1, point here. */
    void bookmark(int level, String text, double top) {
        PdfOutline parent = page().getRootOutline();
        for (int i = 1; i < level; i++) {
            parent = bookmarks[i] == null ? parent : bookmarks[i];
        }
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, (float) top, 0);
        bookmarks[level] = new PdfOutline(parent, here, text);
        for (int i = level + 1; i < bookmarks.length; i++) {
            bookmarks[i] = null;
        }
    }

    /** The page's content; another one after every page break. */
    PdfContentByte page() {
        return writer.getDirectContent();
    }

    private void artifact(PdfDictionary kind, Runnable drawing) {
        page().beginMarkedContentSequence(ARTIFACT, kind, true);
        drawing.run();
        page().endMarkedContentSequence();
    }

    /** A soft hyphen at the end of a line tells readers that the word goes on. */
    private String hyphenated(TextStyle style, String line) {
        boolean shown = fonts.of(style.face()).charExists(Wrapping.SOFT_HYPHEN);
        return shown ? line : line.replace(Wrapping.SOFT_HYPHEN, '-');
    }
}
