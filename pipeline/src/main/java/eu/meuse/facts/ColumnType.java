package eu.meuse.facts;

/** What a column of a fact table holds, and the Java type of its values in a {@link FactRow}. */
public enum ColumnType {
    /** A day: {@link java.time.LocalDate}. */
    DATE,
    /** An amount with at most two decimals: {@link java.math.BigDecimal} of scale {@value FactTable#MONEY_SCALE}. */
    MONEY,
    /** A number, rounded half-up: {@link java.math.BigDecimal} of scale {@value FactTable#NUMBER_SCALE}. */
    NUMBER,
    /** A code of a list of the programme: {@link String}. */
    CODE,
    /** ISO 3166 alpha-2, upper case: {@link String}. */
    COUNTRY,
    /** A quarter, {@code 2013-Q2}: {@link String}. */
    QUARTER,
    /** Yes or no: {@link Boolean}. */
    YES_NO,
    /** {@link String}. */
    TEXT
}
