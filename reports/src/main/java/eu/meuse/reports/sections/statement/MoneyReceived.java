package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.LeftoverCent;
import eu.meuse.reports.bundle.Payment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Payments that a partner has received, and the cents that its sources were given beyond their exact share. */
final class MoneyReceived {
    private final StatementView view;

    MoneyReceived(StatementView view) {
        this.view = view;
    }

    Table payments(List<Payment> payments) {
        return new Table(view.caption("payments.caption", "date", view.asOf()),
                List.of(Table.Column.text(view.text("payments.date"), 1), Table.Column.text(view.text("payments.id"), 2),
                        Table.Column.text(view.text("source"), 2), Table.Column.number(view.text("payments.amount"))),
                payments.stream()
                        .map(payment -> Table.Row.of(view.day(payment.receivedOn()), payment.id(), view.source(payment.source()),
                                view.amount(payment.amount())))
                        .toList(),
                Optional.of(Table.Row.of(view.text("total"), "", "",
                        view.amount(StatementView.sum(payments.stream().map(Payment::amount))))), "");
    }

    /** A row a source and amount, with the quarters in which it was given it. */
    Table cents(List<LeftoverCent> cents) {
        Map<List<String>, List<LeftoverCent>> alike = cents.stream().collect(Collectors.groupingBy(
                cent -> List.of(cent.source(), cent.amount().toPlainString()), LinkedHashMap::new, Collectors.toList()));
        return new Table(view.caption("cents.caption"),
                List.of(Table.Column.text(view.text("cents.owner"), 2), Table.Column.text(view.text("cents.quarter"), 5),
                        Table.Column.number(view.text("payments.amount"))),
                alike.values().stream().map(this::row).toList(), Optional.empty(), view.text("cents.note"));
    }

    private Table.Row row(List<LeftoverCent> alike) {
        return Table.Row.of(view.source(alike.get(0).source()),
                alike.stream().map(cent -> view.quarter(cent.quarter())).collect(Collectors.joining(", ")),
                view.amount(StatementView.sum(alike.stream().map(LeftoverCent::amount))));
    }
}
