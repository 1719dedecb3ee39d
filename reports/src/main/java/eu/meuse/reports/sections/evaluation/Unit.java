package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.statistics.Ranks;
import eu.meuse.reports.statistics.Sample;
import java.util.Optional;

/**
 * A region in a comparison.
 *
 * @param figure as the figures have it
 * @param sample what of it can be compared; empty where it is not known, or rests on nothing
 * @param place its places among the regions that can be compared
 */
record Unit(Code code, Figure figure, Optional<Sample> sample, Verdict verdict, Optional<Ranks.Range> place) {
    static Unit of(Code code, Figure figure, Optional<Sample> sample) {
        return new Unit(code, figure, sample, Verdict.OPEN, Optional.empty());
    }

    Unit with(Verdict found) {
        return new Unit(code, figure, sample, found, place);
    }

    Unit with(Ranks.Range range) {
        return new Unit(code, figure, sample, verdict, Optional.of(range));
    }
}
