package eu.meuse.reports.sections.region;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.Footnotes;
import eu.meuse.reports.sections.Series;
import eu.meuse.reports.sections.ValueFormat;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the region did, in tiles and in a table beside the programme as a whole. */
record OwnFigures(Place place) {
    private static final int TILES = 8;
    private static final int TILES_BELOW_LONG_NAMES = 6;
    /** As many as stand below the tiles on one page, where their names take two lines. */
    private static final int ROWS = 14;
    /** However long the names: a page too many is better than a table that says nothing. */
    private static final int LEAST = 4;
    /** Letters of a line. */
    private static final int TITLE_LINE = 30;
    private static final int LEAD_LINE = 90;
    private static final int NOTE_LINE = 120;
    private static final int ROWS_OF_A_TITLE_LINE = 2;
    /** Lines below the table that the page always holds. */
    private static final int USUAL_NOTES = 4;
    private static final double NAMES = 2.4;
    private static final int SHARE_DECIMALS = 8;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Indicator> key = place.key();
        if (key.stream().anyMatch(this::isKnown)) {
            blocks.add(new Tiles(key.stream().limit(place.name().length() > TITLE_LINE ? TILES_BELOW_LONG_NAMES : TILES).map(this::tile).toList()));
        }
        if (!place.indicators().isEmpty()) {
            blocks.add(table(place.indicators().stream().limit(rows()).toList()));
        }
        return blocks;
    }

    /** Tiles that all say that nothing was received would say no more than the sentence above them. */
    private boolean isKnown(Indicator indicator) {
        return Stream.of(Scope.values()).flatMap(scope -> place.figure(indicator, scope).stream()).anyMatch(figure -> !(figure instanceof Figure.Missing));
    }

    /** As many as the page holds below a name and a sentence of so many lines. */
    private int rows() {
        int above = ROWS_OF_A_TITLE_LINE * (place.name().length() / TITLE_LINE) + new Sent(place).sentence().length() / LEAD_LINE;
        int below = notes(place.indicators().stream().limit(ROWS).toList()).length() / NOTE_LINE - USUAL_NOTES;
        return Math.max(LEAST, ROWS - Math.max(0, above + Math.max(0, below)));
    }

    private Tiles.Tile tile(Indicator indicator) {
        Figure figure = place.figure(indicator, Scope.TO_DATE).orElseThrow();
        return new Tiles.Tile(view().label(indicator), said(indicator, figure), place.figure(indicator, Scope.QUARTER)
                .map(quarter -> words().text("tile.quarter", "quarter", view().quarter(), "value", said(indicator, quarter)))
                .orElse(""));
    }

    private Table table(List<Indicator> indicators) {
        boolean quarterly = indicators.stream().anyMatch(indicator -> place.figure(indicator, Scope.QUARTER).isPresent());
        return new Table(
                words().text("region.table", "region", place.name()), columns(quarterly),
                indicators.stream().map(indicator -> row(indicator, quarterly)).toList(), Optional.empty(),
                notes(indicators));
    }

    private String notes(List<Indicator> indicators) {
        List<Figure> all = indicators.stream().flatMap(indicator -> Stream.of(Scope.values())
                .flatMap(scope -> place.figure(indicator, scope).stream())).toList();
        return footnote(indicators) + Footnotes.of(view(), all,
                indicators.stream().flatMap(indicator -> view().total(indicator.id(), Scope.TO_DATE).stream()).toList());
    }

    /** What of the parts adds up to more than the whole, since several regions count the same. */
    private String footnote(List<Indicator> indicators) {
        List<String> shared = indicators.stream().filter(this::isShared).map(view()::label).toList();
        return shared.isEmpty() ? "" : words().text("region.share.means", "list", words().list(shared)) + " ";
    }

    private boolean isShared(Indicator indicator) {
        return indicator.kind() != Indicator.Kind.RATIO && view().series(indicator.id(), Scope.TO_DATE, Place.DIMENSION)
                .filter(series -> series.total().known().filter(total -> total.compareTo(sum(series)) < 0).isPresent()).isPresent();
    }

    private static BigDecimal sum(Series series) {
        return series.known().stream().flatMap(point -> point.figure().known().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param quarterly whether anything is counted by quarters */
    private List<Table.Column> columns(boolean quarterly) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(words().text("table.indicator"), NAMES)));
        if (quarterly) {
            columns.add(Table.Column.number(view().quarter()));
        }
        columns.addAll(List.of(Table.Column.number(words().text("table.to-date", "date", view().asOf())),
                Table.Column.number(words().text("total")), Table.Column.number(words().text("region.share"))));
        return columns;
    }

    private Table.Row row(Indicator indicator, boolean quarterly) {
        Optional<Figure> whole = view().total(indicator.id(), Scope.TO_DATE).map(row -> row.figure());
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(view().label(indicator))));
        if (quarterly) {
            cells.add(cell(indicator, place.figure(indicator, Scope.QUARTER)));
        }
        cells.addAll(List.of(cell(indicator, place.figure(indicator, Scope.TO_DATE)), cell(indicator, whole),
                Table.Cell.of(share(indicator, place.figure(indicator, Scope.TO_DATE), whole))));
        return Table.Row.of(cells);
    }

    private Table.Cell cell(Indicator indicator, Optional<Figure> figure) {
        return figure
                .map(found -> found instanceof Figure.Known ? Table.Cell.of(said(indicator, found)) : Table.Cell.quiet(said(indicator, found)))
                .orElse(Table.Cell.of(""));
    }

    /** Of sums and counts: what part of the programme's it is. Ratios have no such part. */
    private String share(Indicator indicator, Optional<Figure> own, Optional<Figure> whole) {
        Optional<BigDecimal> part = own.flatMap(Figure::known);
        Optional<BigDecimal> all = whole.flatMap(Figure::known).filter(value -> value.signum() > 0);
        if (indicator.kind() == Indicator.Kind.RATIO || part.isEmpty() || all.isEmpty()) {
            return "";
        }
        BigDecimal share = part.get().divide(all.get(), SHARE_DECIMALS, RoundingMode.HALF_UP);
        return view().numbers().percent(share, Optional.of(new Fraction(part.get(), all.get())));
    }

    private String said(Indicator indicator, Figure figure) {
        return ValueFormat.of(view(), indicator, List.of(figure)).said(figure);
    }

    private View view() {
        return place.view();
    }

    private Words words() {
        return view().words();
    }
}
