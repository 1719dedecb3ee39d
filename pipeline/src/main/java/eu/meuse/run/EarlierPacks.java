package eu.meuse.run;

import eu.meuse.disclosure.Earlier;
import eu.meuse.ledger.Close;
import eu.meuse.ledger.Closes;
import eu.meuse.reports.bundle.BundleFigures;
import eu.meuse.reports.bundle.Quarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a ledger knows to have been published: all closes, and of each quarter the last results, which are those of its
 * last pack.
 */
final class EarlierPacks {
    private final Closes closes;
    private final ResultsShelf shelf;

    EarlierPacks(Path ledger, ResultsShelf shelf) {
        this.closes = Closes.of(ledger);
        this.shelf = shelf;
    }

    /**
     * Those of a programme, of each quarter the first first.
     *
     * @param wanted whether the figures of an indicator are asked for
     */
    List<Earlier> of(String programme, Predicate<String> wanted) throws IOException {
        List<BundleFigures> published = new ArrayList<>();
        for (Quarter quarter : closes.quarters()) {
            for (Close close : closes.of(quarter)) {
                published.add(closes.figures(close, wanted));
            }
        }
        published.addAll(shelf.figures(wanted));
        return published.stream().filter(one -> one.programme().equals(programme)).map(Earlier::of).toList();
    }
}
