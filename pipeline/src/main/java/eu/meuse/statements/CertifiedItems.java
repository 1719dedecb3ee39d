package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.Deduction;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What certificates dated up to the end of a quarter say. */
final class CertifiedItems {
    private static final Comparator<Expenditure> BY_DAY = Comparator.comparing((Expenditure item) -> of(item).on())
            .thenComparing(item -> of(item).number());

    private CertifiedItems() {}

    private static Expenditure.Certified of(Expenditure item) {
        return item.certificate().orElseThrow();
    }

    /** The certificates, by partner and number, none of them in any other statement, with what they certify alone. */
    static List<Certificate> certificates(List<Expenditure> items, Quarter quarter) {
        return items.stream()
                .filter(item -> item.certifiedTo(quarter).isPresent())
                .sorted(Comparator.comparing(Expenditure::partner).thenComparing(BY_DAY))
                .collect(Collectors.groupingBy(CertifiedItems::identity, TreeMap::new, Collectors.toList()))
                .values().stream()
                .map(CertifiedItems::certificate)
                .toList();
    }

    private static String identity(Expenditure item) {
        return item.partner() + "\n" + (of(item).number().isEmpty() ? "on " + of(item).on() : of(item).number());
    }

    /** @param items of one certificate, by day */
    private static Certificate certificate(List<Expenditure> items) {
        Expenditure first = items.get(0);
        SortedMap<String, BigDecimal> byQuarter = new TreeMap<>();
        items.forEach(item -> byQuarter.merge(of(item).in().toString(), of(item).amount(), BigDecimal::add));
        return new Certificate(first.partner(), of(first).number(), of(first).on().toString(),
                of(items.get(items.size() - 1)).on().toString(), items.size(), byQuarter, Money.sum(byQuarter.values()),
                Money.ZERO, "", Optional.empty());
    }

    /** The items that were certified less than in full, by partner, day and certificate. */
    static List<Deduction> deductions(List<Expenditure> items, Quarter quarter) {
        return items.stream()
                .filter(item -> item.certifiedTo(quarter).filter(of -> of.parked().signum() != 0 || item.deducted().signum() != 0).isPresent())
                .sorted(Comparator.comparing(Expenditure::partner).thenComparing(BY_DAY).thenComparing(Expenditure::category)
                        .thenComparing(Expenditure::item))
                .map(CertifiedItems::deduction)
                .toList();
    }

    private static Deduction deduction(Expenditure item) {
        return new Deduction(item.partner(), item.category(), item.item(), of(item).number(), of(item).on().toString(), item.amount(),
                of(item).amount(), of(item).parked(), item.deducted(), of(item).reason(), item.place());
    }
}
