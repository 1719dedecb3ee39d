package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.statistics.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row a region: what its value rests on, within which limits it lies, which places it may have and what stands. */
record ComparedTable(View view, Compared compared, Writing writing) {
    private static final double NAMES = 1.8;

    Table block() {
        return new Table(
                view.words().text("evaluation.subtitle", "label", writing.name(), "scope", view.scope(Scope.TO_DATE)),
                List.of(Table.Column.text(view.heading(view.dimension(Comparisons.REGION)), NAMES),
                        Table.Column.number(writing.count()),
                        Table.Column.number(writing.size()),
                        Table.Column.number(view.words().text("evaluation.value")),
                        Table.Column.number(view.words().text("evaluation.interval")),
                        Table.Column.number(view.words().text("evaluation.place")),
                        Table.Column.text(view.words().text("evaluation.verdict"), 1.4)),
                compared.shown().stream().map(this::row).toList(),
                compared.together().map(this::total),
                footnote());
    }

    private Table.Row row(Unit unit) {
        return unit.sample()
                .map(sample -> Table.Row.of(writing.region(unit), count(sample), size(sample), writing.value(sample),
                        writing.interval(sample), writing.place(unit),
                        view.words().text("evaluation.verdict." + (compared.spread().isKnown() ? unit.verdict().code() : "unknown"))))
                .orElseGet(() -> Table.Row.of(List.of(Table.Cell.of(writing.region(unit)), quiet(""), quiet(""), quiet(gap(unit)),
                        quiet(""), quiet(""), quiet(""))));
    }

    private Table.Row total(Sample sample) {
        return Table.Row.of(view.words().text("evaluation.all"), count(sample), size(sample), writing.value(sample),
                writing.interval(sample), "", "");
    }

    private String count(Sample sample) {
        return view.numbers().count(sample.count());
    }

    private String size(Sample sample) {
        return view.numbers().number(BigDecimal.valueOf(sample.size()), 0);
    }

    private String gap(Unit unit) {
        return unit.figure().known().isPresent() ? view.words().text("evaluation.no-size") : view.gap(unit.figure());
    }

    private String footnote() {
        List<String> notes = new ArrayList<>();
        if (compared.marksFew() || compared.allFew()) {
            notes.add(view.words().text(compared.marksFew() ? "evaluation.few" : "evaluation.few.all", "count", Integer.toString(Compared.FEW)));
        }
        if (compared.indicator().countsPeople()) {
            notes.add(new Grouped(view).sentence(compared.spread()));
        }
        sources().ifPresent(notes::add);
        return String.join(" ", notes);
    }

    private Optional<String> sources() {
        return compared.context().map(context -> view.words().text("evaluation.sources", "what", context.label(view.words().language()),
                "list", String.join("; ", context.entries().stream()
                        .map(entry -> entry.source() + " (" + entry.year() + ")").distinct().toList())));
    }

    private static Table.Cell quiet(String text) {
        return Table.Cell.quiet(text);
    }
}
