package eu.meuse.statements;

import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The closed statement that another one follows. Beside what is known today stands what was signed then, so that
 * signed + change = previously reported; what was signed and is gone keeps a line of its own.
 */
public final class SignedBefore {
    private final CoFinancing.Signed name;
    private final List<StatementLine> categories;
    private final List<FinancingLine> sources;
    private final CoFinancing closed;

    /**
     * A closed statement.
     *
     * @param categories as signed
     * @param sources as signed
     * @param closed all else that was signed; nothing where an earlier version of the program closed it
     */
    public SignedBefore(CoFinancing.Signed name, List<StatementLine> categories, List<FinancingLine> sources, CoFinancing closed) {
        this.name = name;
        this.categories = List.copyOf(categories);
        this.sources = List.copyOf(sources);
        this.closed = closed;
    }

    /**
     * A statement that follows it.
     *
     * @param quarter of the statement that follows, a later one
     * @param today the statement, as it follows from the facts alone
     * @param later closed statements of quarters after that one, by their names: what stands there stands nowhere else
     * @param causes the submissions that differ between both; kept where anything has changed
     */
    public CoFinancing followedBy(Quarter quarter, CoFinancing today, Map<String, CoFinancing> later, List<Cause> causes) {
        List<FundedPartner> partners = partners(today);
        List<String> order = partners.stream().map(FundedPartner::id).toList();
        List<CategoryAmounts> spent = categories(today).stream()
                .sorted(Comparator.<CategoryAmounts>comparingInt(line -> order.indexOf(line.partner()))
                        .thenComparing(CategoryAmounts::costCategory, CoFinancing.inOrder(today.basis().categories())))
                .toList();
        List<SourceAmounts> financed = sources(today).stream()
                .sorted(Comparator.<SourceAmounts>comparingInt(line -> order.indexOf(line.partner()))
                        .thenComparing(SourceAmounts::source, CoFinancing.inOrder(today.basis().sources())))
                .toList();
        ChangeCauses changes = new ChangeCauses(quarter, closed, today);
        return new CoFinancing(
                new CoFinancing.Basis(today.basis().factsHash(), today.basis().categories(), today.basis().sources(), Optional.of(name)),
                partners, spent, financed,
                new ListedCertificates(quarter, Optional.of(name.name()), closed, later).of(today.certificates(), partners),
                today.deductions(), today.payments(), today.spending(), today.leftoverCents(), today.alerts(),
                hasChanged(spent, financed) || changes.isKeptBackOtherwise() ? changes.among(causes) : List.of(),
                today.items());
    }

    private static boolean hasChanged(List<CategoryAmounts> categories, List<SourceAmounts> sources) {
        return Stream.of(
                        categories.stream().flatMap(line -> line.declaredChange().stream()),
                        categories.stream().flatMap(line -> line.certifiedChange().stream()),
                        sources.stream().flatMap(line -> line.change().stream()))
                .flatMap(changes -> changes)
                .anyMatch(change -> change.signum() != 0);
    }

    /** A partner of whom something was signed and nothing is known any more is still there, without a grant. */
    private List<FundedPartner> partners(CoFinancing today) {
        List<FundedPartner> partners = new ArrayList<>(today.partners());
        Set<String> known = new HashSet<>(partners.stream().map(FundedPartner::id).toList());
        closed.partners().stream().filter(partner -> known.add(partner.id())).forEach(gone -> partners.add(
                new FundedPartner(gone.id(), gone.name(), gone.lead(), gone.kind(), gone.country(), gone.region(),
                        gone.rateAbove(), gone.rateBelow(), gone.rateAgreed(), gone.inBase(), Money.ZERO, Money.ZERO)));
        return partners.stream()
                .sorted(Comparator.comparing((FundedPartner partner) -> !partner.lead()).thenComparing(FundedPartner::id))
                .toList();
    }

    private List<CategoryAmounts> categories(CoFinancing today) {
        Map<String, StatementLine> signed = new LinkedHashMap<>();
        categories.forEach(line -> signed.put(line.partner() + "\n" + line.costCategory(), line));
        List<CategoryAmounts> lines = new ArrayList<>();
        for (CategoryAmounts line : today.categories()) {
            Optional<StatementLine> then = Optional.ofNullable(signed.remove(line.partner() + "\n" + line.costCategory()));
            lines.add(line.signed(then.map(StatementLine::declaredTotal).orElse(Money.ZERO),
                    then.map(StatementLine::certifiedTotal).orElse(Money.ZERO)));
        }
        signed.values().stream()
                .filter(then -> then.declaredTotal().signum() != 0 || then.certifiedTotal().signum() != 0)
                .forEach(then -> lines.add(gone(then)));
        return lines;
    }

    private static CategoryAmounts gone(StatementLine then) {
        BigDecimal no = Money.ZERO;
        return new CategoryAmounts(
                new StatementLine(then.partner(), then.costCategory(), no, no, no, no, no, no, no, no),
                no, no, no, no, Optional.of(then.declaredTotal()), Optional.of(then.certifiedTotal()));
    }

    private List<SourceAmounts> sources(CoFinancing today) {
        Map<String, BigDecimal> signed = new LinkedHashMap<>();
        sources.forEach(line -> signed.put(line.partner() + "\n" + line.source(), line.total()));
        closed.sources().forEach(line -> signed.put(line.partner() + "\n" + line.source(), line.line().total()));
        List<SourceAmounts> lines = new ArrayList<>();
        for (SourceAmounts line : today.sources()) {
            BigDecimal then = signed.remove(line.partner() + "\n" + line.source());
            lines.add(new SourceAmounts(line.line(), Optional.of(then == null ? Money.ZERO : then)));
        }
        signed.forEach((key, then) -> {
            if (then.signum() != 0) {
                lines.add(gone(key.substring(0, key.indexOf('\n')), key.substring(key.indexOf('\n') + 1), then));
            }
        });
        return lines;
    }

    private static SourceAmounts gone(String partner, String source, BigDecimal then) {
        BigDecimal no = Money.ZERO;
        return new SourceAmounts(new FinancingLine(partner, source, no, no, no, no, no, no), Optional.of(then));
    }
}
