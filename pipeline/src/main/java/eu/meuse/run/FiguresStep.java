package eu.meuse.run;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.facts.FactTable;
import eu.meuse.identity.KnownOrganisations;
import eu.meuse.indicators.Claims;
import eu.meuse.indicators.CodedIndicator;
import eu.meuse.indicators.Deliveries;
import eu.meuse.indicators.IndicatorEngine;
import eu.meuse.indicators.OrganisationCounting;
import eu.meuse.ledger.FactsAsOf;
import eu.meuse.ledger.Keeping;
import eu.meuse.ledger.Ledger;
import eu.meuse.ledger.QualityAsOf.FoundIn;
import eu.meuse.ledger.QualityAsOf;
import eu.meuse.ledger.RegisteredSource;
import eu.meuse.ledger.SubmissionLines;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.ProtectedFigures;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.statements.AidReader;
import eu.meuse.statements.CoFinancingOf;
import eu.meuse.statements.CountedFacts;
import eu.meuse.statements.DeMinimis;
import eu.meuse.statements.FundingFacts;
import eu.meuse.statements.FundingReader;
import eu.meuse.statements.RowAlerts;
import eu.meuse.statements.Statement;
import eu.meuse.statements.Terms;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes all results of a quarter from what the ledger holds. */
final class FiguresStep {
    /** Fewer participations are counted in less time than partial results take to be kept. */
    private static final long MANY = 10_000;
    /** Of so many participations what is held of them fills memory. */
    private static final long VERY_MANY = 1_000_000;

    private final Definitions definitions;
    private final Ledger ledger;
    private final SparkStart spark;
    private final Progress progress;

    FiguresStep(Definitions definitions, Ledger ledger, SparkStart spark, Progress progress) {
        this.definitions = definitions;
        this.ledger = ledger;
        this.spark = spark;
        this.progress = progress;
    }

    /**
     * Results, and all figures that they were protected by.
     *
     * @param figures those of the bundle, and how many people made what some of them count
     */
    record Made(List<FigureRow> figures, ResultsBundle bundle) {}

    /**
     * The results of a quarter, from submissions of quarters up to it and no later one.
     *
     * @param protector of figures of people and, where the programme asks for it, of money
     * @param earlier what of these has been published before
     */
    Made bundle(Quarter quarter, Protector protector, List<Earlier> earlier) throws IOException {
        progress.step("computing the figures of " + quarter);
        FactsAsOf facts = facts(quarter);
        CountedFacts counted = Counting.of(facts, definitions);
        IndicatorEngine engine = new IndicatorEngine(definitions);
        Supplier<KnownOrganisations> known = engine.known(counted.frames(), quarter);
        // Planning a query keeps one core busy: the statement and the findings are worked out on another.
        CompletableFuture<FundingFacts> funding = CompletableFuture.supplyAsync(
                () -> FundingReader.read(counted.frames()), FiguresStep::onAnotherThread);
        CompletableFuture<Statement> stating = funding.thenApply(read -> statement(definitions, read, quarter));
        CompletableFuture<List<FoundIn>> finding = stating.thenApply(stated -> new QualityAsOf(facts).collect());
        // Names to be matched and values to be counted both fill memory when there are very many: then one after the other.
        CompletableFuture<Void> room = participations(quarter) > VERY_MANY ? new CompletableFuture<>() : CompletableFuture.completedFuture(null);
        CompletableFuture<Organisations> matching = finding.thenCombine(room, (found, any) -> engine.organisations(counted.frames(), quarter));
        CompletableFuture<DeMinimis> aiding = matching.thenApply(matched -> AidReader.read(facts, definitions.programme(), known));
        List<CodedIndicator> coded = CodedIndicators.of(counted.frames(), quarter, stating::join, known);
        IndicatorEngine.Computed computed = engine.computed(counted.frames(), quarter, deliveries(quarter), coded);
        room.complete(null);
        DeMinimis aid = aiding.join();
        List<Alert> others = Stream.of(counted.leftOut().stream(), aid.alerts(definitions.funding().deMinimisNear()).stream(),
                        RowAlerts.of(finding.join().stream().map(FoundIn::finding).toList(), quarter))
                .flatMap(alerts -> alerts)
                .toList();
        CoFinancing coFinancing = new CoFinancingOf(funding.join(), stating.join(), quarter, Terms.of(definitions))
                .make(facts.hashes(), others);
        List<Finding> findings = Stream.concat(finding.join().stream().map(FoundIn::finding), aid.findings().stream()).sorted().toList();
        List<FigureRow> all = Stream.concat(computed.figures().stream(), computed.contributors().stream()).toList();
        ProtectedFigures published = protector.protect(quarter, all, earlier,
                protector.protectsMoney() ? engine.amounts(counted.frames(), quarter) : Map.of());
        return new Made(all, bundle(
                quarter, facts, computed, published, stating.join(), coFinancing, findings, waiting(finding.join()), organisations(matching.join())));
    }

    private FactsAsOf facts(Quarter quarter) throws IOException {
        Optional<String> program = ProgramVersion.fingerprint();
        return program.isPresent() && participations(quarter) > MANY
                ? ledger.asOf(spark.session(), quarter, new Keeping(program.get()))
                : ledger.asOf(spark.session(), quarter);
    }

    private long participations(Quarter quarter) {
        return ledger.register().currentUpTo(quarter).stream()
                .filter(source -> source.source().table() == FactTable.PARTICIPATIONS)
                .mapToLong(RegisteredSource::accepted)
                .sum();
    }

    private static void onAnotherThread(Runnable work) {
        Thread thread = new Thread(work, "statement-and-findings");
        thread.setDaemon(true);
        thread.start();
    }

    /** The statement of a quarter. */
    static Statement statement(Definitions definitions, FundingFacts facts, Quarter quarter) {
        return Statement.of(facts, quarter, Terms.of(definitions));
    }

    private ResultsBundle bundle(
            Quarter quarter, FactsAsOf facts, IndicatorEngine.Computed computed, ProtectedFigures published, Statement statement, CoFinancing coFinancing,
            List<Finding> findings, Map<String, Long> waiting, Organisations organisations) {
        BundleParts parts = new BundleParts(definitions);
        List<FigureRow> figures = computed.figures();
        return new ResultsBundle(
                parts.run(quarter, facts.hashes()),
                parts.indicators(),
                parts.dimensions(partners(facts)),
                figures,
                published,
                findings,
                SubmissionLines.of(ledger.register(), quarter, waiting),
                statement.lines(),
                statement.financing(),
                Claims.compared(definitions.claims(), figures),
                definitions.outline(),
                parts.expected(),
                List.of(),
                organisations,
                coFinancing,
                computed.past(),
                new Listings(definitions).of(facts));
    }

    private Organisations organisations(Organisations matched) {
        if (matched.counts().isEmpty()) {
            progress.step("warning: the files name more than " + OrganisationCounting.MOST + " organisations differently; they were"
                    + " counted, but not matched by likeness, and there is no list for review");
        }
        return matched;
    }

    private static List<Code> partners(FactsAsOf facts) {
        int id = FactTable.PARTNERS.place("partner_id");
        int name = FactTable.PARTNERS.place("name");
        return facts.countedRows(FactTable.PARTNERS).stream()
                .map(partner -> new Code(partner.getString(id), Map.of("en", partner.getString(name))))
                .sorted(Comparator.comparing(Code::code))
                .toList();
    }

    private Deliveries deliveries(Quarter quarter) {
        return new Deliveries(ledger.register().currentUpTo(quarter).stream()
                .filter(source -> source.state() == RegisteredSource.State.READ)
                .map(RegisteredSource::source)
                .map(source -> new Deliveries.Delivered(source.region(), source.quarter(), source.table()))
                .collect(Collectors.toSet()));
    }

    private static Map<String, Long> waiting(List<FoundIn> found) {
        return found.stream()
                .filter(one -> one.finding().severity() == Severity.WAITING)
                .collect(Collectors.groupingBy(FoundIn::source, Collectors.counting()));
    }
}
