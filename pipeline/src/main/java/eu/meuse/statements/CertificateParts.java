package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
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
    private final Comparator<Certificate> inTurn;
    private final Map<String, FundedPartner> partners;

    /** @param quarter of the statement */
    CertificateParts(Quarter quarter, List<FundedPartner> partners) {
        this.inTurn = Comparator.comparing((Certificate one) -> one.standsHere() ? quarter.toString() : one.statement().split("\\.")[0])
                .thenComparing(Certificate::firstOn)
                .thenComparing(Certificate::number);
        this.partners = partners.stream().collect(Collectors.toMap(FundedPartner::id, Function.identity()));
    }

    /** The same certificates with their parts, partners in the order given, then by turn. */
    List<Certificate> of(List<Certificate> certificates) {
        Map<String, List<Certificate>> byPartner = certificates.stream().collect(Collectors.groupingBy(Certificate::partner));
        return certificates.stream().map(Certificate::partner).distinct()
                .flatMap(partner -> parts(partners.get(partner), byPartner.get(partner)).stream())
                .toList();
    }

    private List<Certificate> parts(FundedPartner partner, List<Certificate> certificates) {
        ErdfRate rate = new ErdfRate(partner.rateAbove(), partner.rateBelow());
        Map<String, BigDecimal> certified = new HashMap<>();
        BigDecimal earned = Money.ZERO;
        List<Certificate> parts = new ArrayList<>();
        for (Certificate one : certificates.stream().sorted(inTurn).toList()) {
            BigDecimal now = earned;
            for (Map.Entry<String, BigDecimal> in : one.byQuarter().entrySet()) {
                BigDecimal before = certified.getOrDefault(in.getKey(), Money.ZERO);
                BigDecimal after = before.add(in.getValue());
                now = now.add(rate.of(after)).subtract(rate.of(before));
                certified.put(in.getKey(), after);
            }
            parts.add(one.earning(now.min(partner.grant()).subtract(earned.min(partner.grant()))));
            earned = now;
        }
        return parts;
    }
}
