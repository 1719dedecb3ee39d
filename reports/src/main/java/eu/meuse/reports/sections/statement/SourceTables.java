package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who bears what is certified, and what is claimed of the Fund now. */
final class SourceTables {
    private final StatementView view;
    private final List<SourceAmounts> sources;

    SourceTables(StatementView view, List<SourceAmounts> sources) {
        this.view = view;
        this.sources = sources;
    }

    /** Nothing where nobody plans to pay. */
    List<Block> blocks() {
        return sources.isEmpty() ? List.of() : List.of(bySource(), claim());
    }

    Table bySource() {
        return new MovementTable(view, view.caption("sources.caption"),
                List.of(view.text("source"), view.text("planned"), view.text("head.received"), view.text("head.outstanding")), false)
                .of(sources.stream().map(this::line).toList());
    }

    private MovementTable.Line line(SourceAmounts amounts) {
        FinancingLine line = amounts.line();
        return new MovementTable.Line(view.source(line.source()), line.planned(), view.signed(amounts.signed(), line.before()),
                line.before(), line.now(), line.total(), List.of(line.received(), line.outstanding()));
    }

    /** Due to date − due in the statement that this one follows, which is what is claimed by now − what is claimed later = claimed now. */
    private Table claim() {
        List<Table.Row> steps = new ArrayList<>(List.of(
                Table.Row.of(view.text("claim.due", "date", view.asOf()), view.amount(dueToDate())),
                Table.Row.of(less(), view.amount(claimedBefore().negate()))));
        if (erdf().stream().anyMatch(amounts -> amounts.later().signum() != 0)) {
            steps.add(Table.Row.of(view.text("claim.later"), view.amount(later().negate())));
        }
        return new Table(view.caption("claim.caption"),
                List.of(Table.Column.text(view.text("claim.step"), 4), Table.Column.number(view.text("claim.amount"))),
                steps,
                Optional.of(Table.Row.of(view.text("claim.now"), view.amount(claimed()))),
                claimed().signum() < 0 ? view.text("claim.negative") : "");
    }

    private BigDecimal claimedBefore() {
        return StatementView.sum(erdf().stream().map(SourceAmounts::claimedBefore));
    }

    private BigDecimal later() {
        return StatementView.sum(erdf().stream().map(SourceAmounts::later));
    }

    /** Closed again after a later one, the statement before says more than it claims, or less. */
    private String less() {
        return view.followed().map(name -> view.text(erdf().stream().allMatch(amounts -> amounts.elsewhere().signum() == 0) ? "claim.less" : "claim.claimed", "name", name)).orElseGet(() -> view.text("claim.first"));
    }

    /** Whether the claim is what is due to date less what was due in the statement before. */
    boolean isInTurn() {
        return erdf().stream().allMatch(amounts -> amounts.elsewhere().signum() == 0 && amounts.later().signum() == 0);
    }

    BigDecimal claimed() {
        return StatementView.sum(erdf().stream().map(SourceAmounts::claim));
    }

    BigDecimal dueToDate() {
        return StatementView.sum(erdf().stream().map(amounts -> amounts.line().total()));
    }

    BigDecimal outstanding() {
        return StatementView.sum(erdf().stream().map(amounts -> amounts.line().outstanding()));
    }

    BigDecimal received() {
        return StatementView.sum(erdf().stream().map(amounts -> amounts.line().received()));
    }

    /** That payments are not deducted from what is claimed, where there are any. */
    Optional<String> paid() {
        return received().signum() == 0 ? Optional.empty() : Optional.of(view.text("claim.paid", "date", view.asOf(),
                "due", view.money(dueToDate()), "received", view.money(received()), "outstanding", view.money(outstanding())));
    }

    private List<SourceAmounts> erdf() {
        return sources.stream().filter(SourceAmounts::comesFromErdf).toList();
    }
}
