package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who delivered what for the quarter, what was found wrong in the files, and how certain counts of organisations are. */
final class DataQuality implements Section {

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Block> blocks = new ArrayList<>(new Deliveries(view).blocks());
        blocks.add(Paragraph.of(view.words().text("quality.rejected", "rejected", view.numbers().count(view.results().rejected()))));
        if (view.results().findings().isEmpty()) {
            blocks.add(Paragraph.of(view.words().text("quality.findings.none")));
        } else {
            blocks.add(findings(view));
        }
        blocks.addAll(new OrganisationBounds(view).blocks());
        return blocks;
    }

    private static Table findings(View view) {
        Words words = view.words();
        List<Table.Row> rows = view.results().findings().stream()
                .map(found -> Table.Row.of(
                        words.find("finding." + found.code()).orElse(found.code().replace('-', ' ')),
                        words.text("severity." + found.severity().code()),
                        view.numbers().count(found.count())))
                .toList();
        return new Table(words.text("quality.findings"),
                List.of(Table.Column.text(words.text("quality.findings.kind"), 3),
                        Table.Column.text(words.text("quality.findings.severity"), 2),
                        Table.Column.number(words.text("quality.findings.count"))),
                rows, Optional.empty(), "");
    }
}
