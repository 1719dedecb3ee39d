package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.sections.Surroundings;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The evaluation of a quarter: regions compared by what they did to date, with what chance explains. Needs no configuration:
 * it compares all that is broken down by region.
 */
public final class Evaluation {
    private static final String FIGURES = "figures.csv";

    private Evaluation() {}

    /**
     * The evaluation in a language; it shows small counts of people and is not for the public.
     *
     * @throws IllegalArgumentException where there are no texts in the language
     */
    public static DocumentSpec document(ResultsBundle bundle, String language) {
        View view = View.internal(bundle, Words.of(language));
        RunInfo run = bundle.run();
        Words words = view.words();
        String title = words.text("evaluation.title");
        String subtitle = words.text("evaluation.of", "programme", run.title(language), "date", view.asOf());
        List<Block> blocks = blocks(view);
        byte[] figures = BundleWriter.tables(bundle).get(FIGURES);
        Surroundings around = new Surroundings(run, words);
        String content = title + subtitle + blocks + Sha256.hex(figures);
        return new DocumentSpec(language, title, subtitle,
                around.running(words.text("evaluation.running", "programme", run.title(language))), around.funding(),
                new DocumentSpec.Origin(run.title(language), subtitle, run.quarter().end(),
                        Sha256.hex(content.getBytes(StandardCharsets.UTF_8))),
                List.of(new DocumentSpec.Attachment(FIGURES, "text/csv", figures, words.text("evaluation.figures"))),
                blocks);
    }

    private static List<Block> blocks(View view) {
        List<Compared> compared = Comparisons.of(view);
        List<Block> blocks = new ArrayList<>(new Standing(view, compared).blocks());
        for (Compared one : compared) {
            blocks.addAll(new ComparedSection(view, one).blocks());
        }
        blocks.addAll(new Counts(view).blocks());
        blocks.addAll(new OverTime(view).blocks());
        blocks.addAll(new Ties(view).blocks());
        if (!compared.isEmpty()) {
            blocks.addAll(new Reading(view).blocks());
        }
        return blocks;
    }
}
