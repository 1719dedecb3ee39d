package eu.meuse.reports.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import eu.meuse.reports.typography.Printable;
import eu.meuse.reports.typography.Typeface;
import eu.meuse.reports.typography.Wrapping;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fonts that one document embeds; their subsets are named from the document's hash. */
final class DocumentFonts implements FontMapper {
    private final Map<Typeface, BaseFont> faces = new EnumMap<>(Typeface.class);
    private final long seed;

    DocumentFonts(String contentHash) {
        seed = Long.parseUnsignedLong(contentHash.substring(0, 16), 16);
    }

    BaseFont of(Typeface face) {
        return faces.computeIfAbsent(face, this::load);
    }

    /** The text without characters that the typeface cannot show. */
    String printable(Typeface face, String text) {
        return Printable.of(text, of(face)::charExists);
    }

    double width(TextStyle style, String text) {
        return of(style.face()).getWidthPoint(text, (float) style.size());
    }

    List<String> wrap(TextStyle style, String text, double limit) {
        return Wrapping.lines(printable(style.face(), text), limit, part -> width(style, part));
    }

    /** The width of the widest word. */
    double widestPart(TextStyle style, String text) {
        return Wrapping.widestPart(printable(style.face(), text), part -> width(style, part));
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        String name = font.getPSName();
        for (Typeface face : Typeface.values()) {
            // The files are named after the fonts; asking each font would load all of them.
            if (face.file().equals(name + ".ttf")) {
                return of(face);
            }
        }
        // OpenPDF's graphics begin with a font of the machine, before a chart sets its own.
        return of(Typeface.REGULAR);
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return faces.entrySet().stream()
                .filter(entry -> entry.getValue() == font)
                .findFirst().orElseThrow().getKey().at(size);
    }

    private BaseFont load(Typeface face) {
        try {
            BaseFont font = BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetName(seed + face.ordinal()));
            return font;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
