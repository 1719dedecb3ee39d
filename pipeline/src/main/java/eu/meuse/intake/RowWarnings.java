package eu.meuse.intake;

import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The warnings that a row alone can give, table by table: those of the contract, and odd funding. */
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
                        amount -> Wording.of("over-ceiling.voucher", "most", shown(limits.voucherMaximum()), "amount", shown(amount))));
                warnings.add(decidedBeforeApplied());
            }
            case GRANTS -> {
                warnings.add(grantOutsideBand());
                warnings.add(unmatchedGrant());
            }
            case PROJECTS -> warnings.add(new OddFunding());
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
                            Wording.of("outside-programme-period", "day", day.toString(), "start", limits.start().toString(),
                                    "end", limits.end().toString()));
                }
            }
            return Optional.empty();
        };
    }

    private static RowWarning money(FactTable table, String column, String code, BiPredicate<BigDecimal, Object[]> isOdd,
            Function<BigDecimal, Wording> wording) {
        int at = Columns.find(table, column);
        return (source, values) -> values[at] instanceof BigDecimal amount && isOdd.test(amount, values)
                ? notice(code, column, wording.apply(amount)) : Optional.empty();
    }

    private RowWarning grantOutsideBand() {
        return money(FactTable.GRANTS, "grant", "over-ceiling",
                (grant, row) -> limits.isOutsideGrantBand(grant), this::outsideBand);
    }

    private Wording outsideBand(BigDecimal grant) {
        if (limits.grantMinimum() == null) {
            return Wording.of("over-ceiling.grant.above", "most", shown(limits.grantMaximum()), "amount", shown(grant));
        }
        return limits.grantMaximum() == null
                ? Wording.of("over-ceiling.grant.below", "least", shown(limits.grantMinimum()), "amount", shown(grant))
                : Wording.of("over-ceiling.grant", "least", shown(limits.grantMinimum()), "most", shown(limits.grantMaximum()),
                        "amount", shown(grant));
    }

    private static RowWarning unmatchedGrant() {
        int grant = Columns.find(FactTable.GRANTS, "grant");
        return money(FactTable.GRANTS, "matched", "unmatched-grant",
                (matched, row) -> row[grant] instanceof BigDecimal given && matched.compareTo(given) < 0,
                matched -> Wording.of("unmatched-grant", "amount", shown(matched)));
    }

    private static RowWarning decidedBeforeApplied() {
        int applied = Columns.find(FactTable.VOUCHERS, "applied_on");
        int decided = Columns.find(FactTable.VOUCHERS, "decided_on");
        return (source, values) -> values[applied] instanceof LocalDate first && values[decided] instanceof LocalDate then && then.isBefore(first)
                ? notice("decided-before-applied", "decided_on", Wording.of("decided-before-applied", "decided", then.toString(), "applied", first.toString()))
                : Optional.empty();
    }

    private static RowWarning conflictingRegion(FactTable table) {
        int region = Columns.find(table, "region");
        return (Source source, Object[] values) -> values[region] != null && !values[region].equals(source.region())
                ? notice("conflicting-region", "region", Wording.of("conflicting-region", "region", values[region].toString(), "sender", source.region()))
                : Optional.empty();
    }

    private static String shown(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static Optional<RowWarning.Notice> notice(String code, String column, Wording wording) {
        return Optional.of(new RowWarning.Notice(code, column, wording));
    }
}
