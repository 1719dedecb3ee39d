package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cost category of a statement: a line of {@code statement.csv} and what else is said of it. Of what has been declared,
 * all is certified, deducted, parked or awaiting its certificate.
 *
 * @param line as in the contract; of the project its partner is empty
 * @param deductedBefore declared − certified − parked, of items certified before the quarter
 * @param deductedNow of items certified in the quarter
 * @param parkedBefore kept back by the controller before the quarter, less what has come back with a certificate before it
 * @param parked the same to the quarter's end
 * @param awaiting declared to the quarter's end and without a certificate up to it
 * @param declaredSigned declared in total, as the closed statement says that this one follows; empty where it follows none
 * @param certifiedSigned certified in total, likewise
 * @param deductedSigned deducted in total, likewise; empty also where an earlier version of the program closed that one
 * @param parkedSigned parked to its end, likewise
 */
public record CategoryAmounts(
        StatementLine line,
        BigDecimal deductedBefore,
        BigDecimal deductedNow,
        BigDecimal parkedBefore,
        BigDecimal parked,
        BigDecimal awaiting,
        Optional<BigDecimal> declaredSigned,
        Optional<BigDecimal> certifiedSigned,
        Optional<BigDecimal> deductedSigned,
        Optional<BigDecimal> parkedSigned) {
    private static final int SHARE_SCALE = 4;

    /** Bundles of earlier versions do not tell what was parked when, nor what was deducted and parked as signed. */
    public CategoryAmounts {
        parkedBefore = parkedBefore == null ? parked : parkedBefore;
        deductedSigned = deductedSigned == null ? Optional.empty() : deductedSigned;
        parkedSigned = parkedSigned == null ? Optional.empty() : parkedSigned;
    }

    /** Of a statement that follows none. */
    public CategoryAmounts(StatementLine line, BigDecimal deductedBefore, BigDecimal deductedNow, BigDecimal parkedBefore, BigDecimal parked,
            BigDecimal awaiting) {
        this(line, deductedBefore, deductedNow, parkedBefore, parked, awaiting, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

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

    /** As signed + this = deducted before. */
    public Optional<BigDecimal> deductedChange() {
        return deductedSigned.map(signed -> deductedBefore.subtract(signed));
    }

    /** As signed + this = parked before. */
    public Optional<BigDecimal> parkedChange() {
        return parkedSigned.map(signed -> parkedBefore.subtract(signed));
    }

    /** Parked in the quarter, less what has come back in it. */
    public BigDecimal parkedNow() {
        return parked.subtract(parkedBefore);
    }

    /** All that has changed since the closed statement. */
    Stream<BigDecimal> changes() {
        return Stream.of(declaredChange(), certifiedChange(), deductedChange(), parkedChange()).flatMap(Optional::stream);
    }

    /** The same beside what was signed. */
    public CategoryAmounts signed(BigDecimal declared, BigDecimal certified, Optional<BigDecimal> deducted, Optional<BigDecimal> keptBack) {
        return new CategoryAmounts(line, deductedBefore, deductedNow, parkedBefore, parked, awaiting, Optional.of(declared),
                Optional.of(certified), deducted, keptBack);
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
                parkedBefore.add(other.parkedBefore),
                parked.add(other.parked),
                awaiting.add(other.awaiting),
                plus(declaredSigned, other.declaredSigned),
                plus(certifiedSigned, other.certifiedSigned),
                plus(deductedSigned, other.deductedSigned),
                plus(parkedSigned, other.parkedSigned));
    }

    /** The same, of no partner. */
    CategoryAmounts ofNobody() {
        return new CategoryAmounts(
                new StatementLine("", line.costCategory(), line.budget(), line.declaredBefore(), line.declaredNow(),
                        line.declaredTotal(), line.certifiedBefore(), line.certifiedNow(), line.certifiedTotal(), line.remaining()),
                deductedBefore, deductedNow, parkedBefore, parked, awaiting, declaredSigned, certifiedSigned, deductedSigned, parkedSigned);
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
