package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.sections.View;
import java.util.ArrayList;
import java.util.List;

/** An indicator compared: its definition, the regions with their intervals, what stands, the numbers, the funnel. */
record ComparedSection(View view, Compared compared) {
    List<Block> blocks() {
        Writing writing = new Writing(view, compared);
        Differences differences = new Differences(view, compared, writing);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, writing.name()));
        blocks.add(Paragraph.of(view.meaning(compared.indicator())));
        blocks.add(new Chart(new ComparedChart(view, compared, writing).spec(differences.sentence())));
        if (!differences.remarks().isEmpty()) {
            blocks.add(Paragraph.of(String.join(" ", differences.remarks())));
        }
        blocks.add(new ComparedTable(view, compared, writing).block());
        new FunnelChart(view, compared, writing).spec().ifPresent(funnel -> blocks.add(new Chart(funnel)));
        return blocks;
    }
}
