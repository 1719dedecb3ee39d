package eu.meuse.reports.sections;

import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers, money, shares and days as a language writes them. All marks come from its texts, none from the Java
 * platform, whose habits change between versions.
 */
public final class Numbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MINUS = "\u2212";

    private final Words words;

    /** As the language of some words writes them. */
    public Numbers(Words words) {
        this.words = words;
    }

    /** A number rounded half-up to so many decimals. */
    public String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return sign(rounded) + digits(rounded.abs());
    }

    /** A whole number. */
    public String count(long count) {
        return number(BigDecimal.valueOf(count), 0);
    }

    /** An amount with its currency, {@code EUR} as €, others by their code. */
    public String money(BigDecimal value, int decimals, String currency) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        Optional<String> symbol = words.find("currency." + currency);
        return sign(rounded) + words.text(symbol.isPresent() ? "money" : "money.other",
                "currency", symbol.orElse(currency), "number", digits(rounded.abs()));
    }

    /** The sign of a currency, or its code. */
    public String currency(String currency) {
        return words.find("currency." + currency).orElse(currency);
    }

    /**
     * A share in percent with one decimal. What is not all or nothing is not printed as all or nothing.
     *
     * @param share 0.2500 for a quarter
     * @param of what it was divided from, where that is known
     */
    public String percent(BigDecimal share, Optional<Fraction> of) {
        BigDecimal percent = of.filter(parts -> parts.denominator().signum() != 0)
                .map(parts -> parts.numerator().multiply(HUNDRED)
                        .divide(parts.denominator(), 8, RoundingMode.HALF_UP))
                .orElse(share.multiply(HUNDRED));
        return words.text("percent", "number", within(percent));
    }

    private String within(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        if (rounded.compareTo(HUNDRED) == 0 && percent.compareTo(HUNDRED) < 0) {
            return words.text("number.over", "number", number(new BigDecimal("99.9"), 1));
        }
        if (rounded.signum() == 0 && percent.signum() > 0) {
            return words.text("number.under", "number", number(new BigDecimal("0.1"), 1));
        }
        return number(percent, 1);
    }

    /** A day with its month in words. */
    public String date(LocalDate day) {
        int number = day.getDayOfMonth();
        return words.text("date", "day", number == 1 ? words.text("day.first") : Integer.toString(number),
                "month", words.text("month." + day.getMonthValue()), "year", Integer.toString(day.getYear()));
    }

    /** A quarter. */
    public String quarter(Quarter quarter) {
        return words.text("quarter." + quarter.number(), "year", Integer.toString(quarter.year()));
    }

    /** A quarter where there is little room: Q3 2014. */
    public String shortQuarter(Quarter quarter) {
        return words.text("quarter.short", "number", Integer.toString(quarter.number()), "year", Integer.toString(quarter.year()));
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? MINUS : "";
    }

    private String digits(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.");
        String whole = grouped(parts[0]);
        return parts.length == 1 ? whole : whole + words.text("number.decimal") + parts[1];
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, words.text("number.grouping"));
        }
        return grouped.toString();
    }
}
