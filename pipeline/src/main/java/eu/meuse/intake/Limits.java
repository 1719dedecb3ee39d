package eu.meuse.intake;

import eu.meuse.programme.Programme;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a programme holds its rows against.
 *
 * @param voucherMaximum null where there is none, as are the others
 */
record Limits(LocalDate start, LocalDate end, BigDecimal voucherMaximum, BigDecimal grantMinimum, BigDecimal grantMaximum)
        implements Serializable {

    static Limits of(Programme programme) {
        return new Limits(programme.start(), programme.end(), programme.voucherMaximum().orElse(null),
                programme.grantMinimum().orElse(null), programme.grantMaximum().orElse(null));
    }

    boolean isOutsidePeriod(LocalDate day) {
        return day.isBefore(start) || day.isAfter(end);
    }

    boolean isOverVoucherMaximum(BigDecimal amount) {
        return voucherMaximum != null && amount.compareTo(voucherMaximum) > 0;
    }

    boolean isOutsideGrantBand(BigDecimal grant) {
        return (grantMinimum != null && grant.compareTo(grantMinimum) < 0)
                || (grantMaximum != null && grant.compareTo(grantMaximum) > 0);
    }
}
