package eu.meuse.statements;

import eu.meuse.facts.FactFrames;
import eu.meuse.programme.CodedFormula;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FinancingLine;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The co-financing statement of a quarter: the contract's {@code statement.csv} and {@code financing.csv}, and the
 * indicator of what the ERDF owes.
 */
public final class Statement {
    /** The name by which cards call what the ERDF owes. */
    static final String ERDF_DUE = CodedFormula.ERDF_DUE.code();

    private static final String BY_PARTNER = "partner";

    private final Accounts accounts;
    private final Quarter quarter;
    private final List<String> sources;
    private final SortedMap<String, PartnerAccount> partners = new TreeMap<>();

    /**
     * @param accounts as of the quarter
     * @param sources codes of the sources of finance, in which order leftover cents go to equal remainders
     */
    public Statement(Accounts accounts, Quarter quarter, List<String> sources) {
        this.accounts = accounts;
        this.quarter = quarter;
        this.sources = List.copyOf(sources);
        accounts.partners().forEach(partner -> partners.put(partner, new PartnerAccount(accounts.of(partner))));
    }

    /** The statement of a quarter by the terms of a programme. */
    public static Statement of(FundingFacts facts, Quarter quarter, Terms terms) {
        return new Statement(facts.accounts(quarter, terms.rules().outsideBase()), quarter, terms.sourceCodes());
    }

    /** A line for each partner and category of its budget or expenditure, sorted. */
    public List<StatementLine> lines() {
        return partners.keySet().stream()
                .flatMap(partner -> CategoryLines.of(accounts.of(partner), partner, quarter).stream())
                .toList();
    }

    /** A line for each partner and planned source, sorted. */
    public List<FinancingLine> financing() {
        return partners.entrySet().stream()
                .flatMap(one -> SourceLines.of(one.getKey(), one.getValue(), accounts.of(one.getKey()), quarter, sources).stream())
                .toList();
    }

    /** The values of {@link CodedFormula#ERDF_DUE}: per partner, and as their sum, in the quarter and to date. */
    public Map<FigureKey, BigDecimal> erdfDue() {
        Map<FigureKey, BigDecimal> due = new HashMap<>();
        partners.forEach((partner, account) -> {
            put(due, Scope.QUARTER, partner, account.dueIn(quarter));
            put(due, Scope.TO_DATE, partner, account.dueTo(quarter));
        });
        return due;
    }

    /**
     * The rows behind them in a scope, of all partners: {@link eu.meuse.facts.TracedRows#columns()}, then {@code partner}.
     *
     * @param facts that the accounts were read from
     */
    public Dataset<Row> erdfDueTraced(FactFrames facts, Scope scope) {
        return new DueTrace(facts, quarter, scope, partners).rows();
    }

    /** Partner to its account, sorted. */
    SortedMap<String, PartnerAccount> partners() {
        return Collections.unmodifiableSortedMap(partners);
    }

    /** The planned sources of a partner beside the ERDF. */
    SortedPlan plan(String partner) {
        return SortedPlan.of(accounts.of(partner), sources);
    }

    /** The sources that have paid a partner up to the end of the quarter, planned or not, sorted. */
    SortedSet<String> paying(String partner) {
        return accounts.of(partner).payments().stream().map(Accounts.Amount::item).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a source has paid a partner up to the end of the quarter. */
    BigDecimal received(String partner, String source) {
        return Accounts.sum(accounts.of(partner).payments(), source);
    }

    private static void put(Map<FigureKey, BigDecimal> due, Scope scope, String partner, BigDecimal amount) {
        due.put(new FigureKey(ERDF_DUE, scope, BY_PARTNER, partner), amount);
        due.merge(FigureKey.total(ERDF_DUE, scope), amount, BigDecimal::add);
    }
}
