package eu.meuse.programme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the configuration of a programme: everything, or everything that is wrong with it. */
public final class DefinitionsLoader {
    private DefinitionsLoader() {}

    /**
     * Loads a programme.
     *
     * @param configRoot the folder that holds {@code indicators} and {@code vocabulary}
     * @param programmeDir the programme's own folder; its name is the programme's id
     * @param language asked about every formula
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static Loaded load(Path configRoot, Path programmeDir, FormulaLanguage language) {
        Problems problems = new Problems();
        String folder = programmeDir.toAbsolutePath().normalize().getFileName().toString();
        if (foldersAreThere(configRoot, programmeDir, folder, problems)) {
            Cards cards = Cards.read(configRoot, folder, problems);
            new CardCheck(cards, problems, language).all();
            if (problems.isEmpty()) {
                return new Loaded.Complete(new DefinitionsBuilder(cards).build());
            }
        }
        return new Loaded.Faulty(problems.sorted());
    }

    /** Loads a programme whose folder lies in the configuration's root, and asks nobody about formulas. */
    public static Loaded load(Path programmeDir) {
        return load(programmeDir.toAbsolutePath().normalize().getParent(), programmeDir);
    }

    /** Loads a programme and asks nobody about formulas. */
    public static Loaded load(Path configRoot, Path programmeDir) {
        return load(configRoot, programmeDir, FormulaLanguage.unasked());
    }

    private static boolean foldersAreThere(Path root, Path programmeDir, String folder, Problems problems) {
        if (!programmeDir.toAbsolutePath().normalize().equals(root.resolve(folder).toAbsolutePath().normalize())) {
            problems.add(folder, 0, "the programme's folder does not lie in " + root);
        } else if (!Files.isRegularFile(programmeDir.resolve("programme.yaml"))) {
            problems.add(folder + "/programme.yaml", 0, "there is no such file: a programme is a folder that holds one");
        } else {
            for (String shared : List.of(Cards.INDICATORS, Cards.VOCABULARY)) {
                if (!Files.isDirectory(root.resolve(shared))) {
                    problems.add(shared, 0, "there is no such folder beside the programme's");
                }
            }
        }
        return problems.isEmpty();
    }
}
