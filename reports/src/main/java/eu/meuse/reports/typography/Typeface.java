package eu.meuse.reports.typography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Source Sans 3 in the weights that documents use. Its digits all have one width, so that columns of numbers align.
 *
 * <p>Read when first asked for and then kept: loading is the dear part of drawing a chart. Safe for many threads.
 */
public enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMIBOLD("SourceSans3-Semibold.ttf"),
    BOLD("SourceSans3-Bold.ttf"),
    ITALIC("SourceSans3-It.ttf");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private final String file;
    private byte[] bytes;
    private Font font;

    Typeface(String file) {
        this.file = file;
    }

    /** Its file's name. */
    public String file() {
        return file;
    }

    /** The file as it was published; not to be changed. */
    public synchronized byte[] bytes() {
        if (bytes == null) {
            bytes = read();
        }
        return bytes;
    }

    /** For Java's graphics, at a size in points. */
    public Font at(double size) {
        return font().deriveFont((float) size);
    }

    /**
     * The width of a text at a size, in points.
     *
     * <p>One thread at a time, as is {@link #write}: where two first ask for a glyph of one size at once, Java may take its
     * width for 0 and remember that, and charts would not be the same bytes each time.
     */
    public synchronized double width(String text, double size) {
        return text.isEmpty() ? 0 : at(size).getStringBounds(text, EXACT).getWidth();
    }

    /** Writes a text at a size in points, with its baseline beginning at a place. */
    public synchronized void write(Graphics2D graphics, String text, double size, double x, double baseline) {
        graphics.setFont(at(size));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    /** The text with a box in place of each character that this typeface lacks, so that none vanishes unseen. */
    public String printable(String text) {
        return Printable.of(text, code -> font().canDisplay(code));
    }

    private synchronized Font font() {
        if (font == null) {
            try {
                font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
            } catch (FontFormatException broken) {
                throw new IllegalStateException("the program's own font is broken: " + file, broken);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return font;
    }

    private byte[] read() {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new FileNotFoundException("/fonts/" + file);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
