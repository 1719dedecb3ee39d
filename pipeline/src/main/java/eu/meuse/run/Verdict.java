package eu.meuse.run;

import eu.meuse.intake.Delivery;
import eu.meuse.ledger.RegisteredSource;
import java.util.List;

/** How a run ends that has done all it could: refused files, and rejected rows where that was asked for, are told. */
final class Verdict {
    private static final int SHOWN = 20;

    private final Progress progress;
    private final boolean strict;

    Verdict(Progress progress, boolean strict) {
        this.progress = progress;
        this.strict = strict;
    }

    /**
     * Tells what was left out and how the run ends.
     *
     * @param sources of the submissions looked at
     */
    Outcome of(Delivery delivery, List<RegisteredSource> sources) {
        List<RegisteredSource> refused = sources.stream()
                .filter(source -> source.state() == RegisteredSource.State.REFUSED)
                .toList();
        refused.stream().limit(SHOWN).forEach(source -> progress.step("refused: " + source.path() + " ("
                + source.source().table().dataset() + "); quality.csv and 'meuse check' say why"));
        long rejected = sources.stream()
                .filter(source -> source.state() == RegisteredSource.State.READ)
                .mapToLong(RegisteredSource::rejected).sum();
        progress.step(rejected + (rejected == 1 ? " row" : " rows") + " rejected in all submissions so far");
        return refused.isEmpty() && delivery.findings().stream().allMatch(finding -> finding.dataset().isEmpty()) && !(strict && rejected > 0)
                ? Outcome.DONE
                : Outcome.NOTHING_USABLE;
    }
}
