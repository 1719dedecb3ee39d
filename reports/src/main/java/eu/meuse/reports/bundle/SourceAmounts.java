package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A source of finance of a statement: a line of {@code financing.csv}, or the rest that nobody plans to bear, and what was
 * signed before.
 *
 * @param line as in the contract; of the project its partner is empty
 * @param signed in total, as the closed statement says that this one follows; empty where it follows none
 * @param elsewhere what other closed statements claim beside that: earlier ones that were closed again afterwards, and later
 *     ones; 0 where statements are closed one after the other
 */
public record SourceAmounts(FinancingLine line, Optional<BigDecimal> signed, BigDecimal elsewhere) {
    /** Stands for the rest of a partner that is financed by the ERDF alone: a source without a plan, and with an alert. */
    public static final String UNALLOCATED = "unallocated";

    /** Bundles of earlier versions count what is claimed elsewhere among what was signed. */
    public SourceAmounts {
        elsewhere = elsewhere == null ? BigDecimal.ZERO.setScale(2) : elsewhere;
    }

    /** Claimed nowhere else. */
    public SourceAmounts(FinancingLine line, Optional<BigDecimal> signed) {
        this(line, signed, null);
    }

    /** The same, of which other closed statements claim an amount. */
    public SourceAmounts claimedElsewhere(BigDecimal amount) {
        return new SourceAmounts(line, signed, amount);
    }

    /** Identifier, or empty: the project. */
    public String partner() {
        return line.partner();
    }

    /** Code. */
    public String source() {
        return line.source();
    }

    /** What has changed since the closed statement: as signed + this = before. */
    public Optional<BigDecimal> change() {
        return signed.map(then -> line.before().subtract(then));
    }

    /** Due to date − what closed statements claim: of the ERDF what is claimed now, negative where it is to be paid back. */
    public BigDecimal claim() {
        return line.total().subtract(signed.orElse(BigDecimal.ZERO)).subtract(elsewhere);
    }

    /** The sum of both, of no partner. */
    public SourceAmounts plus(SourceAmounts other) {
        FinancingLine more = other.line;
        return new SourceAmounts(
                new FinancingLine("", line.source(), line.planned().add(more.planned()), line.before().add(more.before()),
                        line.now().add(more.now()), line.total().add(more.total()), line.received().add(more.received()),
                        line.outstanding().add(more.outstanding())),
                CategoryAmounts.plus(signed, other.signed), elsewhere.add(other.elsewhere));
    }

    /** The same, of no partner. */
    SourceAmounts ofNobody() {
        return new SourceAmounts(
                new FinancingLine("", line.source(), line.planned(), line.before(), line.now(), line.total(), line.received(),
                        line.outstanding()),
                signed, elsewhere);
    }
}
