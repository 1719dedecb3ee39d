package eu.meuse.run;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The packs of a programme. Documents can be made without the ledger, so that its lock does not keep two runs apart
 * that write the same pack: here the second waits until the first is done.
 */
final class Packs {
    private final Path folder;
    private final Progress progress;

    /** @param folder {@code <out>/<programme>} */
    Packs(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Something that is done with the packs while no other run touches them. */
    @FunctionalInterface
    interface Work<T> {
        T on(Path folder) throws IOException;
    }

    /** Makes the pack of a quarter and puts it in its place, which is returned. */
    Path publish(Quarter quarter, PackFolder.Maker maker) throws IOException {
        WholeFile.makeFolders(folder);
        return hold(packs -> {
            PackFolder pack = new PackFolder(packs.resolve(quarter.toString()));
            pack.publish(maker, progress);
            return pack.place();
        });
    }

    /** Works on packs that are whole: what killed runs have left is put right first. */
    <T> T hold(Work<T> work) throws IOException {
        if (!Files.isDirectory(folder)) {
            return work.on(folder);
        }
        try (FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                progress.step("waiting for another run that writes to " + folder);
                channel.lock();
            }
            for (PackFolder unfinished : PackFolder.unfinished(folder)) {
                unfinished.recover();
            }
            return work.on(folder);
        }
    }
}
