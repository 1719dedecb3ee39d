package eu.meuse.statements;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.bundle.SourceAmounts;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the co-financing statement of a quarter, as it stands without regard to what was signed before. */
public final class CoFinancingOf {
    private static final List<FactTable> RESTS_ON = List.of(
            FactTable.PARTNERS, FactTable.BUDGETS, FactTable.FINANCING, FactTable.EXPENDITURES, FactTable.PAYMENTS);

    private final FundingFacts facts;
    private final Statement statement;
    private final Quarter quarter;
    private final Terms terms;

    /** @param statement of the same facts, quarter and terms */
    public CoFinancingOf(FundingFacts facts, Statement statement, Quarter quarter, Terms terms) {
        this.facts = facts;
        this.statement = statement;
        this.quarter = quarter;
        this.terms = terms;
    }

    /**
     * All of it, with its alerts.
     *
     * @param factHashes dataset to a hash of its facts
     * @param others alerts about something else than the expenditure of partners
     */
    public CoFinancing make(Map<String, String> factHashes, List<Alert> others) {
        CoFinancing silent = make(factHashes);
        List<String> partners = silent.partners().stream().map(FundedPartner::id).toList();
        return silent.alerting(Alerts.of(AlertScope.of(facts, silent, quarter, terms), partners, others));
    }

    private CoFinancing make(Map<String, String> factHashes) {
        List<FundedPartner> partners = new FundedPartners(facts, statement, terms.rules().outsideBase()).inOrder();
        List<String> order = partners.stream().map(FundedPartner::id).toList();
        return new CoFinancing(
                new CoFinancing.Basis(hash(factHashes), terms.categories(), terms.sources(),
                        terms.rules().rates().month().name().toLowerCase(Locale.ROOT)),
                partners,
                new CategoryDetails(facts.expenditures(), quarter).of(statement.lines()).stream()
                        .sorted(Comparator.<CategoryAmounts>comparingInt(line -> order.indexOf(line.partner()))
                                .thenComparing(line -> line.costCategory(), CoFinancing.inOrder(terms.categories())))
                        .toList(),
                new SourceDetails(statement, quarter).all().stream()
                        .sorted(Comparator.<SourceAmounts>comparingInt(line -> order.indexOf(line.partner()))
                                .thenComparing(line -> line.source(), CoFinancing.inOrder(terms.sources())))
                        .toList(),
                new CertificateParts(quarter, partners).of(CertifiedItems.certificates(facts.expenditures(), quarter)),
                CertifiedItems.deductions(facts.expenditures(), quarter).stream()
                        .sorted(Comparator.comparingInt(line -> order.indexOf(line.partner())))
                        .toList(),
                payments(order),
                new Pace(terms, quarter).of(partners, statement.lines()),
                order.stream().flatMap(partner -> LeftoverCents.of(partner, statement, quarter)).toList(),
                List.of(),
                List.of(),
                DeclaredItems.of(facts.expenditures(), quarter).stream()
                        .sorted(Comparator.<ExpenditureItem>comparingInt(item -> order.indexOf(item.partner()))
                                .thenComparing(ExpenditureItem::costCategory, CoFinancing.inOrder(terms.categories()))
                                .thenComparing(ExpenditureItem::period)
                                .thenComparing(ExpenditureItem::item))
                        .toList());
    }

    private List<Payment> payments(List<String> order) {
        return facts.receivedTo(quarter).stream()
                .sorted(Comparator.<Payment>comparingInt(payment -> order.indexOf(payment.partner()))
                        .thenComparing(Payment::receivedOn)
                        .thenComparing(Payment::id))
                .toList();
    }

    private static String hash(Map<String, String> factHashes) {
        String all = RESTS_ON.stream()
                .map(FactTable::dataset)
                .flatMap(dataset -> Stream.ofNullable(factHashes.get(dataset)).map(hash -> dataset + " " + hash + "\n"))
                .collect(Collectors.joining());
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }
}
