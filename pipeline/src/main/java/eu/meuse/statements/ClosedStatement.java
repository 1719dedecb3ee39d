package eu.meuse.statements;

import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement as it was signed: the last close of its quarter.
 *
 * @param name of the close
 * @param categories {@code statement.csv}
 * @param sources {@code financing.csv}
 * @param rest all else that was signed; nothing where an early version of the program closed it
 */
public record ClosedStatement(CoFinancing.Signed name, List<StatementLine> categories, List<FinancingLine> sources, CoFinancing rest) {

    /** Lists that nobody changes. */
    public ClosedStatement {
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
    }

    Quarter quarter() {
        return Quarter.parse(name.quarter()).orElseThrow();
    }

    /** Whether it is one of money: others claim nothing. */
    public boolean isOfMoney() {
        return !sources.isEmpty() || !rest.sources().isEmpty();
    }

    /** Whether it says what it claims, and which certificates it lists. */
    boolean saysWhatItClaims() {
        return !rest.basis().factsHash().isEmpty();
    }

    /** Whether all that was signed before it, and by it, is known certificate by certificate. */
    boolean listsAll() {
        return saysWhatItClaims() && !rest.basis().unlisted()
                && (rest.sources().stream().noneMatch(line -> line.comesFromErdf() && line.claimedBefore().signum() != 0)
                        || rest.certificates().stream().anyMatch(one -> one.listed().isPresent()));
    }

    /** Whether it lists its items: where an early version of the program closed it there are amounts, and none. */
    boolean listsItems() {
        return !rest.items().isEmpty() || categories.stream()
                .allMatch(line -> line.declaredTotal().signum() == 0 && line.certifiedTotal().signum() == 0);
    }

    /** What the Fund bears, partner by partner. */
    Stream<SourceAmounts> erdf() {
        return rest.sources().stream().filter(SourceAmounts::comesFromErdf);
    }

    Stream<FundedPartner> partners() {
        return rest.partners().stream();
    }
}
