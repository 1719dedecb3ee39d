package eu.meuse.intake;

import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** The warnings of the contract that a row alone can give, table by table. */
final class RowWarnings {
    private final Limits limits;

    RowWarnings(Limits limits) {
        this.limits = limits;
    }

    List<RowWarning> of(FactTable table) {
        List<RowWarning> warnings = new ArrayList<>();
        warnings.add(outsidePeriod(table));
        switch (table) {
            case VOUCHERS -> {
                warnings.add(money(table, "amount", "over-ceiling", (amount, row) -> limits.isOverVoucherMaximum(amount),
                        "a voucher of more than " + shown(limits.voucherMaximum())));
                warnings.add(decidedBeforeApplied());
            }
            case GRANTS -> {
                warnings.add(grantOutsideBand());
                warnings.add(unmatchedGrant());
            }
            case PROJECTS -> warnings.add(new SwappedDates());
            default -> { }
        }
        if (isRegionTheSenders(table)) {
            warnings.add(conflictingRegion(table));
        }
        return warnings;
    }

    /** Where the region is the party's, or the sender reports for all, it says nothing about the sender. */
    private static boolean isRegionTheSenders(FactTable table) {
        return !table.isProgrammeWide() && Columns.find(table, "region") >= 0
                && table != FactTable.VOUCHER_PARTIES && table != FactTable.GRANT_PARTIES;
    }

    private RowWarning outsidePeriod(FactTable table) {
        int[] dates = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).type() == ColumnType.DATE)
                .toArray();
        return (source, values) -> {
            for (int i : dates) {
                if (values[i] instanceof LocalDate day && limits.isOutsidePeriod(day)) {
                    return notice("outside-programme-period", table.columns().get(i).name(),
                            day + " lies outside the programme's period, " + limits.start() + " to " + limits.end());
                }
            }
            return Optional.empty();
        };
    }

    private static RowWarning money(FactTable table, String column, String code, BiPredicate<BigDecimal, Object[]> isOdd, String message) {
        int at = Columns.find(table, column);
        return (source, values) -> values[at] instanceof BigDecimal amount && isOdd.test(amount, values)
                ? notice(code, column, message + ": " + amount.toPlainString()) : Optional.empty();
    }

    private RowWarning grantOutsideBand() {
        return money(FactTable.GRANTS, "grant", "over-ceiling",
                (grant, row) -> limits.isOutsideGrantBand(grant),
                "a grant outside the band of " + shown(limits.grantMinimum()) + " to " + shown(limits.grantMaximum()));
    }

    private static RowWarning unmatchedGrant() {
        int grant = Columns.find(FactTable.GRANTS, "grant");
        return money(FactTable.GRANTS, "matched", "unmatched-grant",
                (matched, row) -> row[grant] instanceof BigDecimal given && matched.compareTo(given) < 0,
                "less matched than granted");
    }

    private static RowWarning decidedBeforeApplied() {
        int applied = Columns.find(FactTable.VOUCHERS, "applied_on");
        int decided = Columns.find(FactTable.VOUCHERS, "decided_on");
        return (source, values) -> values[applied] instanceof LocalDate first && values[decided] instanceof LocalDate then && then.isBefore(first)
                ? notice("decided-before-applied", "decided_on", "decided on " + then + ", applied for on " + first) : Optional.empty();
    }

    private static RowWarning conflictingRegion(FactTable table) {
        int region = Columns.find(table, "region");
        return (Source source, Object[] values) -> values[region] != null && !values[region].equals(source.region())
                ? notice("conflicting-region", "region", "the row is of " + values[region] + ", the file of " + source.region())
                : Optional.empty();
    }

    private static String shown(BigDecimal limit) {
        return limit == null ? "any" : limit.toPlainString();
    }

    private static Optional<RowWarning.Notice> notice(String code, String column, String message) {
        return Optional.of(new RowWarning.Notice(code, column, message));
    }
}
