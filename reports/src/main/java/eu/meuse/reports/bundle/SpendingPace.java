package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * What has been spent against what is to be spent by the end of a year.
 *
 * @param partner identifier, or empty: the project
 * @param year by whose end
 * @param planned to be certified by then
 * @param spent certified to the quarter's end
 * @param forecast certified by the end of that year at the pace so far, half-up to the cent
 * @param target whether the year's plan is a spending target of the programme; else it is the whole budget by the programme's end
 */
public record SpendingPace(
        String partner, int year, BigDecimal planned, BigDecimal spent, BigDecimal forecast, boolean target) {

    /** What the forecast lacks; 0 where it reaches the plan. */
    public BigDecimal shortfall() {
        return planned.subtract(forecast).max(BigDecimal.ZERO.setScale(planned.scale()));
    }
}
