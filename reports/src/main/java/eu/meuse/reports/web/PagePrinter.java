package eu.meuse.reports.web;

import eu.meuse.reports.blocks.PageSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints a page as one HTML file that works from a disk and without a network: all languages, charts as SVG, style and
 * script within it. The same page, the same bytes.
 */
public final class PagePrinter {
    private static final String STYLE = resource("page.css");
    /** Says that there is a script before anything is drawn. */
    private static final String EARLY = "document.documentElement.classList.add('js')";
    private static final String SCRIPT = resource("page.js");

    private PagePrinter() {}

    /** The file, UTF-8. */
    public static byte[] print(PageSpec page) {
        PageSpec.Edition first = page.editions().get(0);
        Html html = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", first.document().language());
        head(html, first);
        html.open("body");
        EmblemSvg.define(html);
        for (PageSpec.Edition edition : page.editions()) {
            new EditionHtml(html, page, edition).write();
        }
        for (PageSpec.Edition edition : page.editions()) {
            html.raw("<script type=\"application/json\" id=\"" + edition.document().language() + "-data\">")
                    .raw(GridJson.of(edition)).raw("</script>\n");
        }
        html.raw("<script>").raw(SCRIPT).raw("</script>\n").close().close();
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(Html html, PageSpec.Edition first) {
        html.open("head").lone("meta", "charset", "utf-8")
                .lone("meta", "http-equiv", "Content-Security-Policy", "content", Policy.of(STYLE, List.of(EARLY, SCRIPT)))
                .lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .lone("meta", "name", "color-scheme", "content", "light dark")
                .lone("meta", "name", "referrer", "content", "no-referrer")
                .lone("meta", "name", "description", "content", first.document().subtitle())
                .element("title", EditionHtml.title(first.document()))
                .raw("<style>").raw(STYLE).raw("</style>\n")
                .raw("<script>").raw(EARLY).raw("</script>\n")
                .close();
    }

    private static String resource(String name) {
        try (InputStream in = PagePrinter.class.getResourceAsStream("/web/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
