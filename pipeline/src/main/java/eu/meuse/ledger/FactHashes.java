package eu.meuse.ledger;

import eu.meuse.reports.bundle.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hashes of what facts rest on. */
final class FactHashes {
    private FactHashes() {}

    /** Dataset to a hash over the places and bytes of its sources that were read. */
    static Map<String, String> of(List<RegisteredSource> sources) {
        Map<String, StringBuilder> rest = new TreeMap<>();
        for (RegisteredSource source : sources) {
            if (source.state() == RegisteredSource.State.READ) {
                rest.computeIfAbsent(source.source().table().dataset(), dataset -> new StringBuilder())
                        .append(source.path()).append('|').append(source.source().sheet()).append('|')
                        .append(source.source().sha256()).append('\n');
            }
        }
        Map<String, String> hashes = new TreeMap<>();
        rest.forEach((dataset, lines) ->
                hashes.put(dataset, Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8))));
        return hashes;
    }
}
