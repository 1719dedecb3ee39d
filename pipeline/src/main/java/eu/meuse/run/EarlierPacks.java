package eu.meuse.run;

import eu.meuse.disclosure.Earlier;
import eu.meuse.disclosure.Protector;
import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a ledger knows to have been published: all closes, and every pack that was made from it. */
final class EarlierPacks {
    private final Closes closes;
    private final PublishedPacks packs;

    EarlierPacks(Path ledger, PublishedPacks packs) {
        this.closes = Closes.of(ledger);
        this.packs = packs;
    }

    /** All of them, of each quarter the first first, and of them what protects a later one. */
    List<Earlier> all(Protector protector) throws IOException {
        List<Earlier> published = new ArrayList<>();
        Map<String, Map<String, IndicatorCard>> cards = new HashMap<>();
        for (Quarter quarter : closes.quarters()) {
            for (Close close : closes.of(quarter)) {
                Map<String, IndicatorCard> then = cards.containsKey(close.configuration()) ? cards.get(close.configuration()) : cards(close, protector);
                cards.put(close.configuration(), then);
                BundleFigures figures = closes.figures(close, protector.needed(then));
                published.add(new Earlier(figures.quarter(), figures.figures(), figures.published(), then));
            }
        }
        published.addAll(packs.of(protector::needed));
        return published;
    }

    /** By which its figures were counted: those that are kept with it, or today's where it was made before cards were as they are. */
    private Map<String, IndicatorCard> cards(Close close, Protector protector) throws IOException {
        try {
            return Configuration.load(closes.configuration(close, closes.figures(close, any -> false).programme())).cards();
        } catch (RunException unreadable) {
            return protector.cards();
        }
    }
}
