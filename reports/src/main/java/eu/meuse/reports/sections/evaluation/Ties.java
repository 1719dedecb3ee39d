package eu.meuse.reports.sections.evaluation;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.Tables;
import eu.meuse.reports.sections.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What ties regions to each other: every indicator by two dimensions that both list the regions. */
record Ties(View view) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String breakdown : breakdowns()) {
            List<String> indicators = view.results().indicators().stream()
                    .filter(indicator -> indicator.breakdowns().contains(breakdown)).map(Indicator::id).toList();
            blocks.addAll(Tables.matrices(indicators, breakdown, view));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(1, view.words().text("evaluation.ties")));
            blocks.add(1, Paragraph.of(lead()));
        }
        return blocks;
    }

    /** Of what is only counted where it crosses a border, nothing stands on the diagonal, and nothing is said of it. */
    private String lead() {
        List<String> within = view.results().indicators().stream().filter(this::staysWithin).map(view::label).toList();
        String lead = view.words().text("evaluation.ties.lead");
        return within.isEmpty() ? lead : lead + " " + view.words().text("evaluation.ties.diagonal", "list", view.words().list(within));
    }

    private boolean staysWithin(Indicator indicator) {
        return indicator.breakdowns().stream().filter(this::isOfRegions).anyMatch(breakdown -> codes(Comparisons.REGION).stream()
                .anyMatch(code -> view.figure(new FigureKey(indicator.id(), Scope.TO_DATE, breakdown, code + "/" + code))
                        .flatMap(Figure::known).filter(value -> value.signum() != 0).isPresent()));
    }

    private Set<String> breakdowns() {
        Set<String> found = new LinkedHashSet<>();
        view.results().indicators().stream()
                .flatMap(indicator -> indicator.breakdowns().stream())
                .filter(this::isOfRegions)
                .forEach(found::add);
        return found;
    }

    private boolean isOfRegions(String breakdown) {
        int at = breakdown.indexOf('/');
        return at > 0 && codes(breakdown.substring(0, at)).equals(codes(Comparisons.REGION))
                && codes(breakdown.substring(at + 1)).equals(codes(Comparisons.REGION));
    }

    private Set<String> codes(String dimension) {
        Set<String> codes = new TreeSet<>();
        view.results().dimensions().stream()
                .filter(one -> one.id().equals(dimension))
                .map(Dimension::codes)
                .forEach(list -> list.stream().map(Code::code).forEach(codes::add));
        return codes;
    }
}
