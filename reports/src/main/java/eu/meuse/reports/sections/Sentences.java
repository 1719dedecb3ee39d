package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Indicator.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What may be said of a series from its numbers alone: the largest and smallest of the known, and what is not known. */
final class Sentences {
    private static final int NAMED = 3;
    private static final int LISTED = 6;

    private final View view;
    private final Words words;
    private final Series series;
    private final ValueFormat format;

    Sentences(View view, Series series, ValueFormat format) {
        this.view = view;
        this.words = view.words();
        this.series = series;
        this.format = format;
    }

    /** A sentence about the largest and the smallest, by name where chance does not explain them; empty where no value is known. */
    String extremes() {
        TreeMap<BigDecimal, List<Series.Point>> byValue = series.known().stream()
                .collect(Collectors.groupingBy(point -> point.figure().known().orElseThrow(),
                        TreeMap::new, Collectors.toList()));
        if (byValue.isEmpty()) {
            return "";
        }
        if (series.known().size() == 1) {
            return words.text("say.single", "names", names(series.known()), "value", value(series.known().get(0)));
        }
        if (byValue.size() == 1) {
            return words.text("say.equal", "value", value(series.known().get(0)));
        }
        Chance chance = new Chance(view, series);
        if (chance.explains()) {
            return range("say.range", byValue);
        }
        return chance.isOfPeople() ? ofPeople(byValue) : between(byValue);
    }

    /** Who is first and who last nobody can say where chance may have put them there; what is not shown may lie beyond both. */
    private String range(String key, TreeMap<BigDecimal, List<Series.Point>> byValue) {
        return words.text(key + (allShown() ? "" : ".shown"),
                "smallest", value(byValue.firstEntry().getValue().get(0)), "largest", value(byValue.lastEntry().getValue().get(0)));
    }

    /** More than chance would do to people who come one by one: but they do not. */
    private String ofPeople(TreeMap<BigDecimal, List<Series.Point>> byValue) {
        return words.text("say.people", "sentence", allShown() ? between(byValue) : range("say.span", byValue));
    }

    private boolean allShown() {
        return series.points().stream().noneMatch(point -> point.figure() instanceof Figure.Suppressed || point.figure() instanceof Figure.Missing);
    }

    /** Sentences on what the series does not show, and its total where that is no sum. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (series.indicator().kind() == Kind.RATIO && series.total().known().isPresent()) {
            remarks.add(words.text("say.total", "total", words.text("total"), "value", format.said(series.total())));
        }
        gaps().forEach((status, points) ->
                remarks.add(words.text("say.gaps." + status + ofMoney(status), "names", fewNames(points))));
        return remarks;
    }

    private String ofMoney(String status) {
        boolean isProtected = view.results().run().dominance().indicators().contains(series.indicator().id());
        return isProtected && status.equals(new Figure.Suppressed().status()) ? ".money" : "";
    }

    private String between(TreeMap<BigDecimal, List<Series.Point>> byValue) {
        List<Series.Point> smallest = byValue.firstEntry().getValue();
        List<Series.Point> largest = byValue.lastEntry().getValue();
        String first = extreme("largest", largest, largest.size() == 1 ? ofTotal(largest.get(0)) : value(largest.get(0)));
        return smallest.size() > NAMED
                ? words.text("say.only", "largest", first)
                : words.text("say.both", "largest", first,
                        "smallest", extreme("smallest", smallest, value(smallest.get(0))));
    }

    private String extreme(String which, List<Series.Point> points, String value) {
        String noun = switch (series.indicator().kind()) {
            case COUNT, FTE -> "number";
            case MONEY -> "amount";
            case RATIO -> "rate";
        };
        return words.text(noun + "." + which + (points.size() == 1 ? ".one" : ".other"),
                "names", names(points), "value", value);
    }

    /** "6 of 10", where the programme as a whole is known and no less. */
    private String ofTotal(Series.Point point) {
        BigDecimal part = point.figure().known().orElseThrow();
        return series.total().known()
                .filter(total -> series.indicator().kind() != Kind.RATIO)
                .filter(total -> part.signum() > 0 && part.compareTo(total) <= 0)
                .map(total -> words.text("say.of", "value", value(point), "total", format.said(series.total())))
                .orElseGet(() -> value(point));
    }

    private Map<String, List<Series.Point>> gaps() {
        return series.points().stream()
                .filter(point -> !(point.figure() instanceof Figure.Known))
                .collect(Collectors.groupingBy(point -> point.figure().status(), TreeMap::new, Collectors.toList()));
    }

    private String value(Series.Point point) {
        return format.said(point.figure());
    }

    /** Names, or how many of all where the list would be long; the table beside it names them. */
    private String fewNames(List<Series.Point> points) {
        return points.size() <= LISTED
                ? names(points)
                : words.text("say.of", "value", view.numbers().count(points.size()),
                        "total", view.numbers().count(series.points().size()));
    }

    private String names(List<Series.Point> points) {
        return words.list(points.stream()
                .map(Series.Point::code)
                .map((Code code) -> code.label(words.language()))
                .toList());
    }
}
