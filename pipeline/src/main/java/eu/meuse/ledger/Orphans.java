package eu.meuse.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ReachableFileUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.FileInfo;
import org.apache.iceberg.io.SupportsPrefixOperations;
import org.apache.iceberg.util.SnapshotUtil;

/**
 * What runs that did not end have left in a table: snapshots that were set back, and files that no snapshot knows. For
 * the run that holds the ledger alone, before it writes: a file that is being written is an orphan too.
 */
final class Orphans {
    private final Table table;
    private final boolean hasHistory;

    /** @param hasHistory whether anything in the table counts or ever counted */
    Orphans(Table table, boolean hasHistory) {
        this.table = table;
        this.hasHistory = hasHistory;
    }

    void clear() {
        expireSetBack();
        if (table.io() instanceof SupportsPrefixOperations files) {
            Set<String> known = reachable();
            List<String> orphans = new ArrayList<>();
            for (FileInfo file : files.listPrefix(table.location())) {
                if (!known.contains(name(file.location()))) {
                    orphans.add(file.location());
                }
            }
            orphans.forEach(files::deleteFile);
        }
    }

    /** Neither the current snapshot, nor one that it came from or that a tag names. */
    private void expireSetBack() {
        Set<Long> standing = new HashSet<>();
        table.refs().values().forEach(reference -> standing.addAll(hasHistory
                ? SnapshotUtil.ancestorIds(table.snapshot(reference.snapshotId()), table::snapshot)
                : Set.of(reference.snapshotId())));
        for (Snapshot snapshot : snapshots()) {
            if (!standing.contains(snapshot.snapshotId())) {
                // Without a time of its own, expiry would take along what is old.
                table.expireSnapshots().expireOlderThan(0).expireSnapshotId(snapshot.snapshotId()).commit();
            }
        }
    }

    /** Names of files, which are unique in a table: the ways of writing a path are not. */
    private Set<String> reachable() {
        Set<String> names = new HashSet<>();
        names.add(name(ReachableFileUtil.versionHintLocation(table)));
        names.add(name(((HasTableOperations) table).operations().current().metadataFileLocation()));
        ReachableFileUtil.metadataFileLocations(table, false).forEach(path -> names.add(name(path)));
        ReachableFileUtil.manifestListLocations(table).forEach(path -> names.add(name(path)));
        ReachableFileUtil.statisticsFilesLocations(table).forEach(path -> names.add(name(path)));
        Set<String> manifests = new HashSet<>();
        for (Snapshot snapshot : snapshots()) {
            for (ManifestFile manifest : snapshot.allManifests(table.io())) {
                if (manifests.add(manifest.path())) {
                    names.add(name(manifest.path()));
                    names.addAll(files(manifest));
                }
            }
        }
        return names;
    }

    private Set<String> files(ManifestFile manifest) {
        Set<String> names = new HashSet<>();
        try (CloseableIterable<String> paths = ManifestFiles.readPaths(manifest, table.io(), table.specs())) {
            paths.forEach(path -> names.add(name(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private List<Snapshot> snapshots() {
        List<Snapshot> snapshots = new ArrayList<>();
        table.snapshots().forEach(snapshots::add);
        return snapshots;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
