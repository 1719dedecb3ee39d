package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A source of finance of a statement: a line of {@code financing.csv}, or the rest that nobody plans to bear, and what was
 * signed before.
 *
 * @param line as in the contract; of the project its partner is empty
 * @param signed in total, as the closed statement says that this one follows; empty where it follows none
 * @param elsewhere what closed statements of earlier quarters claim beside that; 0 where statements are closed one after the
 *     other, and less where the one that this follows was closed again after a later one and says more than it claims
 * @param later what statements of later quarters claim of it, where one of them is closed: what neither those of earlier
 *     quarters nor this one's own close claims
 */
public record SourceAmounts(FinancingLine line, Optional<BigDecimal> signed, BigDecimal elsewhere, BigDecimal later) {
    private static final String ERDF = "erdf";

    /** Stands for the rest of a partner that is financed by the ERDF alone: a source without a plan, and with an alert. */
    public static final String UNALLOCATED = "unallocated";

    /** Bundles of earlier versions count what is claimed elsewhere, or later, among what was signed. */
    public SourceAmounts {
        elsewhere = elsewhere == null ? BigDecimal.ZERO.setScale(2) : elsewhere;
        later = later == null ? BigDecimal.ZERO.setScale(2) : later;
    }

    /** Claimed nowhere else. */
    public SourceAmounts(FinancingLine line, Optional<BigDecimal> signed) {
        this(line, signed, null, null);
    }

    /** The same, of which other statements claim amounts. */
    public SourceAmounts claimed(BigDecimal beside, BigDecimal afterwards) {
        return new SourceAmounts(line, signed, beside, afterwards);
    }

    /** Identifier, or empty: the project. */
    public String partner() {
        return line.partner();
    }

    /** Code. */
    public String source() {
        return line.source();
    }

    /** Whether the Fund bears it; what others bear is claimed of nobody. */
    public boolean comesFromErdf() {
        return source().equals(ERDF);
    }

    /** What has changed since the closed statement: as signed + this = before. */
    public Optional<BigDecimal> change() {
        return signed.map(then -> line.before().subtract(then));
    }

    /** What closed statements of earlier quarters claim, all together; what was due in the last one where all follow each other. */
    public BigDecimal claimedBefore() {
        return signed.orElse(BigDecimal.ZERO.setScale(2)).add(elsewhere);
    }

    /** Due to date − what other statements claim: of the ERDF what is claimed now, negative where it is to be paid back. */
    public BigDecimal claim() {
        return line.total().subtract(claimedBefore()).subtract(later);
    }

    /** The sum of both, of no partner. */
    public SourceAmounts plus(SourceAmounts other) {
        FinancingLine more = other.line;
        return new SourceAmounts(
                new FinancingLine("", line.source(), line.planned().add(more.planned()), line.before().add(more.before()),
                        line.now().add(more.now()), line.total().add(more.total()), line.received().add(more.received()),
                        line.outstanding().add(more.outstanding())),
                CategoryAmounts.plus(signed, other.signed), elsewhere.add(other.elsewhere), later.add(other.later));
    }

    /** The same, of no partner. */
    SourceAmounts ofNobody() {
        return new SourceAmounts(
                new FinancingLine("", line.source(), line.planned(), line.before(), line.now(), line.total(), line.received(),
                        line.outstanding()),
                signed, elsewhere, later);
    }
}
