package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.CoFinancing;
import java.util.ArrayList;
import java.util.List;

/** The project as a whole: the sums of its partners, and what has changed since the statement that this one follows. */
final class ProjectSection {
    private final StatementView view;
    private final CoFinancing project;

    ProjectSection(StatementView view) {
        this.view = view;
        this.project = view.statement().consolidated();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new PageBreak(), new Heading(1, view.text("project")), Paragraph.of(opening())));
        add(blocks, "expenditure", new CategoryTables(view, project.categories()).blocks());
        add(blocks, "financing", new SourceTables(view, project.sources()).blocks());
        if (hasChanged()) {
            add(blocks, "changes", new CauseTable(view).blocks());
        }
        add(blocks, "partners", List.of(new PartnerTable(view).table()));
        add(blocks, "pace", pace());
        add(blocks, "certificates", new CertificateTables(view, project.certificates()).ofProject());
        return blocks;
    }

    private List<Block> pace() {
        List<Block> blocks = new ArrayList<>(
                new PaceBlocks(view).of(project.spending().stream().filter(one -> one.partner().isEmpty()).toList()));
        blocks.addAll(new AbsorptionChart(view).blocks());
        return blocks;
    }

    private String opening() {
        return project.certificates().isEmpty() ? follows() + " " + view.text("certificates.none") : follows();
    }

    /** What the columns of earlier statements rest on. */
    private String follows() {
        return view.followed()
                .map(name -> view.text(hasChanged() ? "follows.changed" : "follows", "name", name))
                .orElseGet(() -> view.text("follows.none"));
    }

    /** Of any partner: changes of two partners may cancel in the sum of the project, as those of two items do in a category. */
    private boolean hasChanged() {
        return view.followed().isPresent() && (!view.statement().causes().isEmpty() || view.statement().hasChanged());
    }

    private void add(List<Block> blocks, String heading, List<Block> below) {
        if (!below.isEmpty()) {
            blocks.add(new Heading(2, view.text(heading)));
            blocks.addAll(below);
        }
    }
}
