package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PublicResults.Restated;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report of a quarter that was closed before says of the figures that differ, and why. */
final class RestatementPage {
    private final View view;
    private final Words words;

    private RestatementPage(View view) {
        this.view = view;
        this.words = view.words();
    }

    /** The page; nothing where the quarter was not closed or nothing has changed since. */
    static List<Block> blocks(View view) {
        List<Restated> restated = view.results().restated();
        List<Block> blocks = new ArrayList<>();
        if (!restated.isEmpty()) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, view.words().text("restatement.title")));
            blocks.add(Paragraph.of(view.words().text("restatement.lead", "quarter", view.quarter())));
            RestatementPage page = new RestatementPage(view);
            restated.forEach(one -> blocks.addAll(page.blocks(one)));
        }
        return blocks;
    }

    private List<Block> blocks(Restated restated) {
        List<Block> blocks = new ArrayList<>();
        String since = Integer.toString(restated.since());
        blocks.add(new Heading(2, restated.until() == 0
                ? words.text("restatement.since", "since", since)
                : words.text("restatement.between", "since", since, "until", Integer.toString(restated.until()))));
        List<FigureChange> totals = restated.figures().stream().filter(change -> change.key().breakdown().isEmpty()).toList();
        if (!totals.isEmpty()) {
            blocks.add(figures(totals));
        }
        blocks.add(Paragraph.of(restated.figures().isEmpty()
                ? words.text("restatement.none")
                : more(restated.figures().size() - totals.size())));
        if (restated.causes().stream().anyMatch(Restated.Because::isSubmission)) {
            blocks.add(submissions(restated.causes()));
        }
        Stream.of(Cause.Kind.CONFIGURATION, Cause.Kind.PROGRAM)
                .filter(kind -> restated.causes().stream().anyMatch(cause -> cause.kind() == kind))
                .map(kind -> Paragraph.of(words.text("restatement.kind." + kind.code())))
                .forEach(blocks::add);
        return blocks;
    }

    private String more(int figures) {
        return figures == 0
                ? words.text("restatement.nomore")
                : words.plural("restatement.more", figures, "count", view.numbers().count(figures));
    }

    private Table figures(List<FigureChange> changes) {
        return new Table(words.text("restatement.figures"),
                List.of(Table.Column.text(words.text("restatement.figure"), 3),
                        Table.Column.text(words.text("restatement.period"), 2),
                        Table.Column.number(words.text("restatement.before")),
                        Table.Column.number(words.text("restatement.after")),
                        Table.Column.number(words.text("restatement.difference"))),
                changes.stream().map(this::row).toList(), Optional.empty(), "");
    }

    private Table.Row row(FigureChange change) {
        Indicator indicator = view.indicator(change.key().indicator());
        ChangeFormat format = new ChangeFormat(view, indicator, change);
        return Table.Row.of(List.of(
                Table.Cell.of(ValueFormat.of(view, indicator, List.of()).head(view.label(indicator))),
                Table.Cell.of(view.scope(change.key().scope())),
                cell(format, change.before()),
                cell(format, change.after()),
                format.difference().map(Table.Cell::of).orElse(Table.Cell.quiet("–"))));
    }

    private static Table.Cell cell(ChangeFormat format, Optional<Figure> figure) {
        return figure.map(found -> found instanceof Figure.Known
                        ? Table.Cell.of(format.cell(found)) : Table.Cell.quiet(format.cell(found)))
                .orElse(Table.Cell.quiet("–"));
    }

    private Table submissions(List<Restated.Because> causes) {
        return new Table(words.text("restatement.causes"),
                List.of(Table.Column.text(view.heading(view.dimension("region")), 2),
                        Table.Column.text(words.text("restatement.dataset"), 2),
                        Table.Column.text(words.text("restatement.quarter"), 1.5),
                        Table.Column.text(words.text("restatement.what"), 2.5)),
                causes.stream().filter(Restated.Because::isSubmission).map(this::row).toList(), Optional.empty(), "");
    }

    private Table.Row row(Restated.Because cause) {
        return Table.Row.of(
                view.region(cause.region()),
                words.find("dataset." + cause.dataset()).orElse(cause.dataset().replace('_', ' ')),
                Quarter.parse(cause.quarter()).map(view.numbers()::quarter).orElse(cause.quarter()),
                words.text("restatement.kind." + cause.kind().code()));
    }
}
