package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.programme.Programme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The warnings of the contract that a row alone can give, table by table. */
final class RowWarnings {
    private final Programme programme;

    RowWarnings(Programme programme) {
        this.programme = programme;
    }

    List<RowWarning> of(FactTable table) {
        List<RowWarning> warnings = new ArrayList<>();
        warnings.add(outsidePeriod(table));
        switch (table) {
            case VOUCHERS -> {
                programme.voucherMaximum().ifPresent(most -> warnings.add(money(table, "amount", "over-ceiling",
                        (amount, row) -> amount.compareTo(most) > 0, "a voucher of more than " + most.toPlainString())));
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
        return (source, values) -> {
            for (int i = 0; i < values.length; i++) {
                Column column = table.columns().get(i);
                if (column.type() == ColumnType.DATE && values[i] instanceof LocalDate day && isOutside(day)) {
                    return notice("outside-programme-period", column.name(),
                            day + " lies outside the programme's period, " + programme.start() + " to " + programme.end());
                }
            }
            return Optional.empty();
        };
    }

    private boolean isOutside(LocalDate day) {
        return day.isBefore(programme.start()) || day.isAfter(programme.end());
    }

    private static RowWarning money(FactTable table, String column, String code, BiPredicate<BigDecimal, Object[]> isOdd, String message) {
        int at = Columns.find(table, column);
        return (source, values) -> values[at] instanceof BigDecimal amount && isOdd.test(amount, values)
                ? notice(code, column, message + ": " + amount.toPlainString()) : Optional.empty();
    }

    private RowWarning grantOutsideBand() {
        return money(FactTable.GRANTS, "grant", "over-ceiling",
                (grant, row) -> programme.grantMinimum().filter(least -> grant.compareTo(least) < 0).isPresent()
                        || programme.grantMaximum().filter(most -> grant.compareTo(most) > 0).isPresent(),
                "a grant outside the band of " + shown(programme.grantMinimum()) + " to " + shown(programme.grantMaximum()));
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

    private static String shown(Optional<BigDecimal> limit) {
        return limit.map(BigDecimal::toPlainString).orElse("any");
    }

    private static Optional<RowWarning.Notice> notice(String code, String column, String message) {
        return Optional.of(new RowWarning.Notice(code, column, message));
    }
}
