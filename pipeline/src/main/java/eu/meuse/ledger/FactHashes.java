package eu.meuse.ledger;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hashes of facts by what they say, wherever they stand. */
final class FactHashes {
    private FactHashes() {}

    /** What is added up of a dataset. */
    private record Facts(long rows, ContentHash contents, boolean complete) {
        static Facts of(RegisteredSource source) {
            return new Facts(source.accepted(), source.contents(), !source.lacksContents());
        }

        Facts plus(Facts other) {
            return new Facts(rows + other.rows, contents.plus(other.contents), complete && other.complete);
        }

        String hash() {
            return Sha256.hex((rows + " " + contents.hex()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Dataset to a hash of the accepted rows of its sources. A dataset with a source that must be read anew before its
     * contents are known has none.
     */
    static Map<String, String> of(List<RegisteredSource> sources) {
        Map<FactTable, Facts> facts = new EnumMap<>(FactTable.class);
        for (RegisteredSource source : sources) {
            if (source.state() == RegisteredSource.State.READ) {
                facts.merge(source.source().table(), Facts.of(source), Facts::plus);
            }
        }
        Map<String, String> hashes = new TreeMap<>();
        facts.forEach((table, all) -> {
            if (all.complete()) {
                hashes.put(table.dataset(), all.hash());
            }
        });
        return hashes;
    }
}
