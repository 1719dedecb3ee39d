package eu.meuse.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Monthly accounting rates: how many units of another currency one unit of the programme's is.
 *
 * @param byCurrency three letters to month to rate, each above 0
 * @param month that decides which rate an item of expenditure is converted at
 */
public record ExchangeRates(Map<String, SortedMap<YearMonth, BigDecimal>> byCurrency, Month month) implements Serializable {
    /** Of a programme that knows its own currency alone. */
    public static final ExchangeRates NONE = new ExchangeRates(Map.of(), Month.SUBMISSION);

    /** The month whose rate counts. */
    public enum Month {
        /** In which the item was first submitted for control, else the last of the quarter it was first sent for. */
        SUBMISSION,
        /** In which the partner paid. */
        PAYMENT,
        /** The last of the period in which it is declared. */
        REPORT
    }

    /** Makes it one that Spark can hand to its tasks. */
    public ExchangeRates {
        byCurrency = new TreeMap<>(byCurrency);
    }

    /** Currencies other than the programme's that amounts may be in. */
    public Set<String> currencies() {
        return byCurrency.keySet();
    }

    /** The rate of a currency in a month; empty where there is none. */
    public Optional<BigDecimal> rate(String currency, YearMonth in) {
        return Optional.ofNullable(byCurrency.get(currency)).map(rates -> rates.get(in));
    }
}
