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

/** What certificates dated up to the end of a quarter say. */
final class CertifiedItems {
    private CertifiedItems() {}

    /** A certificate is a partner's, has a number and a day; one without a number is known by its day. */
    private record Key(String partner, String on, String number) implements Comparable<Key> {
        private static final Comparator<Key> IN_ORDER =
                Comparator.comparing(Key::partner).thenComparing(Key::on).thenComparing(Key::number);

        static Key of(Expenditure item) {
            Expenditure.Certified certificate = item.certificate().orElseThrow();
            return new Key(item.partner(), certificate.on().toString(), certificate.number());
        }

        @Override
        public int compareTo(Key other) {
            return IN_ORDER.compare(this, other);
        }
    }

    /** The certificates, by partner and day, none of them in any other statement, with what they certify alone. */
    static List<Certificate> certificates(List<Expenditure> items, Quarter quarter) {
        SortedMap<Key, Certificate> certificates = new TreeMap<>();
        for (Expenditure item : items) {
            item.certifiedTo(quarter).ifPresent(of -> {
                Key key = Key.of(item);
                certificates.merge(key, certificate(key, of.amount()), (sum, one) -> new Certificate(
                        sum.partner(), sum.number(), sum.certifiedOn(), sum.items() + 1, sum.certified().add(one.certified()),
                        Money.ZERO, "", Optional.empty()));
            });
        }
        return List.copyOf(certificates.values());
    }

    private static Certificate certificate(Key key, BigDecimal certified) {
        return new Certificate(key.partner(), key.number(), key.on(), 1, certified, Money.ZERO, "", Optional.empty());
    }

    /** The items that were certified less than in full, by partner, day and certificate. */
    static List<Deduction> deductions(List<Expenditure> items, Quarter quarter) {
        return items.stream()
                .filter(item -> item.certifiedTo(quarter).filter(of -> of.parked().signum() != 0 || item.deducted().signum() != 0).isPresent())
                .sorted(Comparator.comparing(Key::of).thenComparing(Expenditure::category).thenComparing(Expenditure::item))
                .map(CertifiedItems::deduction)
                .toList();
    }

    private static Deduction deduction(Expenditure item) {
        Expenditure.Certified of = item.certificate().orElseThrow();
        return new Deduction(item.partner(), item.category(), item.item(), of.number(), of.on().toString(), item.amount(),
                of.amount(), of.parked(), item.deducted(), of.reason(), item.place());
    }
}
