package eu.meuse.statements;

import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The items behind a statement, as the end of its quarter knows them: certificates of later quarters are left out. */
final class DeclaredItems {
    private DeclaredItems() {}

    /** Those that were declared up to the end of a quarter, or certified up to it. */
    static List<ExpenditureItem> of(List<Expenditure> items, Quarter quarter) {
        return items.stream()
                .filter(item -> item.period().compareTo(quarter) <= 0 || item.certifiedTo(quarter).isPresent())
                .map(item -> of(item, quarter))
                .toList();
    }

    private static ExpenditureItem of(Expenditure item, Quarter quarter) {
        Optional<Expenditure.Certified> certified = item.certifiedTo(quarter);
        return new ExpenditureItem(item.partner(), item.category(), item.item(), item.paidOn().toString(), item.period().toString(),
                item.amount(),
                certified.map(Expenditure.Certified::amount).orElse(Money.ZERO),
                certified.map(Expenditure.Certified::on).map(LocalDate::toString).orElse(""),
                certified.map(Expenditure.Certified::number).orElse(""),
                certified.map(Expenditure.Certified::parked).orElse(Money.ZERO),
                item.parkedFrom(),
                certified.isPresent() ? item.deducted() : Money.ZERO,
                certified.map(Expenditure.Certified::reason).orElse(""),
                item.inKind(), item.currency(), item.exchange(), item.place());
    }
}
