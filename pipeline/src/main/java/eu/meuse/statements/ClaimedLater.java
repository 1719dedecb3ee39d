package eu.meuse.statements;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A statement that is closed again after one of a later quarter was: what stands there has been claimed there. It counts
 * as signed, so that the claim is what the certificates add that stand here, and what those signed before have changed by.
 */
public final class ClaimedLater {
    private ClaimedLater() {}

    /** The statement with what has been claimed for certificates that stand in later ones among what was signed. */
    public static CoFinancing without(CoFinancing statement) {
        return new CoFinancing(statement.basis(), statement.partners(), statement.categories(),
                statement.sources().stream().map(line -> signed(line, statement)).toList(),
                statement.certificates(), statement.deductions(), statement.payments(), statement.spending(), statement.leftoverCents(),
                statement.alerts(), statement.causes(), statement.items());
    }

    private static SourceAmounts signed(SourceAmounts line, CoFinancing statement) {
        BigDecimal later = line.source().equals(PartnerAccount.ERDF)
                ? Money.sum(statement.certificates().stream()
                        .filter(one -> one.partner().equals(line.partner()) && standsLater(one))
                        .map(Certificate::erdf)
                        .toList())
                : Money.ZERO;
        return later.signum() == 0 ? line : new SourceAmounts(line.line(), Optional.of(line.signed().orElse(Money.ZERO).add(later)));
    }

    /** In another statement, and not as the one says that this one follows. */
    private static boolean standsLater(Certificate one) {
        return !one.standsHere() && one.listed().isEmpty();
    }
}
