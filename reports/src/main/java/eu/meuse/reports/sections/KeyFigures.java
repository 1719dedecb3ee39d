package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A tile for each indicator: to date in large, the quarter below, a ratio with what it was divided from. */
final class KeyFigures implements Section {

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Indicator> indicators = section.indicators().stream().map(view::indicator).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(view.words().text(isQuarterly(indicators, view) ? "tiles.lead" : "tiles.lead.to-date", "date", view.asOf(), "quarter", view.quarter())));
        blocks.add(new Tiles(indicators.stream().flatMap(indicator -> tile(indicator, view).stream()).toList()));
        boolean first = view.results().outline().get(0).equals(section);
        List<String> notes = notes(indicators, view);
        notes.forEach(note -> blocks.add(new Paragraph(note, Paragraph.Style.SMALL)));
        if (first) {
            blocks.addAll(new InBrief(view, section, notes).blocks());
        }
        return blocks;
    }

    private static boolean isQuarterly(List<Indicator> indicators, View view) {
        return indicators.stream().anyMatch(indicator -> view.total(indicator.id(), Scope.QUARTER).isPresent());
    }

    static Optional<Tiles.Tile> tile(Indicator indicator, View view) {
        return view.total(indicator.id(), Scope.TO_DATE).map(total -> new Tiles.Tile(
                view.label(indicator),
                ValueFormat.of(view, indicator, List.of(total.figure())).said(total.figure()),
                note(indicator, total, view)));
    }

    private static String note(Indicator indicator, FigureRow total, View view) {
        Optional<String> division = Formula.of(indicator, view).flatMap(formula -> formula.division(total.figure()));
        Optional<String> quarter = view.total(indicator.id(), Scope.QUARTER)
                .map(row -> view.words().text("tile.quarter", "quarter", view.quarter(),
                        "value", ValueFormat.of(view, indicator, List.of(row.figure())).said(row.figure())));
        return String.join("; ", Stream.of(division, quarter).flatMap(Optional::stream).toList());
    }

    private static List<String> notes(List<Indicator> indicators, View view) {
        List<FigureRow> rows = indicators.stream()
                .flatMap(indicator -> Stream.of(Scope.TO_DATE, Scope.QUARTER)
                        .map(scope -> view.total(indicator.id(), scope).orElse(null)))
                .filter(Objects::nonNull)
                .toList();
        List<String> notes = new ArrayList<>(indicators.stream()
                .flatMap(indicator -> Formula.of(indicator, view).stream())
                .map(formula -> formula.sentence() + ".")
                .toList());
        notes.add(Completeness.sentence(view, rows));
        notes.addAll(Gaps.meanings(view, rows.stream().map(FigureRow::figure).toList()));
        return notes;
    }
}
