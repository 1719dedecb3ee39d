package eu.meuse.reports.blocks;

import java.util.List;

/**
 * A page to be read on a screen: one document in several languages, of which readers see one at a time.
 *
 * @param editions one a language, with the same chapters; the first is shown where nobody says which
 */
public record PageSpec(List<Edition> editions) {

    /** @throws IllegalArgumentException without an edition */
    public PageSpec {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a page needs a language");
        }
    }

    /**
     * The page in one language.
     *
     * @param figures all of them, to choose from
     * @param downloads files beside the page
     * @param sheets more of them, one a region
     * @param pictures where the charts' own files are, without their extension, with {@code {slug}}
     */
    public record Edition(
            DocumentSpec document, Controls controls, FigureGrid figures, List<Download> downloads, List<Download> sheets,
            String pictures) {

        public Edition {
            downloads = List.copyOf(downloads);
            sheets = List.copyOf(sheets);
        }

        /** Where the picture of a chart is, with its extension. */
        public String picture(ChartSpec.About chart, String extension) {
            return pictures.replace("{slug}", chart.slug()) + "." + extension;
        }
    }

    /** A file beside the page. */
    public record Download(String label, String path) {}

    /**
     * What stands on what readers press and choose from.
     *
     * @param language its own name for itself
     * @param languages says what the choice of languages is
     * @param sheets heading above those of the regions
     * @param decimal mark before decimals, by which numbers are read where they are sorted
     * @param figures heading above all figures
     * @param lead below that heading
     * @param any choice of everything
     * @param whole said of a figure of all together
     * @param count how many are shown, with {@code {shown}} and {@code {all}}
     * @param more shows more of them, with {@code {count}}
     * @param withoutScript said where the figures cannot be shown
     */
    public record Controls(
            String language,
            String languages,
            String skip,
            String contents,
            String dark,
            String downloads,
            String sheets,
            String decimal,
            String figures,
            String lead,
            String search,
            String any,
            String whole,
            String reset,
            String count,
            String more,
            String none,
            String withoutScript) {}
}
