package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of codes in one language. */
final class Names {
    private final CoFinancing statement;
    private final Map<String, Indicator> indicators;
    private final Map<String, Dimension> dimensions;
    private final Texts texts;

    Names(ResultsBundle bundle, Texts texts) {
        statement = bundle.coFinancing();
        indicators = bundle.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        dimensions = bundle.dimensions().stream().collect(Collectors.toMap(Dimension::id, Function.identity()));
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Empty where none is known. */
    SheetCell partner(String id) {
        return SheetCell.text(statement.partners().stream()
                .filter(partner -> partner.id().equals(id))
                .map(FundedPartner::name)
                .findFirst()
                .orElse(""));
    }

    SheetCell category(String code) {
        return SheetCell.text(label(statement.basis().categories(), code));
    }

    SheetCell source(String code) {
        return SheetCell.text(sourceLabel(code));
    }

    /** The name of a source within a text; its code where none is known. */
    String sourceNamed(String code) {
        String label = sourceLabel(code);
        return label.isEmpty() ? code : label;
    }

    private String sourceLabel(String code) {
        return code.equals(SourceAmounts.UNALLOCATED) ? texts.text("statement.unallocated") : label(statement.basis().sources(), code);
    }

    SheetCell indicator(String id) {
        return SheetCell.text(Optional.ofNullable(indicators.get(id)).map(indicator -> pick(indicator.labels())).orElse(""));
    }

    /** How values of an indicator are written; empty where it is not described. */
    Optional<Indicator.Kind> kind(String indicator) {
        return Optional.ofNullable(indicators.get(indicator)).map(Indicator::kind);
    }

    SheetCell region(String code) {
        return SheetCell.text(code("region", code));
    }

    /** The names of the dimensions that a figure is broken down by. */
    SheetCell breakdown(FigureKey key) {
        return SheetCell.text(Arrays.stream(key.breakdown().split("/"))
                .map(id -> Optional.ofNullable(dimensions.get(id)).map(dimension -> pick(dimension.labels())).orElse(id))
                .collect(Collectors.joining(" / ")));
    }

    /** The names of its codes. */
    SheetCell key(FigureKey key) {
        String[] of = key.breakdown().split("/");
        String[] codes = key.key().split("/", of.length);
        return SheetCell.text(IntStream.range(0, Math.min(of.length, codes.length))
                .mapToObj(i -> code(of[i], codes[i]))
                .collect(Collectors.joining(" / ")));
    }

    private String code(String dimension, String code) {
        return Optional.ofNullable(dimensions.get(dimension)).map(of -> label(of.codes(), code)).orElse("");
    }

    private String pick(Map<String, String> labels) {
        return labels.getOrDefault(texts.language(), labels.getOrDefault("en", ""));
    }

    private String label(List<Code> codes, String code) {
        return codes.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.label(texts.language()))
                .findFirst()
                .orElse("");
    }
}
