package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A cost category of a statement: a line of {@code statement.csv} and what else is said of it. Of what has been declared,
 * all is certified, deducted, parked or awaiting its certificate.
 *
 * @param line as in the contract; of the project its partner is empty
 * @param deductedBefore declared − certified − parked, of items certified before the quarter
 * @param deductedNow of items certified in the quarter
 * @param parked kept back by the controller to the quarter's end, less what has come back with a certificate
 * @param awaiting declared to the quarter's end and without a certificate up to it
 * @param declaredSigned declared in total, as the closed statement says that this one follows; empty where it follows none
 * @param certifiedSigned certified in total, likewise
 */
public record CategoryAmounts(
        StatementLine line,
        BigDecimal deductedBefore,
        BigDecimal deductedNow,
        BigDecimal parked,
        BigDecimal awaiting,
        Optional<BigDecimal> declaredSigned,
        Optional<BigDecimal> certifiedSigned) {
    private static final int SHARE_SCALE = 4;

    /** Identifier, or empty: the project. */
    public String partner() {
        return line.partner();
    }

    /** Code. */
    public String costCategory() {
        return line.costCategory();
    }

    /** To the quarter's end. */
    public BigDecimal deductedTotal() {
        return deductedBefore.add(deductedNow);
    }

    /** Budget − declared in total. */
    public BigDecimal remainingAfterDeclared() {
        return line.budget().subtract(line.declaredTotal());
    }

    /** Budget − certified in total. */
    public BigDecimal remainingAfterCertified() {
        return line.remaining();
    }

    /** Declared ÷ budget, four decimals; empty without a budget. */
    public Optional<BigDecimal> declaredShare() {
        return share(line.declaredTotal());
    }

    /** Certified ÷ budget, four decimals; empty without a budget. */
    public Optional<BigDecimal> certifiedShare() {
        return share(line.certifiedTotal());
    }

    /** What has changed since the closed statement: as signed + this = previously declared. */
    public Optional<BigDecimal> declaredChange() {
        return declaredSigned.map(signed -> line.declaredBefore().subtract(signed));
    }

    /** What has changed since the closed statement: as signed + this = previously certified. */
    public Optional<BigDecimal> certifiedChange() {
        return certifiedSigned.map(signed -> line.certifiedBefore().subtract(signed));
    }

    /** The same beside what was signed. */
    public CategoryAmounts signed(BigDecimal declared, BigDecimal certified) {
        return new CategoryAmounts(line, deductedBefore, deductedNow, parked, awaiting, Optional.of(declared), Optional.of(certified));
    }

    /** The sum of both, of no partner. */
    public CategoryAmounts plus(CategoryAmounts other) {
        StatementLine more = other.line;
        return new CategoryAmounts(
                new StatementLine("", line.costCategory(), line.budget().add(more.budget()),
                        line.declaredBefore().add(more.declaredBefore()), line.declaredNow().add(more.declaredNow()),
                        line.declaredTotal().add(more.declaredTotal()), line.certifiedBefore().add(more.certifiedBefore()),
                        line.certifiedNow().add(more.certifiedNow()), line.certifiedTotal().add(more.certifiedTotal()),
                        line.remaining().add(more.remaining())),
                deductedBefore.add(other.deductedBefore),
                deductedNow.add(other.deductedNow),
                parked.add(other.parked),
                awaiting.add(other.awaiting),
                plus(declaredSigned, other.declaredSigned),
                plus(certifiedSigned, other.certifiedSigned));
    }

    /** The same, of no partner. */
    CategoryAmounts ofNobody() {
        return new CategoryAmounts(
                new StatementLine("", line.costCategory(), line.budget(), line.declaredBefore(), line.declaredNow(),
                        line.declaredTotal(), line.certifiedBefore(), line.certifiedNow(), line.certifiedTotal(), line.remaining()),
                deductedBefore, deductedNow, parked, awaiting, declaredSigned, certifiedSigned);
    }

    static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().add(other.get())) : one.or(() -> other);
    }

    private Optional<BigDecimal> share(BigDecimal of) {
        return line.budget().signum() == 0
                ? Optional.empty()
                : Optional.of(of.divide(line.budget(), SHARE_SCALE, RoundingMode.HALF_UP));
    }
}
