package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.sections.View;
import java.util.List;

/** How regions were compared, so that anyone can do it again. */
record Reading(View view) {
    private static final List<String> TERMS = List.of("interval", "difference", "many", "place", "funnel", "few", "groups");

    List<Block> blocks() {
        return List.of(
                new Heading(1, view.words().text("evaluation.reading")),
                Paragraph.of(view.words().text("evaluation.reading.lead")),
                new Definitions(TERMS.stream().map(this::entry).toList()));
    }

    private Definitions.Entry entry(String term) {
        return new Definitions.Entry(view.words().text("evaluation.reading." + term),
                view.words().text("evaluation.reading." + term + ".means", "count", Integer.toString(Compared.FEW)),
                view.words().find("evaluation.reading." + term + ".source").orElse(""));
    }
}
