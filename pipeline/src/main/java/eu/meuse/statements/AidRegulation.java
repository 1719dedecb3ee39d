package eu.meuse.statements;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The ceiling of de minimis aid per organisation and member state, by the day of the grant.
 *
 * <p>Source: Commission Regulations 1998/2006 and 1407/2013, EUR 200,000 over three fiscal years, which are taken to be
 * calendar years; 2023/2831, EUR 300,000 over any three years, from 2024 on.
 */
enum AidRegulation {
    OF_2006("1998/2006", "200000.00", LocalDate.MIN),
    OF_2013("1407/2013", "200000.00", LocalDate.of(2014, 1, 1)),
    OF_2023("2023/2831", "300000.00", LocalDate.of(2024, 1, 1));

    private static final int YEARS = 3;

    private final String number;
    private final BigDecimal ceiling;
    private final LocalDate since;

    AidRegulation(String number, String ceiling, LocalDate since) {
        this.number = number;
        this.ceiling = new BigDecimal(ceiling);
        this.since = since;
    }

    /** The one in force on a day. */
    static AidRegulation on(LocalDate day) {
        AidRegulation inForce = OF_2006;
        for (AidRegulation later : values()) {
            inForce = day.isBefore(later.since) ? inForce : later;
        }
        return inForce;
    }

    String number() {
        return number;
    }

    BigDecimal ceiling() {
        return ceiling;
    }

    /** The first day whose aid counts together with that of a day. */
    LocalDate windowOf(LocalDate day) {
        return this == OF_2023 ? day.minusYears(YEARS).plusDays(1) : LocalDate.of(day.getYear() - YEARS + 1, 1, 1);
    }
}
