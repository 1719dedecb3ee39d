package eu.meuse.statements;

import eu.meuse.reports.bundle.FinancingLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What closes in force claim of the Fund for each partner, all together. */
final class ClaimsInForce {
    private final Map<String, BigDecimal> claimed = new TreeMap<>();

    /** @param closes of one quarter after the other */
    ClaimsInForce(Collection<ClosedStatement> closes) {
        closes.forEach(this::add);
    }

    /** One of an early version says what is due by then: all claims up to it come to that. */
    private void add(ClosedStatement close) {
        if (close.saysWhatItClaims()) {
            close.erdf().forEach(line -> claimed.merge(line.partner(), line.claim(), BigDecimal::add));
        } else {
            claimed.clear();
            close.sources().stream()
                    .filter(line -> line.source().equals(PartnerAccount.ERDF))
                    .forEach(line -> claimed.merge(line.partner(), line.total(), BigDecimal::add));
        }
    }

    BigDecimal of(String partner) {
        return claimed.getOrDefault(partner, Money.ZERO);
    }
}
