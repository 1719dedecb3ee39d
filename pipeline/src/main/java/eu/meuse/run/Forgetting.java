package eu.meuse.run;

import eu.meuse.identity.PersonKeyFile;
import eu.meuse.ledger.LedgerLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Destroys the key of a programme's pseudonyms, so that nobody can ever tell again who stands behind one, or whether
 * somebody does.
 */
public final class Forgetting {
    /** Name of the key's file in a ledger. */
    static final String KEY = "person.key";
    private static final List<String> MEANING = List.of(
            "The key with which people became pseudonyms will be overwritten and deleted. This cannot be undone.",
            "No longer possible: to find out whether somebody is in the ledger, or who is; to take in anything new, as people who",
            "are known would count as new ones; to read files again after the configuration has changed. Whoever needs that takes",
            "all files into a new ledger, which makes a key of its own.",
            "A new ledger does not know what was published from this one: from packs of both small counts could be worked out. Copy the",
            "folder 'published' of this ledger into the new one before its first report.",
            "Still possible: all reports, closes and their reprints, statements, diff, trace, withdraw.",
            "Not touched: the regions' own files, and copies of the key in backups. Delete those, too.");

    private final Path folder;
    private final Progress progress;

    /** @param ledger folder of the ledger */
    public Forgetting(Path ledger, Progress progress) {
        this.folder = ledger;
        this.progress = progress;
    }

    /**
     * What it means, in lines for whoever decides.
     *
     * @throws RunException where there is no key to be destroyed
     */
    public List<String> meaning() {
        requireKey();
        return MEANING;
    }

    /**
     * Does it.
     *
     * @param day on which it is done, which is noted
     * @throws RunException where there is no key
     * @throws IOException where it cannot be overwritten or deleted
     */
    public Outcome forget(LocalDate day) throws IOException {
        requireKey();
        try (LedgerLock held = LedgerLock.take(folder)) {
            requireKey();
            new Scratch(folder).clearOthers();
            String id = PersonKeyFile.destroy(folder.resolve(KEY), day);
            progress.step("the key " + id + " of " + folder + " is destroyed; " + folder.resolve(KEY) + ".destroyed says so");
            return Outcome.DONE;
        }
    }

    /** @throws RunException where the key of a ledger that is to take something in has been destroyed */
    static void requireNothingForgotten(Path folder) throws IOException {
        PersonKeyFile.destroyedOn(folder.resolve(KEY)).ifPresent(day -> {
            throw new RunException(Outcome.NOTHING_USABLE, "the key of the ledger " + folder + " was destroyed on " + day
                    + ", and it takes in nothing new: known people would count as new ones; take all files into a new ledger"
                    + " (--ledger), or leave out what is new");
        });
    }

    private void requireKey() {
        LedgerFolder.require(folder);
        if (!Files.exists(folder.resolve(KEY))) {
            throw new RunException(Outcome.NOTHING_USABLE, "there is no key in " + folder + ": nobody has been taken in, or it has been destroyed");
        }
    }
}
