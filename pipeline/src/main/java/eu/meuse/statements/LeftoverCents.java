package eu.meuse.statements;

import eu.meuse.reports.bundle.LeftoverCent;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cents that a split leaves over, each with its owner. */
final class LeftoverCents {
    private LeftoverCents() {}

    /** Those of a partner, of quarters of certification up to one. */
    static Stream<LeftoverCent> of(String partner, Statement statement, Quarter quarter) {
        List<LeftoverCent> cents = new ArrayList<>();
        SortedPlan plan = statement.plan(partner);
        statement.partners().get(partner).splits(quarter, plan).forEach((in, split) ->
                plan.each(split.leftover(), (source, cent) -> cents.add(new LeftoverCent(partner, in.toString(), source, cent))));
        return cents.stream().filter(cent -> cent.amount().signum() != 0);
    }
}
