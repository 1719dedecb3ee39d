package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the report says, in a sentence or two a section, for who reads one page. */
final class InBrief {
    /** Letters of a line, and lines that the first page holds below the tiles, where its title takes one. */
    private static final int LINE = 95;
    private static final int LINES = 15;
    private static final int TITLE_LINE = 36;
    /** What a line of the title takes from the text, in lines. */
    private static final int TITLE_COSTS = 2;
    /** Letters of a line of the notes, and lines that they usually take. */
    private static final int NOTE_LINE = 130;
    private static final int NOTE_LINES = 5;
    /** Between entries, in lines. */
    private static final int BETWEEN = 1;

    private final View view;
    private final ReportSection first;
    private final List<String> notes;

    /**
     * @param first the section that the summary stands in
     * @param notes what stands between its tiles and the summary
     */
    InBrief(View view, ReportSection first, List<String> notes) {
        this.view = view;
        this.first = first;
        this.notes = notes;
    }

    /** Ends the page, so that the summary is one. */
    List<Block> blocks() {
        List<Definitions.Entry> entries = new ArrayList<>();
        Optional<Definitions.Entry> quality = view.results().outline().stream()
                .filter(section -> section.kind() == ReportSection.Kind.QUALITY).findFirst()
                .map(section -> new Definitions.Entry(title(section), deliveries(), ""));
        int free = LINES - aboveTheUsual() - quality.map(InBrief::lines).orElse(0);
        for (ReportSection section : view.results().outline()) {
            Optional<Definitions.Entry> entry = section.kind() == ReportSection.Kind.BREAKDOWN ? entry(section) : Optional.empty();
            if (entry.isPresent() && lines(entry.get()) <= free) {
                entries.add(entry.get());
                free -= lines(entry.get());
            }
        }
        quality.ifPresent(entries::add);
        return entries.isEmpty()
                ? List.of()
                : List.of(new Heading(2, view.words().text("brief.title")), new Definitions(entries), new PageBreak());
    }

    /** By how many lines the title, the heading with its lead and the notes push the text down beyond what is usual. */
    private int aboveTheUsual() {
        String language = view.words().language();
        return TITLE_COSTS * (view.results().run().title(language).length() / TITLE_LINE)
                + TITLE_COSTS * (title(first).length() / TITLE_LINE) + (first.lead(language).isEmpty() ? 0 : TITLE_COSTS)
                + Math.max(0, notes.stream().mapToInt(note -> 1 + note.length() / NOTE_LINE).sum() - NOTE_LINES);
    }

    private static int lines(Definitions.Entry entry) {
        return 1 + BETWEEN + entry.definition().length() / LINE + entry.term().length() / LINE;
    }

    private Optional<Definitions.Entry> entry(ReportSection section) {
        return section.charted().stream()
                .flatMap(id -> view.series(id, Scope.TO_DATE, section.breakdown()).stream())
                .filter(Series::drawable)
                .findFirst()
                .map(series -> new Definitions.Entry(title(section), sentences(series, title(section)), ""));
    }

    private String sentences(Series series, String title) {
        Sentences said = new Sentences(view, series, ValueFormat.of(view, series.indicator(), series.figures()));
        String extremes = said.extremes();
        String labelled = extremes.isEmpty() || view.label(series.indicator()).equals(title) ? extremes : view.words().text("say.series", "label", view.label(series.indicator()),
                "sentence", view.words().inside(extremes));
        return String.join(" ", Stream.concat(
                Stream.of(labelled).filter(text -> !text.isEmpty()),
                new LastYear(view, series.indicator()).sentence().stream()).toList());
    }

    private String deliveries() {
        Deliveries deliveries = new Deliveries(view);
        return deliveries.unusable(true).map(unusable -> deliveries.sentence() + " " + unusable).orElseGet(deliveries::sentence);
    }

    private String title(ReportSection section) {
        return section.title(view.words().language());
    }
}
