package eu.meuse.run;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Named;
import eu.meuse.programme.IndicatorCard.Operand;
import eu.meuse.programme.IndicatorCard.Ratio;
import eu.meuse.programme.MoneyIndicators;
import eu.meuse.programme.PeopleIndicators;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.ExpectedDataset;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.RunInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a results bundle that come from configuration. */
final class BundleParts {
    private final Definitions definitions;
    private final Programme programme;

    BundleParts(Definitions definitions) {
        this.definitions = definitions;
        this.programme = definitions.programme();
    }

    RunInfo run(Quarter quarter, Map<String, String> factHashes) {
        return new RunInfo(
                programme.id(), quarter, ProgramVersion.get(), programme.titles(), programme.subtitles(),
                programme.languages(), programme.start().toString(), programme.end().toString(), programme.currency(),
                programme.sample(), programme.funding(), programme.contact(), programme.licence(),
                programme.peopleThreshold(), definitions.hash(), languages(), factHashes,
                programme.context(), programme.notes(), definitions.funding().head(), dominance());
    }

    private RunInfo.Dominance dominance() {
        MoneyIndicators money = new MoneyIndicators(definitions.cards());
        return programme.dominancePercent()
                .map(percent -> new RunInfo.Dominance(percent, programme.indicators().stream().filter(money::isOfMoney).sorted().toList()))
                .orElse(RunInfo.Dominance.NONE);
    }

    private Map<String, String> languages() {
        Map<String, String> languages = new TreeMap<>();
        definitions.sources().forEach((region, card) -> card.language().ifPresent(language -> languages.put(region, language)));
        return languages;
    }

    /** What documents say of the indicators that the programme reports, in its order. */
    List<Indicator> indicators() {
        PeopleIndicators people = new PeopleIndicators(definitions.cards());
        return programme.indicators().stream().map(definitions.cards()::get).map(card -> indicator(card, people.isOfPeople(card.id()))).toList();
    }

    /**
     * Every dimension that a breakdown names, with its codes.
     *
     * @param partners the partners' identifiers and names, sorted; the one dimension that is no list of configuration
     */
    List<Dimension> dimensions(List<Code> partners) {
        return programme.indicators().stream()
                .flatMap(indicator -> definitions.cards().get(indicator).breakdowns().stream())
                .flatMap(breakdown -> Dimensions.in(breakdown).stream())
                .distinct()
                .sorted()
                .map(id -> new Dimension(
                        id, definitions.dimensions().getOrDefault(id, Map.of()),
                        id.equals(Dimensions.PARTNER) ? partners : codes(id)))
                .toList();
    }

    private List<Code> codes(String dimension) {
        return Dimensions.codeLists(dimension).stream()
                .flatMap(list -> programme.codeLists().get(list).codes().stream())
                .toList();
    }

    /** The datasets expected, each with the regions that owe it. */
    List<ExpectedDataset> expected() {
        List<String> regions = programme.regions().stream().map(Programme.Region::code).toList();
        return programme.datasets().stream()
                .sorted()
                .map(table -> new ExpectedDataset(table.dataset(), owing(table, regions), table.standsUntilReplaced()))
                .toList();
    }

    private List<String> owing(FactTable table, List<String> regions) {
        return programme.isOwedByLeadAlone(table) ? List.of(programme.leadRegion()) : regions;
    }

    private static Indicator indicator(IndicatorCard card, boolean countsPeople) {
        Optional<Ratio> ratio = card.formula() instanceof Ratio of ? Optional.of(of) : Optional.empty();
        return new Indicator(
                card.id(), card.labels(), card.meanings(), card.unit(), card.kind(), card.officialCode(),
                card.breakdowns(), countsPeople, ratio.flatMap(of -> named(of.numerator())),
                ratio.flatMap(of -> named(of.denominator())));
    }

    private static Optional<String> named(Operand operand) {
        return operand instanceof Named named ? Optional.of(named.indicator()) : Optional.empty();
    }
}
