package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.texts.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What needs somebody's action before the statement is signed, the gravest first. */
final class AlertPage {
    private static final int SHOWN = 3;

    private final StatementView view;
    private final Texts texts;

    AlertPage(StatementView view) {
        this.view = view;
        this.texts = Texts.of(view.words().language());
    }

    List<Block> blocks() {
        List<Alert> alerts = view.statement().alerts();
        List<Block> blocks = new ArrayList<>(List.of(new PageBreak(), new Heading(1, view.text("alerts")),
                Paragraph.of(view.text(alerts.isEmpty() ? "alerts.clean" : "alerts.lead"))));
        for (Alert.Grade grade : Alert.Grade.values()) {
            List<Alert> of = alerts.stream().filter(alert -> alert.grade() == grade).toList();
            if (!of.isEmpty()) {
                blocks.add(new Heading(2, view.text("alerts." + grade.code())));
                blocks.add(table(of));
            }
        }
        return blocks;
    }

    private Table table(List<Alert> alerts) {
        return new Table("",
                List.of(Table.Column.text(view.text("partner"), 2), Table.Column.text(view.text("alerts.what"), 6),
                        Table.Column.number(view.text("payments.amount")), Table.Column.number(view.text("alerts.limit"))),
                alerts.stream().map(this::row).toList(), Optional.empty(), "");
    }

    private Table.Row row(Alert alert) {
        return Table.Row.of(List.of(Table.Cell.of(whom(alert)), Table.Cell.of(said(alert)), cell(alert, alert.amount()),
                alert.limit().map(limit -> cell(alert, limit)).orElse(Table.Cell.quiet("–"))));
    }

    private Table.Cell cell(Alert alert, BigDecimal amount) {
        if (alert.kind().isCount()) {
            return Table.Cell.quiet("–");
        }
        return alert.kind().isRate() ? Table.Cell.of(view.rate(amount)) : view.cell(amount);
    }

    private String whom(Alert alert) {
        String category = alert.costCategory().isEmpty() ? "" : view.category(alert.costCategory());
        return Stream.of(alert.partner(), alert.organisation(), category)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String said(Alert alert) {
        String what = alert.wording().with("source", view::source).in(texts);
        return alert.rows().isEmpty() ? what : view.text("alerts.where", "what", what, "rows", rows(alert.rows()));
    }

    private String rows(List<RowPlace> rows) {
        String shown = rows.stream().limit(SHOWN).map(RowPlace::text).collect(Collectors.joining(", "));
        return rows.size() <= SHOWN
                ? shown
                : view.text("alerts.more", "rows", shown, "count", view.numbers().count(rows.size() - SHOWN));
    }
}
