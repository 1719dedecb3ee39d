package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import eu.meuse.reports.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: which differences stand and which do not. */
record Standing(View view, List<Compared> all) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words().text("evaluation.standing")));
        if (all.isEmpty()) {
            blocks.add(new Notice(Notice.Kind.INFO, words().text("evaluation.nothing.title"), words().text("evaluation.nothing")));
            return blocks;
        }
        List<Compared> told = all.stream().filter(compared -> compared.spread().isKnown()).toList();
        blocks.addAll(told.isEmpty() ? List.of(Paragraph.of(words().text("evaluation.untold"))) : lead(told));
        blocks.add(table());
        return blocks;
    }

    private List<Block> lead(List<Compared> told) {
        List<Block> blocks = new ArrayList<>();
        long made = told.stream().mapToLong(compared -> compared.comparable().size()).sum();
        long stand = made - told.stream().mapToLong(compared -> compared.units(Verdict.OPEN).size()).sum();
        blocks.add(new Paragraph(words().plural("evaluation.lead", stand, "count", view.numbers().count(stand),
                "all", view.numbers().count(made)), Paragraph.Style.LEAD));
        blocks.add(Paragraph.of(words().text("evaluation.lead.means", "all", view.numbers().count(made))));
        if (told.stream().anyMatch(compared -> compared.indicator().countsPeople())) {
            blocks.add(Paragraph.of(words().text("evaluation.lead.groups")));
        }
        return blocks;
    }

    private Table table() {
        return new Table(words().text("evaluation.standing.table", "date", view.asOf()),
                List.of(Table.Column.text(words().text("table.indicator"), 2),
                        Table.Column.number(words().text("evaluation.all")),
                        Table.Column.text(words().text("evaluation.standing.above"), 2),
                        Table.Column.text(words().text("evaluation.standing.below"), 2)),
                all.stream().map(this::row).toList(), Optional.empty(), words().text("evaluation.standing.note"));
    }

    private Table.Row row(Compared compared) {
        Writing writing = new Writing(view, compared);
        return Table.Row.of(List.of(Table.Cell.of(writing.name()),
                Table.Cell.of(writing.value(compared.together().map(Sample::value).orElseThrow())),
                names(compared, Verdict.ABOVE), names(compared, Verdict.BELOW)));
    }

    private Table.Cell names(Compared compared, Verdict verdict) {
        List<Unit> units = compared.units(verdict);
        if (!compared.spread().isKnown()) {
            return Table.Cell.quiet(words().text("evaluation.verdict.unknown"));
        }
        return units.isEmpty()
                ? Table.Cell.quiet("–")
                : Table.Cell.of(String.join(", ", units.stream().map(unit -> unit.code().label(words().language())).toList()));
    }

    private Words words() {
        return view.words();
    }
}
