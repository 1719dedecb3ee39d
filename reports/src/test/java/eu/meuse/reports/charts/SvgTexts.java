package eu.meuse.reports.charts;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What stands where in an SVG. */
final class SvgTexts {
    private static final Pattern TRANSLATE = Pattern.compile("translate\\(([-\\d.]+),([-\\d.]+)\\)");

    /** A text and the rectangle that its letters take. */
    record Text(String text, Rectangle2D box) {
        boolean touches(Text other) {
            return box.intersects(other.box);
        }
    }

    private SvgTexts() {}

    static List<Text> of(byte[] svg) throws Exception {
        List<Text> texts = new ArrayList<>();
        NodeList nodes = parse(svg).getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(text((Element) nodes.item(i)));
        }
        return texts;
    }

    /** Lengths of the rectangles within the plot, in the order drawn. */
    static List<Double> barLengths(byte[] svg) throws Exception {
        List<Double> lengths = new ArrayList<>();
        NodeList nodes = parse(svg).getElementsByTagName("rect");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element bar = (Element) nodes.item(i);
            if (!bar.getAttribute("clip-path").isEmpty() && number(bar, "width") > 0) {
                lengths.add(number(bar, "width"));
            }
        }
        return lengths;
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static Text text(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        double size = 0;
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            Matcher moved = TRANSLATE.matcher(at.getAttribute("transform"));
            if (moved.find()) {
                x += Double.parseDouble(moved.group(1));
                y += Double.parseDouble(moved.group(2));
            }
            if (size == 0 && !at.getAttribute("font-size").isEmpty()) {
                size = Double.parseDouble(at.getAttribute("font-size").replace("px", ""));
            }
        }
        double width = number(element, "textLength");
        return new Text(element.getTextContent(), new Rectangle2D.Double(x, y - size * 0.66, width, size * 0.66));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
