package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each certificate adds to what the ERDF owes its partner: certificates are taken in the order of the statements
 * that they stand in, then of their days, and each earns what the sum of its quarter of certification grows by, nothing
 * beyond the grant. So the parts of all certificates are what is due to date, to the cent, and one that comes late takes
 * nothing from those that were signed before.
 */
final class CertificateParts {
    private static final Comparator<Certificate> IN_TURN = Comparator.comparing(Certificate::standsHere)
            .thenComparing(Certificate::statement)
            .thenComparing(Certificate::certifiedOn)
            .thenComparing(Certificate::number);

    private final Map<String, FundedPartner> partners;

    CertificateParts(List<FundedPartner> partners) {
        this.partners = partners.stream().collect(Collectors.toMap(FundedPartner::id, Function.identity()));
    }

    /** The same certificates with their parts, partners in the order given, then by turn. */
    List<Certificate> of(List<Certificate> certificates) {
        Map<String, List<Certificate>> byPartner = certificates.stream().collect(Collectors.groupingBy(Certificate::partner));
        return certificates.stream().map(Certificate::partner).distinct()
                .flatMap(partner -> parts(partners.get(partner), byPartner.get(partner)).stream())
                .toList();
    }

    private static List<Certificate> parts(FundedPartner partner, List<Certificate> certificates) {
        ErdfRate rate = new ErdfRate(partner.rateAbove(), partner.rateBelow());
        Map<Quarter, BigDecimal> certified = new HashMap<>();
        BigDecimal earned = Money.ZERO;
        List<Certificate> parts = new ArrayList<>();
        for (Certificate one : certificates.stream().sorted(IN_TURN).toList()) {
            Quarter in = Quarter.of(LocalDate.parse(one.certifiedOn()));
            BigDecimal before = certified.getOrDefault(in, Money.ZERO);
            certified.put(in, before.add(one.certified()));
            BigDecimal now = earned.add(rate.of(certified.get(in))).subtract(rate.of(before));
            BigDecimal part = now.min(partner.grant()).subtract(earned.min(partner.grant()));
            parts.add(new Certificate(one.partner(), one.number(), one.certifiedOn(), one.items(), one.certified(), part,
                    one.statement(), one.listed()));
            earned = now;
        }
        return parts;
    }
}
