package eu.meuse.reports.bundle;

import java.util.List;

/** {@code statement.csv} and {@code financing.csv}. */
final class MoneyCells {
    static final CsvTable<StatementLine> STATEMENT = new CsvTable<>(
            "statement.csv",
            List.of("partner", "cost_category", "budget", "declared_before", "declared_now", "declared_total",
                    "certified_before", "certified_now", "certified_total", "remaining"),
            CsvTable.byFirst(2),
            line -> new Cells()
                    .text(line.partner(), line.costCategory())
                    .number(line.budget(), line.declaredBefore(), line.declaredNow(), line.declaredTotal())
                    .number(line.certifiedBefore(), line.certifiedNow(), line.certifiedTotal(), line.remaining()),
            row -> new StatementLine(row.text("partner"), row.text("cost_category"), row.number("budget"),
                    row.number("declared_before"), row.number("declared_now"), row.number("declared_total"),
                    row.number("certified_before"), row.number("certified_now"), row.number("certified_total"),
                    row.number("remaining")));

    static final CsvTable<FinancingLine> FINANCING = new CsvTable<>(
            "financing.csv",
            List.of("partner", "source", "planned", "before", "now", "total", "received", "outstanding"),
            CsvTable.byFirst(2),
            line -> new Cells()
                    .text(line.partner(), line.source())
                    .number(line.planned(), line.before(), line.now(), line.total(), line.received())
                    .number(line.outstanding()),
            row -> new FinancingLine(row.text("partner"), row.text("source"), row.number("planned"),
                    row.number("before"), row.number("now"), row.number("total"), row.number("received"),
                    row.number("outstanding")));

    private MoneyCells() {}
}
