package eu.meuse.run;

import eu.meuse.reports.Report;
import eu.meuse.reports.bundle.ResultsBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes packs of results, in the languages that a run was asked for. */
final class Printing {
    private final Settings settings;
    private final Progress progress;

    Printing(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Makes every document of results, and puts the pack in its place. */
    void print(ResultsBundle bundle, List<String> languages) throws IOException {
        progress.step("printing documents in " + String.join(", ", languages));
        Path pack = packs(bundle.run().programme())
                .publish(bundle.run().quarter(), folder -> Report.write(bundle, folder, languages));
        progress.step("pack of " + bundle.run().quarter() + " in " + pack);
    }

    /** The packs of a programme. */
    Packs packs(String programme) {
        return new Packs(settings.out().resolve(programme), progress);
    }

    /**
     * The languages to print in.
     *
     * @param known those of the programme, which are taken where none were asked for
     * @throws RunException where one was asked for that the programme has no texts in
     */
    List<String> languages(List<String> known) {
        for (String language : settings.languages()) {
            if (!known.contains(language)) {
                throw new RunException(Outcome.WRONG_USAGE, "the programme has no texts in '" + language
                        + "'; its languages are " + String.join(", ", known));
            }
        }
        return settings.languages().isEmpty() ? known : settings.languages();
    }
}
