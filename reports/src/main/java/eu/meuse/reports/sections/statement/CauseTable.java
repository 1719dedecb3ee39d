package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.ItemChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why what was signed is not what is known today: the submissions that have come, gone or changed. */
final class CauseTable {
    private static final int SHOWN = 60;

    private final StatementView view;

    CauseTable(StatementView view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Cause> causes = view.statement().causes();
        List<Cause> submissions = causes.stream().filter(cause -> !cause.dataset().isEmpty()).toList();
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(view.text("changes.lead"))));
        if (!submissions.isEmpty()) {
            blocks.add(table(submissions));
        }
        Stream.of(Cause.Kind.CONFIGURATION, Cause.Kind.PROGRAM)
                .filter(kind -> causes.stream().anyMatch(cause -> cause.kind() == kind))
                .map(kind -> Paragraph.of(view.words().text("restatement.kind." + kind.code())))
                .forEach(blocks::add);
        if (!view.statement().changedItems().isEmpty()) {
            blocks.add(items(view.statement().changedItems()));
        }
        return blocks;
    }

    private Table items(List<ItemChange> changed) {
        return new Table(view.caption("changes.items"),
                List.of(Table.Column.text(view.text("deductions.item"), 1.5), Table.Column.text(view.text("partner"), 1),
                        Table.Column.text(view.text("category"), 2), Table.Column.text(view.text("payments.amount"), 1.5),
                        Table.Column.number(view.text("head.signed")), Table.Column.number(view.text("changes.today")),
                        Table.Column.number(view.text("head.change"))),
                changed.stream().limit(SHOWN).map(this::row).toList(), Optional.empty(),
                changed.size() <= SHOWN ? "" : view.text("changes.more", "count", view.numbers().count(changed.size() - SHOWN)));
    }

    private Table.Row row(ItemChange change) {
        return Table.Row.of(change.item(), change.partner(), view.category(change.costCategory()), view.text("head." + change.amount()),
                view.amount(change.signed()), view.amount(change.today()), view.amount(change.today().subtract(change.signed())));
    }

    private Table table(List<Cause> causes) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.text(view.text("changes.sender"), 2),
                Table.Column.text(view.words().text("restatement.dataset"), 2),
                Table.Column.text(view.words().text("restatement.quarter"), 1),
                Table.Column.text(view.text("changes.file"), 2),
                Table.Column.text(view.words().text("restatement.what"), 3)));
        List.of("added", "removed", "changed").forEach(rows -> columns.add(Table.Column.number(view.text("changes." + rows))));
        return new Table(view.words().text("restatement.causes"), columns, causes.stream().map(this::row).toList(),
                Optional.empty(), "");
    }

    private Table.Row row(Cause cause) {
        String what = view.words().text("restatement.kind." + cause.kind().code());
        return Table.Row.of(
                view.region(cause.region()),
                view.words().find("dataset." + cause.dataset()).orElse(cause.dataset().replace('_', ' ')),
                view.quarter(cause.quarter()),
                cause.file(),
                cause.reason().isEmpty() ? what : view.text("changes.because", "what", what, "reason", cause.reason()),
                view.numbers().count(cause.added()), view.numbers().count(cause.removed()), view.numbers().count(cause.changed()));
    }
}
