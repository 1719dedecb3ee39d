package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Exchange;
import eu.meuse.reports.bundle.ExpenditureItem;
import java.util.List;
import java.util.Optional;

/** Items that were sent in other currencies, with the rate by which each was converted. */
final class ExchangeTable {
    private static final int CENTS = 2;

    private final StatementView view;
    private final List<ExpenditureItem> items;

    /** @param items of one partner */
    ExchangeTable(StatementView view, List<ExpenditureItem> items) {
        this.view = view;
        this.items = items.stream().filter(item -> item.exchange().isPresent()).toList();
    }

    /** Nothing where all was sent in the programme's currency. */
    List<Block> blocks() {
        return items.isEmpty() ? List.of() : List.of(new Table(view.text("exchange.caption"),
                List.of(Table.Column.text(view.text("deductions.item"), 2), Table.Column.text(view.text("category"), 2),
                        Table.Column.number(view.text("exchange.sent")), Table.Column.text(view.text("exchange.currency"), 1),
                        Table.Column.text(view.text("exchange.month"), 1), Table.Column.number(view.text("exchange.rate")),
                        Table.Column.number(view.text("exchange.amount", "currency", view.numbers().currency(view.run().currency())))),
                items.stream().map(item -> row(item, item.exchange().orElseThrow())).toList(), Optional.empty(), view.text("exchange.note")));
    }

    private Table.Row row(ExpenditureItem item, Exchange exchange) {
        return Table.Row.of(item.item(), view.category(item.costCategory()), view.numbers().number(exchange.amount(), CENTS), item.currency(),
                exchange.month(), view.numbers().number(exchange.rate(), Math.max(0, exchange.rate().scale())), view.amount(item.amount()));
    }
}
