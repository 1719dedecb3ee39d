package eu.meuse.reports.blocks;

import java.util.regex.Pattern;

/** A chart as numbers and words. */
public sealed interface ChartSpec permits HorizontalBars, SeriesBars, Lines, Intervals, Funnel, SmallMultiples, TileMap {

    /** What every chart says about itself. */
    About about();

    /** Hands this chart to the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * @param slug names its files: lower-case letters, digits and hyphens, unique in a document
     * @param title a sentence that says what the chart shows
     * @param subtitle what is drawn, its unit and date: "Events by region, to 2014-Q3"; or empty
     * @param alt what a reader who cannot see it needs, with the numbers
     */
    record About(String slug, String title, String subtitle, String alt) {
        private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        /** @throws IllegalArgumentException for a slug that is no file name, or without alternative text */
        public About {
            if (!SLUG.matcher(slug).matches() || alt.isBlank()) {
                throw new IllegalArgumentException("a chart needs a slug and an alternative text: '" + slug + "'");
            }
        }
    }

    /** One method a kind of chart: what draws charts and forgets one does not compile. */
    interface Visitor<R> {
        R horizontalBars(HorizontalBars chart);

        R seriesBars(SeriesBars chart);

        R lines(Lines chart);

        R intervals(Intervals chart);

        R funnel(Funnel chart);

        R smallMultiples(SmallMultiples chart);

        R tileMap(TileMap chart);
    }
}
