package eu.meuse.reports.bundle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A partner as its statement introduces it.
 *
 * @param id as in the contract
 * @param name empty where the partner is known by its amounts alone
 * @param lead whether it is the lead partner
 * @param kind of organisation, as it was sent; may be empty
 * @param country ISO 3166 alpha-2; may be empty
 * @param region code; may be empty
 * @param rateAbove numerator of the part that the ERDF pays: percent where it was agreed, else what it plans to pay
 * @param rateBelow denominator, not 0: 100, or the whole financing plan
 * @param rateAgreed whether the rate was agreed with the programme, and does not follow from the plan
 * @param inBase whether the Fund pays anything of it; false of partners from outside the Union
 * @param grant the most that the ERDF pays in all
 * @param budget of all cost categories
 */
public record FundedPartner(
        String id,
        String name,
        boolean lead,
        String kind,
        String country,
        String region,
        BigDecimal rateAbove,
        BigDecimal rateBelow,
        boolean rateAgreed,
        boolean inBase,
        BigDecimal grant,
        BigDecimal budget) {
    private static final int READABLE = 4;

    /** The same, to which nothing is granted and of which no budget is known. */
    public FundedPartner withoutMoney() {
        BigDecimal no = BigDecimal.ZERO.setScale(2);
        return new FundedPartner(id, name, lead, kind, country, region, rateAbove, rateBelow, rateAgreed, inBase, no, no);
    }

    /** The rate in percent for readers, with up to four decimals; amounts are never computed with it. */
    public BigDecimal percent() {
        BigDecimal percent = rateAbove.movePointRight(2).divide(rateBelow, MathContext.DECIMAL128)
                .setScale(READABLE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
