package eu.meuse.ledger;

import eu.meuse.reports.bundle.Quarter;
import java.util.SortedMap;

/**
 * A quarter as it was reported: what its close holds and rests on. It stands in {@code close.json}, beside the results
 * bundle and the configuration, and needs neither the ledger's tables nor the key to be printed again.
 *
 * @param quarter as in the contract, {@code 2013-Q2}
 * @param number 1 for the first close of the quarter; a later one restates it
 * @param program version of Meuse that closed it
 * @param configuration SHA-256 over the configuration that is kept with it
 * @param figures SHA-256 of its {@code figures.csv}
 * @param snapshots table to the snapshot that was tagged, of the ledger where it was closed
 * @param files path below the close to SHA-256, of every other file of it
 */
public record Close(
        String quarter,
        int number,
        String program,
        String configuration,
        String figures,
        SortedMap<String, Long> snapshots,
        SortedMap<String, String> files) {

    /** As documents and tags name it: {@code 2013-Q2.r1}. */
    public String name() {
        return quarter + ".r" + number;
    }

    /** The quarter that was closed. */
    public Quarter of() {
        return Quarter.parse(quarter).orElseThrow();
    }
}
