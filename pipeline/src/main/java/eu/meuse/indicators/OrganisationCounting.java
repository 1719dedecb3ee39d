package eu.meuse.indicators;

import eu.meuse.identity.OrganisationFrames;
import eu.meuse.identity.matching.NamedOrganisation;
import eu.meuse.identity.matching.OrganisationGroups;
import eu.meuse.identity.matching.OrganisationGroups.Extent;
import eu.meuse.identity.matching.OrganisationMatcher;
import eu.meuse.identity.matching.UnsurePair;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Formula;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.programme.IndicatorCard.Union;
import eu.meuse.reports.bundle.OrganisationCount;
import eu.meuse.reports.bundle.Organisations;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * Matches the organisations that facts name as of a quarter by identifier and likeness of names, under the programme's
 * decisions: how many there are at least and at most, in all and by what each indicator counts to date, and which pairs leave
 * doubt. The figures themselves keep the contract's rule.
 */
public final class OrganisationCounting {
    /** More different namings than these are not matched: they are held in memory. */
    public static final int MOST = 1_000_000;

    private final Definitions definitions;
    private final int most;
    private final List<IndicatorCard> counting;

    /** With a limit of {@value #MOST} different namings. */
    OrganisationCounting(Definitions definitions) {
        this(definitions, MOST);
    }

    OrganisationCounting(Definitions definitions, int most) {
        this.definitions = definitions;
        this.most = most;
        this.counting = definitions.programme().indicators().stream()
                .sorted()
                .map(definitions.cards()::get)
                .filter(card -> card.scopes().contains(Scope.TO_DATE) && !measures(card.formula()).isEmpty())
                .limit(Long.SIZE)
                .toList();
    }

    /** Organisations as of a quarter; {@link Organisations#NOT_MATCHED} where facts name too many. */
    Organisations of(FactViews views, Quarter quarter) {
        return views.kept().map(kept -> kept.read(() -> named(views, quarter))).orElseGet(() -> named(views, quarter));
    }

    private Organisations named(FactViews views, Quarter quarter) {
        List<NamedOrganisation> named = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        Iterator<Row> rows = new NamingRows(views, quarter, measures()).different();
        while (rows.hasNext()) {
            Row row = rows.next();
            named.add(new NamedOrganisation(row.getString(0), row.getString(1), row.getString(2), row.getString(3)));
            counts.add(row.getLong(4));
            if (named.size() > most) {
                return Organisations.NOT_MATCHED;
            }
        }
        return matched(named, counts);
    }

    private List<List<Measure>> measures() {
        return counting.stream().map(card -> measures(card.formula())).toList();
    }

    private Organisations matched(List<NamedOrganisation> named, List<Long> counts) {
        OrganisationGroups groups = new OrganisationMatcher(definitions.organisationWords(), definitions.decisions()).group(named);
        List<OrganisationCount> counted = new ArrayList<>();
        counted.add(count("", named, groups, row -> true));
        for (int i = 0; i < counting.size(); i++) {
            long bit = 1L << i;
            counted.add(count(counting.get(i).id(), named, groups, row -> (counts.get(row) & bit) != 0));
        }
        return new Organisations(counted, groups.unsure().stream().map(UnsurePair::listed).toList());
    }

    private static OrganisationCount count(String indicator, List<NamedOrganisation> named, OrganisationGroups groups, IntPredicate rows) {
        long names = IntStream.range(0, named.size()).filter(rows).mapToObj(row -> named.get(row).name()).filter(name -> !name.isEmpty()).distinct().count();
        Extent extent = groups.of(rows);
        return new OrganisationCount(indicator, names, extent.least(), extent.most(), extent.unsure());
    }

    /** Those whose facts name the organisations that a formula counts; none where it counts something else. */
    private static List<Measure> measures(Formula formula) {
        List<Measure> measures = formula instanceof Union union ? union.of()
                : formula instanceof Measure measure ? List.of(measure) : List.of();
        return measures.stream().allMatch(OrganisationCounting::countsOrganisations) ? measures : List.of();
    }

    private static boolean countsOrganisations(Measure measure) {
        Aggregate aggregate = Aggregate.of(measure.aggregate());
        return aggregate.distinct() && aggregate.argument().equals(OrganisationFrames.KEY);
    }
}
