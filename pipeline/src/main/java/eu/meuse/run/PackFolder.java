package eu.meuse.run;

import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the pack of a quarter appears, whole or not at all.
 *
 * <p>A pack is made in a folder beside its place and then takes the place of the earlier one. A run that is killed in
 * between leaves the earlier pack either in its place or, for a moment, beside it: {@link #recover} puts that back.
 */
final class PackFolder {
    private static final String MAKING = "making";
    private static final String EARLIER = "earlier";

    private final Path place;
    private final Path making;
    private final Path earlier;

    /** @param place {@code <out>/<programme>/<quarter>} */
    PackFolder(Path place) {
        this.place = place;
        this.making = beside(MAKING);
        this.earlier = beside(EARLIER);
    }

    /** The packs under a programme's folder beside which a killed run has left something. */
    static List<PackFolder> unfinished(Path programme) throws IOException {
        try (Stream<Path> entries = Files.list(programme)) {
            return entries.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.startsWith(".") && (name.endsWith("." + MAKING) || name.endsWith("." + EARLIER)))
                    .map(name -> name.substring(1, name.lastIndexOf('.')))
                    .distinct()
                    .map(pack -> new PackFolder(programme.resolve(pack)))
                    .toList();
        }
    }

    /** Where the pack is to be. */
    Path place() {
        return place;
    }

    /** Something that makes a pack in a folder. */
    @FunctionalInterface
    interface Maker {
        void makeIn(Path folder) throws IOException;
    }

    /**
     * Makes a pack and puts it in its place; for the run that holds the {@link Packs}.
     *
     * @param progress told of the steps passed
     */
    void publish(Maker maker, Progress progress) throws IOException {
        try {
            PackDoors.makeClosed(making);
            maker.makeIn(making);
            PackDoors.set(making);
            forceAll();
            progress.passed(RunStep.PACK_MADE);
            takePlace(progress);
        } catch (IOException | RuntimeException failed) {
            recoverAfter(failed);
            throw failed;
        }
    }

    private void takePlace(Progress progress) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(place, earlier, StandardCopyOption.ATOMIC_MOVE);
        }
        progress.passed(RunStep.PACK_SET_ASIDE);
        Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        WholeFile.force(place.getParent());
        progress.passed(RunStep.PACK_IN_PLACE);
        Folders.delete(earlier);
    }

    private void recoverAfter(Exception failed) {
        try {
            recover();
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
    }

    /** Takes half a pack away, and puts the earlier one back where the new one has not come to stand. */
    void recover() throws IOException {
        if (Files.exists(earlier) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(earlier, place, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(earlier);
        Folders.delete(making);
    }

    private void forceAll() throws IOException {
        try (Stream<Path> entries = Files.walk(making)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                WholeFile.force(entry);
            }
        }
    }

    private Path beside(String suffix) {
        return place.resolveSibling("." + place.getFileName() + "." + suffix);
    }
}
