package eu.meuse.reports.sections.region;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ReportSection;
import eu.meuse.reports.bundle.Scope;
import eu.meuse.reports.sections.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A region and what is known of it. */
record Place(View view, Code code) {
    static final String DIMENSION = "region";

    /** @throws IllegalArgumentException where there is no such region */
    static Place of(View view, String region) {
        return new Place(view, view.dimension(DIMENSION).codes().stream()
                .filter(code -> code.code().equals(region))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no region " + region)));
    }

    String name() {
        return code.label(view.words().language());
    }

    Optional<Figure> figure(Indicator indicator, Scope scope) {
        return view.figure(new FigureKey(indicator.id(), scope, DIMENSION, code.code()));
    }

    /** The indicators of the public report that are broken down by region, those of its first section first. */
    List<Indicator> indicators() {
        return view.results().outline().stream()
                .flatMap(section -> section.indicators().stream())
                .distinct()
                .map(view::indicator)
                .filter(indicator -> figure(indicator, Scope.TO_DATE).isPresent())
                .toList();
    }

    /** Those with a tile in the report. */
    List<Indicator> key() {
        List<String> key = view.results().outline().stream()
                .filter(section -> section.kind() == ReportSection.Kind.KEY_FIGURES)
                .flatMap(section -> section.indicators().stream())
                .toList();
        return indicators().stream().filter(indicator -> key.contains(indicator.id())).toList();
    }

    /** Those that a chart of the report draws by region, and then all others. */
    List<Indicator> charted() {
        Stream<String> charted = view.results().outline().stream()
                .filter(section -> section.breakdown().equals(DIMENSION))
                .flatMap(section -> section.charted().stream());
        return Stream.concat(charted.map(view::indicator), indicators().stream()).distinct()
                .filter(indicator -> figure(indicator, Scope.TO_DATE).isPresent())
                .toList();
    }
}
