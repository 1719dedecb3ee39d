package eu.meuse.statements;

import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The partners of a statement in the order in which a lead partner reads them: itself first. */
final class FundedPartners {
    private final Set<String> outsideBase;
    private final Statement statement;
    private final Map<String, FundingFacts.Partner> known;
    private final Map<String, BigDecimal> budgets;

    /** @param outsideBase countries whose partners the Fund pays nothing */
    FundedPartners(FundingFacts facts, Statement statement, Set<String> outsideBase) {
        this.outsideBase = outsideBase;
        this.statement = statement;
        this.known = facts.partners().stream().collect(Collectors.toMap(FundingFacts.Partner::id, Function.identity()));
        this.budgets = statement.lines().stream()
                .collect(Collectors.toMap(StatementLine::partner, StatementLine::budget, BigDecimal::add));
    }

    /** Those with an amount of any kind. */
    List<FundedPartner> inOrder() {
        return statement.partners().entrySet().stream()
                .map(partner -> partner(partner.getKey(), partner.getValue()))
                .sorted(Comparator.comparing((FundedPartner partner) -> !partner.lead()).thenComparing(FundedPartner::id))
                .toList();
    }

    private FundedPartner partner(String id, PartnerAccount account) {
        Optional<FundingFacts.Partner> row = Optional.ofNullable(known.get(id));
        return new FundedPartner(
                id,
                row.map(FundingFacts.Partner::name).orElse(""),
                row.map(FundingFacts.Partner::lead).orElse(false),
                row.map(FundingFacts.Partner::kind).orElse(""),
                row.map(FundingFacts.Partner::country).orElse(""),
                row.map(FundingFacts.Partner::region).orElse(""),
                account.rate().above(),
                account.rate().below(),
                account.isRateAgreed(),
                row.filter(partner -> outsideBase.contains(partner.country())).isEmpty(),
                account.grant(),
                budgets.getOrDefault(id, Money.ZERO));
    }
}
