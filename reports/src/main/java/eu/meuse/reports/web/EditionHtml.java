package eu.meuse.reports.web;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Blocks;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.typography.SoftHyphens;
import java.util.List;

/** The page in one language: header, contents, the document's chapters, all figures, footer. */
final class EditionHtml {
    private final Html html;
    private final PageSpec page;
    private final PageSpec.Edition edition;
    private final DocumentSpec document;
    private final PageSpec.Controls say;
    private final String id;

    EditionHtml(Html html, PageSpec page, PageSpec.Edition edition) {
        this.html = html;
        this.page = page;
        this.edition = edition;
        document = edition.document();
        say = edition.controls();
        id = document.language();
    }

    static String title(DocumentSpec document) {
        return document.title() + " · " + document.running().right();
    }

    void write() {
        html.open("div", "class", "edition", "lang", document.language(), "id", id, "data-title", title(document));
        header();
        html.open("div", "class", "columns");
        List<Block> blocks = Blocks.flat(document.blocks());
        contents(blocks);
        html.open("main", "id", id + "-main", "tabindex", "-1");
        chapters(blocks);
        new GridHtml(html, edition).write(id + "-figures");
        html.close().close();
        footer();
        html.close();
    }

    private void header() {
        html.open("header", "class", "band").element("a", say.skip(), "class", "skip", "href", "#" + id + "-main");
        funded();
        html.open("div", "class", "inner").open("div", "class", "tools");
        html.element("span", document.running().right(), "class", "when");
        html.open("nav", "aria-label", say.languages()).open("ul", "class", "languages");
        for (PageSpec.Edition other : page.editions()) {
            language(other);
        }
        html.close().close();
        html.element("button", say.dark(), "type", "button", "class", "dark", "aria-pressed", "false", "hidden", "");
        html.close();
        html.element("h1", SoftHyphens.in(document.title())).element("p", document.subtitle(), "class", "subtitle");
        note();
        html.close().close();
    }

    /** Who pays, in sight without scrolling. */
    private void funded() {
        if (document.funding().lines().isEmpty()) {
            return;
        }
        html.open("div", "class", "funded").open("div", "class", "inner");
        if (document.funding().emblem()) {
            EmblemSvg.show(html, document.funding().emblemAlt());
        }
        fundingLines();
        html.close().close();
    }

    private void fundingLines() {
        html.open("p", "class", "funding");
        List<String> lines = document.funding().lines();
        for (int i = 0; i < lines.size(); i++) {
            html.text(lines.get(i));
            if (i < lines.size() - 1) {
                html.lone("br");
            }
        }
        html.close();
    }

    private void language(PageSpec.Edition other) {
        String code = other.document().language();
        html.open("li");
        if (other == edition) {
            html.element("a", say.language(), "href", "#" + code, "aria-current", "true");
        } else {
            html.element("a", other.controls().language(), "href", "#" + code, "lang", code, "hreflang", code);
        }
        html.close();
    }

    private void note() {
        if (!document.running().footnote().isEmpty()) {
            html.element("p", document.running().footnote(), "class", "footnote");
        }
    }

    private void contents(List<Block> blocks) {
        html.open("div", "class", "aside").open("nav", "class", "contents", "aria-labelledby", id + "-contents");
        html.element("h2", say.contents(), "id", id + "-contents").open("ol");
        int chapter = 0;
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() == 1) {
                entry(heading.text(), chapterId(++chapter));
            }
        }
        entry(say.figures(), id + "-figures");
        html.close().close();
        downloads();
        html.close();
    }

    private void entry(String text, String target) {
        html.open("li").element("a", text, "href", "#" + target).close();
    }

    private void downloads() {
        html.open("section", "class", "downloads", "aria-labelledby", id + "-downloads");
        html.element("h2", say.downloads(), "id", id + "-downloads");
        files(edition.downloads());
        if (!edition.sheets().isEmpty()) {
            html.open("details").element("summary", say.sheets());
            files(edition.sheets());
            html.close();
        }
        html.close();
    }

    private void files(List<PageSpec.Download> files) {
        html.open("ul");
        for (PageSpec.Download file : files) {
            html.open("li").element("a", file.label(), "href", file.path(), "download", "").close();
        }
        html.close();
    }

    private void chapters(List<Block> blocks) {
        BlockHtml writer = new BlockHtml(html, edition);
        int chapter = 0;
        boolean open = false;
        int openingEnd = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
                if (open) {
                    html.close();
                }
                String target = chapterId(++chapter);
                html.open("section", "id", target, "aria-labelledby", target + "-head", "class", "chapter");
                openingEnd = endOfOpening(blocks, i);
                if (openingEnd > i) {
                    html.open("div", "class", "opening");
                }
                html.element("h2", SoftHyphens.in(heading.text()), "id", target + "-head");
                open = true;
            } else {
                blocks.get(i).accept(writer);
            }
            if (i == openingEnd && !(blocks.get(i) instanceof Heading)) {
                html.close();
            }
        }
        if (open) {
            html.close();
        }
    }

    /** Where the first picture of a chapter stands if only text is above it: on paper they stay together; else its heading's place. */
    private static int endOfOpening(List<Block> blocks, int heading) {
        int at = heading + 1;
        while (at < blocks.size() && blocks.get(at) instanceof Paragraph) {
            at++;
        }
        boolean picture = at < blocks.size() && (blocks.get(at) instanceof Chart || blocks.get(at) instanceof Tiles || blocks.get(at) instanceof Notice);
        return picture ? at : heading;
    }

    private String chapterId(int chapter) {
        return id + "-" + chapter;
    }

    private void footer() {
        html.open("footer").open("div", "class", "inner");
        if (document.funding().emblem()) {
            EmblemSvg.show(html, document.funding().emblemAlt());
        }
        html.open("div");
        fundingLines();
        note();
        html.close().close().close();
    }
}
