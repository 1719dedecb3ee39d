package eu.meuse.reports.sections.region;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.sections.Surroundings;
import eu.meuse.reports.sections.View;
import eu.meuse.reports.sections.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a region did, on two pages: its figures beside those of the programme, and its place among the other regions. */
public final class RegionSheet {
    private static final String REGION = "region";

    private RegionSheet() {}

    /** The regions that have a sheet, in the order of documents; none where nothing is broken down by region. */
    public static List<String> regions(PublicResults results) {
        return results.dimensions().stream()
                .filter(dimension -> dimension.id().equals(REGION))
                .map(Dimension::codes)
                .flatMap(codes -> codes.stream().map(Code::code))
                .toList();
    }

    /**
     * The sheet of a region in a language.
     *
     * @param region one of the {@link #regions}
     * @throws IllegalArgumentException where there are no texts in the language, or no such region
     */
    public static DocumentSpec document(PublicResults results, String region, String language) {
        Place place = Place.of(View.of(results, Words.of(language)), region);
        View view = place.view();
        RunInfo run = results.run();
        String subtitle = view.words().text("region.of", "programme", run.title(language), "quarter", view.quarter(), "date", view.asOf());
        List<Block> blocks = blocks(place);
        byte[] figures = results.figuresCsv(region);
        Surroundings around = new Surroundings(run, view.words());
        String content = place.name() + subtitle + blocks + Sha256.hex(figures);
        return new DocumentSpec(language, place.name(), subtitle,
                around.running(view.words().text("region.running", "programme", run.title(language), "region", place.name())),
                around.funding(),
                new DocumentSpec.Origin(run.title(language), subtitle, run.quarter().end(),
                        Sha256.hex(content.getBytes(StandardCharsets.UTF_8))),
                List.of(new DocumentSpec.Attachment("figures.csv", "text/csv", figures, view.words().text("report.figures"))),
                blocks);
    }

    private static List<Block> blocks(Place place) {
        Sent sent = new Sent(place);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(sent.sentence(), Paragraph.Style.LEAD));
        sent.unusable().map(Paragraph::of).ifPresent(blocks::add);
        blocks.addAll(new OwnFigures(place).blocks());
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, place.view().words().text("region.among")));
        blocks.addAll(new AmongOthers(place).blocks());
        blocks.addAll(sent.blocks());
        return blocks;
    }
}
