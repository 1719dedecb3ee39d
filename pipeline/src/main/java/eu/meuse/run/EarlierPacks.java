package eu.meuse.run;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a ledger knows to have been published: all closes, and every pack that was made from it. */
final class EarlierPacks {
    private final Closes closes;
    private final PublishedPacks packs;

    EarlierPacks(Path ledger, PublishedPacks packs) {
        this.closes = Closes.of(ledger);
        this.packs = packs;
    }

    /** Those of a programme, of each quarter the first first, and of them what protects a later one. */
    List<Earlier> of(String programme, Protector protector) throws IOException {
        List<Earlier> published = new ArrayList<>();
        for (Quarter quarter : closes.quarters()) {
            for (Close close : closes.of(quarter)) {
                BundleFigures figures = closes.figures(close, protector.needed(protector.cards()));
                if (figures.programme().equals(programme)) {
                    published.add(new Earlier(figures.quarter(), figures.figures(), figures.published(), protector.cards()));
                }
            }
        }
        published.addAll(packs.of(programme, protector::needed));
        return published;
    }
}
