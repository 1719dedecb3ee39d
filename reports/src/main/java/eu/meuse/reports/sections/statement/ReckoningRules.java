package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the amounts were computed and rounded, in plain words. */
final class ReckoningRules {
    private final StatementView view;

    ReckoningRules(StatementView view) {
        this.view = view;
    }

    /** On a page of their own, but for a page of alerts that would else be empty. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(view.statement().alerts().isEmpty() ? List.of() : List.of(new PageBreak()));
        blocks.addAll(List.of(new Heading(1, view.text("rules")), Paragraph.of(view.text("rules.lead")),
                new Definitions(Stream.of("declared", "certified", "due", "grant", "sources", "claim", "changes", "certificates", "conversion." + view.statement().basis().rateMonth())
                        .map(this::entry)
                        .toList())));
        return blocks;
    }

    private Definitions.Entry entry(String rule) {
        return new Definitions.Entry(view.text("rule." + rule.split("\\.")[0]), view.text("rule." + rule + ".means"), "");
    }
}
