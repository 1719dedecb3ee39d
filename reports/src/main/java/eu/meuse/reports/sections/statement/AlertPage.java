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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What needs somebody's action before the statement is signed, the gravest first. */
final class AlertPage {
    private static final int SHOWN = 3;
    /** So many alerts of one wording have a table of their own. */
    private static final int ALIKE = 3;

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
                blocks.addAll(tables(of));
            }
        }
        return blocks;
    }

    /** What is said of many partners is said once, above what differs; all else stands line by line. */
    private List<Block> tables(List<Alert> alerts) {
        Map<String, List<Alert>> alike = alerts.stream()
                .collect(Collectors.groupingBy(this::said, LinkedHashMap::new, Collectors.toList()));
        List<Alert> single = alerts.stream().filter(alert -> alike.get(said(alert)).size() < ALIKE).toList();
        List<Block> tables = new ArrayList<>();
        if (!single.isEmpty()) {
            tables.add(table("", List.of(Table.Column.text(view.text("alerts.what"), 6)), single,
                    alert -> List.of(Table.Cell.of(said(alert)))));
        }
        alike.values().stream().filter(of -> of.size() >= ALIKE).forEach(of ->
                tables.add(table(StatementView.capitalised(said(of.get(0))), List.of(), of, alert -> List.of())));
        return tables;
    }

    private Table table(String caption, List<Table.Column> between, List<Alert> alerts, Function<Alert, List<Table.Cell>> cells) {
        long targets = alerts.stream().filter(AlertPage::isTarget).count();
        String limit = targets == 0 ? "alerts.limit" : targets == alerts.size() ? "alerts.target" : "alerts.limit-or-target";
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.text("partner"), 2)));
        columns.addAll(between);
        columns.add(Table.Column.number(view.text(targets == alerts.size() ? "pace.forecast" : "payments.amount")));
        columns.add(Table.Column.number(view.text(limit)));
        return new Table(caption, columns, alerts.stream().map(alert -> row(alert, cells.apply(alert))).toList(), Optional.empty(), "");
    }

    private static boolean isTarget(Alert alert) {
        return alert.kind() == Alert.Kind.SPENDING_BELOW_TARGET;
    }

    /** A partner is named where there is room, that is where nothing else stands in its row. */
    private Table.Row row(Alert alert, List<Table.Cell> between) {
        String partner = between.isEmpty() && !alert.partner().isEmpty() ? view.partner(alert.partner()) : alert.partner();
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(whom(alert, partner))));
        cells.addAll(between);
        cells.add(cell(alert, alert.amount()));
        cells.add(alert.limit().map(limit -> cell(alert, limit)).orElse(Table.Cell.quiet("–")));
        return Table.Row.of(cells);
    }

    private Table.Cell cell(Alert alert, BigDecimal amount) {
        if (alert.kind().isCount()) {
            return Table.Cell.quiet("–");
        }
        return alert.kind().isRate() ? Table.Cell.of(view.rate(amount)) : view.cell(amount);
    }

    private String whom(Alert alert, String partner) {
        if (isTarget(alert) && partner.isEmpty()) {
            return view.text("project");
        }
        String category = alert.costCategory().isEmpty() ? "" : view.category(alert.costCategory());
        return Stream.of(partner, alert.organisation(), category)
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
