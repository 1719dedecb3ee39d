package eu.meuse.reports.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.function.Supplier;

/**
 * A place in the document's structure. It comes to be when something is first drawn in it, so that the structure has
 * the reading order. A tag holds either drawings or further tags.
 */
final class Tag {
    private final Supplier<PdfStructureElement> maker;
    private PdfStructureElement element;

    private Tag(Supplier<PdfStructureElement> maker) {
        this.maker = maker;
    }

    /** The document itself. */
    static Tag root(PdfStructureElement element) {
        return new Tag(() -> element);
    }

    /** A tag within this one: P, H1, L, Table … */
    Tag child(String role) {
        return new Tag(() -> new PdfStructureElement(element(), new PdfName(role)));
    }

    /** The head of a table's column or row. */
    Tag head(String scope) {
        Tag child = child("TH");
        return new Tag(() -> with(child.element(), PdfName.A, attributes("Table", "Scope", new PdfName(scope))));
    }

    /** A picture, with the words for it and the rectangle it takes: left, bottom, right, top. */
    Tag figure(String alt, float... box) {
        Tag child = child("Figure");
        return new Tag(() -> {
            PdfDictionary layout = attributes("Layout", "BBox", new PdfArray(box));
            layout.put(new PdfName("Placement"), new PdfName("Block"));
            with(child.element(), PdfName.A, layout);
            return with(child.element(), PdfName.ALT, new PdfString(alt, PdfObject.TEXT_UNICODE));
        });
    }

    PdfStructureElement element() {
        if (element == null) {
            element = maker.get();
        }
        return element;
    }

    private static PdfStructureElement with(PdfStructureElement element, PdfName name, PdfObject value) {
        element.put(name, value);
        return element;
    }

    private static PdfDictionary attributes(String owner, String name, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        return attributes;
    }
}
