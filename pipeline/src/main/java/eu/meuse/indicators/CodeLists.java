package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The codes by which figures break down: those of the programme's lists, and its partners. */
record CodeLists(Programme programme, List<String> partners) {
    /** The dimension whose codes are the identifiers of the partners table. */
    static final String PARTNER = "partner";

    /**
     * The keys of an indicator's breakdown, in the order of the lists; one empty key for the programme as a whole.
     *
     * @throws IllegalStateException where no dataset of the indicator has such a column with a list of codes
     */
    List<String> keys(IndicatorCard card, String breakdown) {
        List<String> keys = List.of("");
        for (String dimension : dimensions(breakdown)) {
            keys = joined(keys, codes(dimension, card.datasets()).orElseThrow(() -> new IllegalStateException(
                    "indicator " + card.id() + " breaks down by " + dimension + ", which none of its datasets has")));
        }
        return keys;
    }

    /** The dimensions that a breakdown joins; none for the programme as a whole. */
    static List<String> dimensions(String breakdown) {
        return breakdown.isEmpty() ? List.of() : List.of(breakdown.split(Cell.JOIN));
    }

    private static List<String> joined(List<String> keys, List<String> codes) {
        List<String> joined = new ArrayList<>();
        for (String key : keys) {
            for (String code : codes) {
                joined.add(key.isEmpty() ? code : key + Cell.JOIN + code);
            }
        }
        return joined;
    }

    private Optional<List<String>> codes(String dimension, Set<FactTable> datasets) {
        if (dimension.equals(PARTNER)) {
            return Optional.of(partners);
        }
        return datasets.stream()
                .sorted()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.name().equals(dimension))
                .flatMap(column -> column.codeList().stream())
                .findFirst()
                .map(list -> programme.codeLists().get(list).codes().stream().map(Code::code).toList());
    }
}
