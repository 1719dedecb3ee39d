package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.SpendingPace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What has been certified against what was planned by the end of each year. */
final class PaceBlocks {
    private final StatementView view;

    PaceBlocks(StatementView view) {
        this.view = view;
    }

    /** @param pace of the project or of one partner; may be empty */
    List<Block> of(List<SpendingPace> pace) {
        if (pace.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(view.caption("pace.caption", "date", view.asOf()),
                List.of(Table.Column.text(view.text("pace.by"), 3), Table.Column.number(view.text("planned")),
                        Table.Column.number(view.text("pace.spent")), Table.Column.number("%"),
                        Table.Column.number(view.text("pace.forecast")), Table.Column.number(view.text("pace.shortfall"))),
                pace.stream().map(this::row).toList(), Optional.empty(), view.text("pace.note")));
    }

    private Table.Row row(SpendingPace pace) {
        String year = Integer.toString(pace.year());
        BigDecimal planned = pace.planned();
        return Table.Row.of(List.of(Table.Cell.of(view.text(pace.target() ? "pace.target" : "pace.budget", "year", year)),
                view.cell(planned), view.cell(pace.spent()), view.share(pace.spent(), planned), view.cell(pace.forecast()),
                view.cell(pace.shortfall())));
    }
}
