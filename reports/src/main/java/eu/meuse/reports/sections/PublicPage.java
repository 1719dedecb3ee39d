package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.bundle.Listing;
import eu.meuse.reports.bundle.PublicResults;
import java.util.ArrayList;
import java.util.List;

/** The public report as a page: the same blocks as on paper, and every published figure to choose from. */
public final class PublicPage {
    private PublicPage() {}

    /**
     * Where files of one language are, seen from the page.
     *
     * @param sheets those of regions that have one, in order
     * @param pictures of the charts, without their extension, with {@code {slug}}
     */
    public record Files(String report, List<Sheet> sheets, String pictures) {}

    /** The file about a region. */
    public record Sheet(String region, String path) {}

    /**
     * One language of the page.
     *
     * @param report in that language
     * @throws IllegalArgumentException where there are no texts in the language
     */
    public static PageSpec.Edition edition(PublicResults results, DocumentSpec report, Files files) {
        Words words = Words.of(report.language());
        View view = View.of(results, words);
        return new PageSpec.Edition(report, controls(words), new FiguresByChoice(view).grid(),
                downloads(view, files),
                files.sheets().stream()
                        .map(sheet -> new PageSpec.Download(view.region(sheet.region()), sheet.path()))
                        .toList(),
                files.pictures());
    }

    private static List<PageSpec.Download> downloads(View view, Files files) {
        Words words = view.words();
        List<PageSpec.Download> downloads = new ArrayList<>(List.of(new PageSpec.Download(words.text("page.download.report"), files.report()),
                new PageSpec.Download(words.text("page.download.figures"), "figures.csv")));
        view.results().listings().forEach(listing -> downloads.add(new PageSpec.Download(
                words.text("page.download.list", "title", title(view, listing)), listing.file())));
        downloads.add(new PageSpec.Download(words.text("page.download.package"), "datapackage.json"));
        return downloads;
    }

    private static String title(View view, Listing listing) {
        return view.results().outline().stream().filter(section -> section.id().equals(listing.section()))
                .map(section -> section.title(view.words().language())).findFirst().orElse(listing.section());
    }

    private static PageSpec.Controls controls(Words words) {
        return new PageSpec.Controls(words.text("page.language"), words.text("page.languages"), words.text("page.skip"),
                words.text("page.contents"), words.text("page.dark"), words.text("page.downloads"), words.text("page.sheets"),
                words.text("number.decimal"), words.text("page.figures"), words.text("page.figures.lead"),
                words.text("page.search"), words.text("page.any"), words.text("page.whole"), words.text("page.reset"),
                words.text("page.count", "shown", "{shown}", "all", "{all}"),
                words.text("page.more", "count", "{count}"), words.text("page.none"), words.text("page.script"));
    }
}
