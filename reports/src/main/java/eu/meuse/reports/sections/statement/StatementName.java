package eu.meuse.reports.sections.statement;

import eu.meuse.reports.bundle.Restatement;
import eu.meuse.reports.bundle.ResultsBundle;
import java.util.List;

/**
 * What a statement is called: after the close that it is made for, {@code 2013-Q2.r1}. A document cannot tell whether it
 * has been closed since, as it is the same before and afterwards, byte for byte.
 */
final class StatementName {
    private StatementName() {}

    /** The close that would be made of a bundle; where nothing has changed since the last one, that. */
    static String of(ResultsBundle bundle) {
        return bundle.run().quarter() + ".r" + number(bundle.restatements());
    }

    private static int number(List<Restatement> restatements) {
        if (restatements.isEmpty()) {
            return 1;
        }
        Restatement last = restatements.get(restatements.size() - 1);
        return last.until() == 0 ? last.since() + 1 : last.until();
    }
}
