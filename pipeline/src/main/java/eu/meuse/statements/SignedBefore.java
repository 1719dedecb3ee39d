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
     * @param others closed statements of all other quarters, by their names: what they claim is claimed nowhere else
     * @param causes the submissions that differ between both; kept where anything has changed
     */
    public CoFinancing followedBy(Quarter quarter, CoFinancing today, Map<String, CoFinancing> others, List<Cause> causes) {
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
        CoFinancing beside = new OtherStatements(quarter, with(others)).beside(new CoFinancing(
                new CoFinancing.Basis(today.basis().factsHash(), today.basis().categories(), today.basis().sources(), Optional.of(name)),
                partners, spent, financed, today.certificates(),
                today.deductions(), today.payments(), today.spending(), today.leftoverCents(), today.alerts(), List.of(),
                today.items()));
        ChangeCauses changes = new ChangeCauses(quarter, closed, today);
        return beside.hasChanged() || changes.isKeptBackOtherwise() ? beside.because(changes.among(causes),
                new ChangedItems(Quarter.parse(name.quarter()).orElseThrow().next()).between(closed.items(), today.items())) : beside;
    }

    /** The one that is followed is one of the others. */
    private Map<String, CoFinancing> with(Map<String, CoFinancing> others) {
        Map<String, CoFinancing> all = new LinkedHashMap<>(others);
        all.put(name.name(), closed);
        return all;
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
        categories.forEach(line -> signed.put(key(line), line));
        Map<String, CategoryAmounts> keptBack = new LinkedHashMap<>();
        closed.categories().forEach(line -> keptBack.put(key(line.line()), line));
        List<CategoryAmounts> lines = new ArrayList<>();
        for (CategoryAmounts line : today.categories()) {
            lines.add(beside(line, Optional.ofNullable(signed.remove(key(line.line()))), keptBack));
        }
        signed.values().forEach(then -> lines.add(beside(nothing(then), Optional.of(then), keptBack)));
        return lines.stream().filter(line -> !signed.containsKey(key(line.line())) || isSomething(line)).toList();
    }

    private CategoryAmounts beside(CategoryAmounts line, Optional<StatementLine> then, Map<String, CategoryAmounts> keptBack) {
        Optional<CategoryAmounts> parts = Optional.ofNullable(keptBack.get(key(line.line())));
        Optional<BigDecimal> none = closed.categories().isEmpty() && !categories.isEmpty() ? Optional.empty() : Optional.of(Money.ZERO);
        return line.signed(then.map(StatementLine::declaredTotal).orElse(Money.ZERO),
                then.map(StatementLine::certifiedTotal).orElse(Money.ZERO),
                parts.map(CategoryAmounts::deductedTotal).or(() -> none),
                parts.map(CategoryAmounts::parked).or(() -> none));
    }

    private static boolean isSomething(CategoryAmounts gone) {
        return Stream.of(gone.declaredSigned(), gone.certifiedSigned(), gone.deductedSigned(), gone.parkedSigned())
                .anyMatch(signed -> signed.filter(amount -> amount.signum() != 0).isPresent());
    }

    private static String key(StatementLine line) {
        return line.partner() + "\n" + line.costCategory();
    }

    private static CategoryAmounts nothing(StatementLine then) {
        BigDecimal no = Money.ZERO;
        return new CategoryAmounts(new StatementLine(then.partner(), then.costCategory(), no, no, no, no, no, no, no, no), no, no, no, no, no);
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
