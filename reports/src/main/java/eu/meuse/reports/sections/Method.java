package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each indicator of the report means, from its card; the words in place of numbers; whom to ask. */
final class Method implements Section {

    @Override
    public List<Block> blocks(ReportSection section, View view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(view.words().text("method.lead")));
        Set<String> shown = shown(view);
        blocks.add(new Definitions(view.results().indicators().stream()
                .filter(indicator -> shown.contains(indicator.id()))
                .map(indicator -> entry(indicator, view))
                .toList()));
        blocks.add(new Heading(2, view.words().text("method.words")));
        Stream.of("no-data", "missing", "suppressed")
                .map(status -> Paragraph.of(Gaps.meaning(view, status)))
                .forEach(blocks::add);
        blocks.addAll(closing("method.contact", view.results().run().contact(), view));
        blocks.addAll(closing("method.licence", view.results().run().licence(), view));
        return blocks;
    }

    /** The indicators of the report and those they are divided from. */
    private static Set<String> shown(View view) {
        return view.results().outline().stream()
                .flatMap(section -> section.indicators().stream())
                .flatMap(id -> Stream.concat(Stream.of(id), Stream.concat(
                        view.indicator(id).numerator().stream(), view.indicator(id).denominator().stream())))
                .collect(Collectors.toSet());
    }

    private static Definitions.Entry entry(Indicator indicator, View view) {
        List<String> detail = new ArrayList<>();
        indicator.officialCode().ifPresent(code -> detail.add(view.words().text("method.official", "code", code)));
        Formula.of(indicator, view).ifPresent(formula -> detail.add(formula.sentence()));
        return new Definitions.Entry(view.label(indicator), view.meaning(indicator), String.join(" · ", detail));
    }

    private static List<Block> closing(String heading, Map<String, String> texts, View view) {
        String text = view.pick(texts, "");
        return text.isEmpty()
                ? List.of()
                : List.of(new Heading(2, view.words().text(heading)), Paragraph.of(text));
    }
}
