package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.bundle.PublicResults;
import java.util.ArrayList;
import java.util.List;

/** The public report as a page: the same blocks as on paper, and every published figure to choose from. */
public final class PublicPage {
    private PublicPage() {}

    /**
     * One language of the page.
     *
     * @param report in that language
     * @param documents files in that language beside the page, with their labels
     * @param pictures where the charts' own files are, without their extension, with {@code {slug}}
     * @throws IllegalArgumentException where there are no texts in the language
     */
    public static PageSpec.Edition edition(
            PublicResults results, DocumentSpec report, List<PageSpec.Download> documents, String pictures) {
        Words words = Words.of(report.language());
        List<PageSpec.Download> downloads = new ArrayList<>(documents);
        downloads.add(new PageSpec.Download(words.text("page.download.figures"), "figures.csv"));
        downloads.add(new PageSpec.Download(words.text("page.download.package"), "datapackage.json"));
        return new PageSpec.Edition(report, controls(words), new FiguresByChoice(View.of(results, words)).grid(),
                downloads, pictures);
    }

    /** What the report is called where it can be fetched. */
    public static String reportLabel(String language) {
        return Words.of(language).text("page.download.report");
    }

    private static PageSpec.Controls controls(Words words) {
        return new PageSpec.Controls(words.text("page.language"), words.text("page.languages"), words.text("page.skip"),
                words.text("page.contents"), words.text("page.dark"), words.text("page.downloads"),
                words.text("number.decimal"), words.text("page.figures"), words.text("page.figures.lead"),
                words.text("page.search"), words.text("page.any"), words.text("page.whole"), words.text("page.reset"),
                words.text("page.count", "shown", "{shown}", "all", "{all}"),
                words.text("page.more", "count", "{count}"), words.text("page.none"), words.text("page.script"));
    }
}
