package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Fraction;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.sections.Numbers;
import eu.meuse.reports.sections.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement in one language: what its sections look up, and how they write it. */
final class StatementView {
    private static final int CENTS = 2;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(CENTS);

    private final ResultsBundle bundle;
    private final Words words;
    private final Numbers numbers;

    StatementView(ResultsBundle bundle, Words words) {
        this.bundle = bundle;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    RunInfo run() {
        return bundle.run();
    }

    CoFinancing statement() {
        return bundle.coFinancing();
    }

    Words words() {
        return words;
    }

    Numbers numbers() {
        return numbers;
    }

    /** A text with its names filled in. */
    String text(String key, String... named) {
        return words.text("statement." + key, named);
    }

    /** The close that this statement is made for, {@code 2013-Q2.r1}. */
    String name() {
        return StatementName.of(bundle);
    }

    /** The name of the statement that it follows, where one was closed. */
    Optional<String> followed() {
        return statement().basis().signed().map(CoFinancing.Signed::name);
    }

    /**
     * What the statement that this one follows says: nothing of what it did not know; where there is none, nothing can have
     * changed since.
     */
    BigDecimal signed(Optional<BigDecimal> signed, BigDecimal before) {
        return signed.orElse(followed().isPresent() ? NOTHING : before);
    }

    /** An amount in a column of a table. */
    String amount(BigDecimal amount) {
        return numbers.number(amount, CENTS);
    }

    Table.Cell cell(BigDecimal amount) {
        return Table.Cell.of(amount(amount));
    }

    /** An amount within a text, with its currency. */
    String money(BigDecimal amount) {
        return numbers.money(amount, CENTS, run().currency());
    }

    /** What a table shows, and in which currency. */
    String caption(String key, String... named) {
        return words.text("head.money", "label", text(key, named), "currency", numbers.currency(run().currency()));
    }

    /** A part of a plan in percent; a dash where nothing was planned. */
    Table.Cell share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Table.Cell.quiet("–")
                : Table.Cell.of(numbers.percent(BigDecimal.ZERO, Optional.of(new Fraction(part, whole))));
    }

    /** The rate of a partner: digits, as many as it has, and the sign. */
    String rate(FundedPartner partner) {
        return rate(partner.percent());
    }

    /** The same of a rate. */
    String rate(BigDecimal percent) {
        return words.text("percent", "number", numbers.number(percent, Math.max(0, percent.scale())));
    }

    String category(String code) {
        return label(statement().basis().categories(), code);
    }

    String source(String code) {
        return code.equals(SourceAmounts.UNALLOCATED) ? text("unallocated") : label(statement().basis().sources(), code);
    }

    /** The name of a region, else its code. */
    String region(String code) {
        return bundle.dimensions().stream()
                .filter(dimension -> dimension.id().equals("region"))
                .findFirst()
                .map(Dimension::codes)
                .map(codes -> label(codes, code))
                .orElse(code);
    }

    /** Number and name of a partner; the number alone where no name is known. */
    String partner(String id) {
        return statement().partners().stream()
                .filter(partner -> partner.id().equals(id))
                .map(this::partner)
                .findFirst()
                .orElse(id);
    }

    String partner(FundedPartner partner) {
        return partner.name().isEmpty() ? partner.id() : text("partner.name", "id", partner.id(), "name", partner.name());
    }

    /** The last day of the quarter, in words. */
    String asOf() {
        return numbers.date(run().quarter().end());
    }

    String quarter() {
        return numbers.quarter(run().quarter());
    }

    String quarter(String quarter) {
        return Quarter.parse(quarter).map(numbers::quarter).orElse(quarter);
    }

    /** A day in figures; what is no day stands as it is. */
    String day(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso);
            return words.text("date.short", "day", two(day.getDayOfMonth()), "month", two(day.getMonthValue()),
                    "year", Integer.toString(day.getYear()));
        } catch (DateTimeParseException unread) {
            return iso;
        }
    }

    /** A day, or the first and the last of several. */
    String days(String first, String last) {
        return first.equals(last) ? day(last) : text("days", "first", day(first), "last", day(last));
    }

    /** The sum of amounts. */
    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(NOTHING, BigDecimal::add);
    }

    private String label(List<Code> codes, String code) {
        return codes.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> capitalised(one.label(words.language())))
                .findFirst()
                .orElse(code);
    }

    /** As it stands at the head of a row, whatever its list makes of it. */
    static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
