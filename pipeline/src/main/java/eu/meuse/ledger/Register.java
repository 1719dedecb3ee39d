package eu.meuse.ledger;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file ever taken in, and which of them are current: those of the latest intake of their path. */
public final class Register {
    private final List<RegisteredSource> all;
    private final Map<String, List<RegisteredSource>> current = new TreeMap<>();
    private final Map<String, Long> lastWithdrawal = new TreeMap<>();

    Register(Collection<RegisteredSource> sources) {
        all = sources.stream()
                .sorted(Comparator.comparing(RegisteredSource::path)
                        .thenComparing(RegisteredSource::intake)
                        .thenComparing(source -> source.source().table())
                        .thenComparing(source -> source.source().sheet()))
                .toList();
        for (RegisteredSource source : all) {
            List<RegisteredSource> ofPath = current.computeIfAbsent(source.path(), path -> new ArrayList<>());
            if (!ofPath.isEmpty() && ofPath.get(0).intake() < source.intake()) {
                ofPath.clear();
            }
            ofPath.add(source);
        }
        current.values().stream()
                .flatMap(List::stream)
                .filter(source -> source.state() == RegisteredSource.State.WITHDRAWN)
                .forEach(source -> lastWithdrawal.merge(source.submission(), source.intake(), Math::max));
    }

    /** The same after another intake. */
    Register with(Collection<RegisteredSource> sources) {
        return new Register(Stream.concat(all.stream(), sources.stream()).toList());
    }

    /** All sources of submissions of quarters up to one, superseded ones too. */
    public List<RegisteredSource> upTo(Quarter quarter) {
        return all.stream()
                .filter(source -> source.source().quarter().compareTo(quarter) <= 0)
                .toList();
    }

    /**
     * Ids of the rows of a table that count or did, until another file took their place, each with the number of the first
     * intake of its bytes; of bytes that were read again the last reading alone.
     */
    Map<String, Long> everUpTo(Quarter quarter, FactTable table) {
        Map<List<String>, List<RegisteredSource>> readings = upTo(quarter).stream()
                .filter(source -> source.source().table() == table && source.state() == RegisteredSource.State.READ && source.accepted() > 0)
                .filter(source -> withdrawal(source.path(), source.source().sha256()).isEmpty())
                .collect(Collectors.groupingBy(source -> List.of(source.path(), source.source().sha256())));
        Map<String, Long> ever = new TreeMap<>();
        readings.values().forEach(of -> {
            long first = of.get(0).intake();
            long last = of.get(of.size() - 1).intake();
            of.stream().filter(source -> source.intake() == last).forEach(source -> ever.put(source.rows(), first));
        });
        return ever;
    }

    /** Those of them that no later intake of the same path has superseded. */
    public List<RegisteredSource> currentUpTo(Quarter quarter) {
        return current.values().stream()
                .flatMap(List::stream)
                .filter(source -> source.source().quarter().compareTo(quarter) <= 0)
                .toList();
    }

    /**
     * Whether a file has been read as it is: same path, same bytes, same configuration, and its contents added up, which
     * earlier versions did not do. A refused file is known too: nothing in it would be read otherwise.
     */
    public boolean knows(String region, Quarter quarter, String file, String sha256, String reading) {
        List<RegisteredSource> known = at(region + "/" + quarter + "/" + file);
        return isWithdrawn(region, quarter, file, sha256) || !known.isEmpty()
                && known.stream().allMatch(source -> source.source().sha256().equals(sha256)
                        && source.reading().equals(reading) && !hasLostSibling(source) && !source.lacksContents());
    }

    /** Whether a file has been taken out of force as it is; with other bytes it would be in force again. */
    public boolean isWithdrawn(String region, Quarter quarter, String file, String sha256) {
        return at(region + "/" + quarter + "/" + file).stream()
                .anyMatch(source -> source.state() == RegisteredSource.State.WITHDRAWN && source.source().sha256().equals(sha256));
    }

    /**
     * Why bytes of a path were last withdrawn, where they stay withdrawn as long as nothing else is taken in; empty where
     * they count or always did.
     */
    public Optional<String> withdrawal(String path, String sha256) {
        return all.stream()
                .filter(source -> source.path().equals(path) && source.source().sha256().equals(sha256))
                .max(Comparator.comparing(RegisteredSource::intake))
                .filter(source -> source.state() == RegisteredSource.State.WITHDRAWN)
                .map(RegisteredSource::reason);
    }

    /** Why nothing of a path counts: the reason of what is withdrawn there, or else of the last withdrawal of some bytes. */
    String reason(String path, String sha256) {
        return at(path).stream()
                .filter(source -> source.state() == RegisteredSource.State.WITHDRAWN)
                .findFirst()
                .or(() -> all.stream()
                        .filter(source -> source.path().equals(path) && source.source().sha256().equals(sha256)
                                && source.state() == RegisteredSource.State.WITHDRAWN)
                        .max(Comparator.comparing(RegisteredSource::intake)))
                .map(RegisteredSource::reason)
                .orElse("");
    }

    /** What is current of a path: a source a sheet; none where nothing was taken in from it. */
    public List<RegisteredSource> at(String path) {
        return List.copyOf(current.getOrDefault(path, List.of()));
    }

    /** Ids of the rows last read from a path's bytes, of one table; see {@link RegisteredSource#rows()}. */
    Set<String> rows(String path, FactTable table, String sha256) {
        List<RegisteredSource> read = all.stream()
                .filter(source -> source.path().equals(path) && source.source().table() == table
                        && source.source().sha256().equals(sha256) && source.state() == RegisteredSource.State.READ)
                .toList();
        long latest = read.stream().mapToLong(RegisteredSource::intake).max().orElse(0);
        return read.stream()
                .filter(source -> source.intake() == latest)
                .map(RegisteredSource::rows)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The {@code source_id} of facts to the SHA-256 of the file that they stand in. */
    public Map<String, String> hashes() {
        return all.stream().collect(Collectors.toMap(
                RegisteredSource::rows, source -> source.source().sha256(), (one, other) -> other));
    }

    /** The {@code source_id} of facts to how many were accepted. */
    Map<String, Long> accepted() {
        return all.stream().collect(Collectors.toMap(RegisteredSource::rows, RegisteredSource::accepted, Math::max));
    }

    /** Every path that anything was taken in from. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(current.keySet());
    }

    /**
     * Files whose rows may have been taken for repeats of a file that has been withdrawn since, and that have not been
     * read again: what is counted of them is not all that should be.
     */
    public List<String> toBeReadAgain() {
        return current.values().stream()
                .flatMap(List::stream)
                .filter(source -> source.state() == RegisteredSource.State.READ && hasLostSibling(source))
                .map(RegisteredSource::path)
                .distinct()
                .toList();
    }

    /** Rows of it may have been taken for repeats of a file that has been withdrawn since. */
    private boolean hasLostSibling(RegisteredSource source) {
        return lastWithdrawal.getOrDefault(source.submission(), 0L) > source.intake();
    }

    /** The latest quarter of which anything has been taken in. */
    public Optional<Quarter> latestQuarter() {
        return all.stream().map(source -> source.source().quarter()).max(Comparator.naturalOrder());
    }

    /** The number of the next intake. */
    long nextIntake() {
        return all.stream().mapToLong(RegisteredSource::intake).max().orElse(0) + 1;
    }
}
