package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The public report: the programme's outline is its table of contents. */
public final class PublicReport {
    private PublicReport() {}

    /** Whether documents can be written in a language. */
    public static boolean speaks(String language) {
        return Words.exist(language);
    }

    /**
     * The report in a language.
     *
     * @throws IllegalArgumentException where there are no texts in the language, or where the outline names an
     *     indicator or breakdown that the results do not hold
     */
    public static DocumentSpec document(PublicResults results, String language) {
        View view = View.of(results, Words.of(language));
        RunInfo run = results.run();
        String subtitle = view.words().text("report.subtitle", "quarter", view.quarter(), "date", view.asOf());
        List<Block> blocks = blocks(view);
        Surroundings around = new Surroundings(run, view.words());
        byte[] figures = results.figuresCsv();
        String content = subtitle + run.title(language) + blocks + Sha256.hex(figures);
        return new DocumentSpec(language, run.title(language), subtitle,
                around.running(run.title(language)),
                around.funding(),
                new DocumentSpec.Origin(run.title(language), subtitle, run.quarter().end(),
                        Sha256.hex(content.getBytes(StandardCharsets.UTF_8))),
                List.of(new DocumentSpec.Attachment("figures.csv", "text/csv", figures,
                        view.words().text("report.figures"))),
                blocks);
    }

    private static List<Block> blocks(View view) {
        List<Block> blocks = new ArrayList<>();
        String about = view.pick(view.results().run().subtitles(), "");
        if (!about.isEmpty()) {
            blocks.add(new Paragraph(about, Paragraph.Style.LEAD));
        }
        view.results().outline().stream()
                .filter(section -> section.kind() != ReportSection.Kind.PROGRESS || Progress.isKnown(section, view))
                .filter(section -> section.kind() != ReportSection.Kind.CLAIMS || Claims.areKnown(view))
                .filter(section -> compares(section, view))
                .forEach(section -> blocks.addAll(blocks(section, view)));
        blocks.addAll(RestatementPage.blocks(view));
        return blocks;
    }

    /** Where there is one code alone, of both dimensions where there are two, it is the whole, and nothing is compared. */
    private static boolean compares(ReportSection section, View view) {
        return section.breakdown().isEmpty()
                || Stream.of(section.breakdown().split("/")).anyMatch(dimension -> view.dimension(dimension).codes().size() != 1);
    }

    private static List<Block> blocks(ReportSection section, View view) {
        List<Block> opening = new ArrayList<>();
        opening.add(new Heading(1, section.title(view.words().language())));
        String lead = section.lead(view.words().language());
        if (!lead.isEmpty()) {
            opening.add(Paragraph.of(lead));
        }
        return Opening.with(opening, kind(section.kind()).blocks(section, view));
    }

    private static Section kind(ReportSection.Kind kind) {
        return switch (kind) {
            case KEY_FIGURES -> new KeyFigures();
            case BREAKDOWN -> new ByBreakdown();
            case RATIO -> new RatioByBreakdown();
            case MATRIX -> new Matrix();
            case TABLE -> new FigureTable(false);
            case OFFICIAL -> new FigureTable(true);
            case PROGRESS -> new Progress();
            case DIRECTORY -> new DirectorySection();
            case CLAIMS -> new Claims();
            case QUALITY -> new DataQuality();
            case METHOD -> new Method();
        };
    }
}
