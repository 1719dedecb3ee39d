package eu.meuse.intake.desk;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Items of which more is certified and parked than was declared. The row counts as it stands, and the statement alerts to it;
 * whoever sends the file is told before, which is why only a check says it.
 */
final class OverCertified {
    private static final int AMOUNT = at("amount");
    private static final int CERTIFIED = at("certified");
    private static final int PARKED = at("parked");

    private OverCertified() {}

    static Optional<Finding> in(FactRow row) {
        Source source = row.source();
        if (source.table() != FactTable.EXPENDITURES) {
            return Optional.empty();
        }
        BigDecimal amount = money(row, AMOUNT);
        BigDecimal examined = money(row, CERTIFIED).add(money(row, PARKED));
        return isBeyond(examined, amount)
                ? Optional.of(new Finding(source.region(), source.quarter().toString(), source.table().dataset(), source.file(), source.sheet(),
                        row.row(), "certified", Severity.WARNING, "over-certified",
                        Wording.of("over-certified", "certified", examined.toPlainString(), "amount", amount.toPlainString())))
                : Optional.empty();
    }

    /** Away from zero, as reversals are negative. */
    private static boolean isBeyond(BigDecimal examined, BigDecimal amount) {
        int more = examined.compareTo(amount);
        return amount.signum() == 0 ? more != 0 : more == amount.signum();
    }

    private static BigDecimal money(FactRow row, int column) {
        return row.values().get(column) instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
    }

    private static int at(String column) {
        return IntStream.range(0, FactTable.EXPENDITURES.storedColumns().size())
                .filter(i -> FactTable.EXPENDITURES.storedColumns().get(i).name().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
