package eu.meuse.reports.charts;

import eu.meuse.reports.blocks.ChartSpec;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures as SVG: drawn by Batik, with a name and a description for who cannot see them. */
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    static byte[] of(Picture picture, ChartSpec.About about) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension((int) picture.width(), (int) picture.height()));
        // JFreeChart puts back what it found here, and Batik takes no absent hint.
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.draw(graphics);
        Element root = graphics.getRoot();
        describe(root, picture, about);
        SvgText.settle(root);
        return written(graphics, root);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void describe(Element root, Picture picture, ChartSpec.About about) {
        root.setAttribute("viewBox", "0 0 " + (int) picture.width() + " " + (int) picture.height());
        root.setAttribute("role", "img");
        root.insertBefore(text(root, "desc", about.alt()), root.getFirstChild());
        root.insertBefore(text(root, "title", about.title()), root.getFirstChild());
    }

    private static Element text(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static byte[] written(SVGGraphics2D graphics, Element root) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        // The old document type points into the network; nobody needs it.
        return out.toString().replaceFirst("<!DOCTYPE[^>]*>\\s*", "").getBytes(StandardCharsets.UTF_8);
    }
}
