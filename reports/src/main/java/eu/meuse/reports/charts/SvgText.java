package eu.meuse.reports.charts;

import eu.meuse.reports.typography.Typeface;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Names typefaces in an SVG as browsers know them, and gives each text its length: where the typeface is not installed
 * and another stands in, labels still end where they should.
 */
final class SvgText {
    private static final String FAMILY = "font-family";
    private static final String FAMILIES = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

    private SvgText() {}

    /** Settles all texts below an element that Batik has drawn. */
    static void settle(Element root) {
        settle(root, Typeface.REGULAR, 12);
        root.setAttribute(FAMILY, FAMILIES);
    }

    private static void settle(Element element, Typeface inheritedFace, double inheritedSize) {
        Typeface face = face(element, inheritedFace);
        String size = element.getAttribute("font-size");
        double points = size.isEmpty() ? inheritedSize : Double.parseDouble(size.replace("px", ""));
        if (element.getTagName().equals("text")) {
            double width = face.width(element.getTextContent(), points);
            element.setAttribute("textLength", decimals(width));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                settle(inner, face, points);
            }
        }
    }

    private static Typeface face(Element element, Typeface inherited) {
        String family = element.getAttribute(FAMILY);
        if (family.isEmpty()) {
            return inherited;
        }
        Typeface face = family.contains("Semibold") ? Typeface.SEMIBOLD : Typeface.REGULAR;
        element.removeAttribute(FAMILY);
        element.setAttribute("font-weight", face == Typeface.SEMIBOLD ? "600" : "400");
        return face;
    }

    private static String decimals(double width) {
        return BigDecimal.valueOf(width).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
