package eu.meuse.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfTemplate;
import eu.meuse.reports.blocks.DocumentSpec.Running;
import eu.meuse.reports.typography.Palette;
import java.util.ArrayList;
import java.util.List;

/** Turns pages and gives each its running header and footer. */
final class Pages {
    private static final double HEADER = Paper.HEIGHT - 36;
    private static final double FOOTER = 42;
    /** Between the document's name and the quarter, in the running header. */
    private static final double BETWEEN = 16;
    private final Document document;
    private final Canvas canvas;
    private final Running running;
    private final DocumentFonts fonts;

    /** One a page, filled at the end, when it is known how many there are. */
    private final List<PdfTemplate> pageLines = new ArrayList<>();

    Pages(Document document, Canvas canvas, Running running, DocumentFonts fonts) {
        this.document = document;
        this.canvas = canvas;
        this.running = running;
        this.fonts = fonts;
    }

    /** Ends this page and begins the next. */
    void turn() {
        furnish();
        document.newPage();
    }

    /** Ends the last page. */
    void finish() {
        furnish();
        for (int i = 0; i < pageLines.size(); i++) {
            String line = running.pageLine(i + 1, pageLines.size());
            double x = Paper.RIGHT - fonts.width(TextStyle.RUNNING, line);
            canvas.text(pageLines.get(i), TextStyle.RUNNING, line, x, FOOTER - 13);
        }
    }

    private void furnish() {
        if (!pageLines.isEmpty()) {
            canvas.pagination(this::header);
        }
        pageLines.add(canvas.page().createTemplate((float) Paper.WIDTH, (float) FOOTER));
        canvas.pagination(this::footer);
    }

    private void header() {
        double room = Paper.TEXT_WIDTH - fonts.width(TextStyle.RUNNING, running.right()) - BETWEEN;
        List<String> left = fonts.wrap(TextStyle.RUNNING_STRONG, running.left(), room);
        for (int i = 0; i < left.size(); i++) {
            double y = HEADER + (left.size() - 1 - i) * TextStyle.RUNNING_STRONG.leading();
            canvas.text(TextStyle.RUNNING_STRONG, left.get(i), Paper.LEFT, y);
        }
        canvas.textRight(TextStyle.RUNNING, running.right(), Paper.RIGHT, HEADER);
        canvas.rule(Palette.RULE, 0.5, Paper.LEFT, Paper.RIGHT, HEADER - 7);
    }

    private void footer() {
        canvas.rule(Palette.RULE, 0.5, Paper.LEFT, Paper.RIGHT, FOOTER);
        double y = FOOTER - 13;
        for (String line : fonts.wrap(TextStyle.RUNNING, running.footnote(), Paper.TEXT_WIDTH - 90)) {
            canvas.text(TextStyle.RUNNING, line, Paper.LEFT, y);
            y -= TextStyle.RUNNING.leading();
        }
        canvas.page().addTemplate(pageLines.get(pageLines.size() - 1), 0, 0);
    }
}
