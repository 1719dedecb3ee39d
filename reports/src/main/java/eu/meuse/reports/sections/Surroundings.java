package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.RunInfo;
import java.util.List;

/** What stands around the text of every document of a run: running header and footer, and who pays. */
public final class Surroundings {
    private final RunInfo run;
    private final Words words;

    /** Of a run's documents in the language of some words. */
    public Surroundings(RunInfo run, Words words) {
        this.run = run;
        this.words = words;
    }

    /**
     * What every page carries; where data are invented, that.
     *
     * @param left of the running header
     */
    public DocumentSpec.Running running(String left) {
        return new DocumentSpec.Running(left, new Numbers(words).quarter(run.quarter()),
                run.sample() ? run.notes().sample().getOrDefault(words.language(), words.text("report.sample")) : "",
                words.text("report.pages", "page", "{page}", "pages", "{pages}"));
    }

    /** The European funding statement. */
    public DocumentSpec.Funding funding() {
        RunInfo.Funding funding = run.funding();
        List<String> lines = funding.lines().getOrDefault(words.language(), funding.lines().getOrDefault("en", List.of()));
        return new DocumentSpec.Funding(funding.emblem(), words.text("emblem.alt"), lines);
    }
}
