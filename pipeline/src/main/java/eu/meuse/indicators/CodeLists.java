package eu.meuse.indicators;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.Dimensions;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The codes by which figures break down: those of the programme's lists, and its partners.
 *
 * @param partners identifiers of the partners table
 */
record CodeLists(Programme programme, List<String> partners) {

    /**
     * The keys of a breakdown, in the order of the lists; one empty key for the programme as a whole.
     *
     * @param tables of which the first that has a dimension says which list is its
     * @throws IllegalStateException where none has it
     */
    List<String> keys(String breakdown, Collection<FactTable> tables) {
        List<String> keys = List.of("");
        for (String dimension : Dimensions.in(breakdown)) {
            keys = joined(keys, codes(dimension, tables));
        }
        return keys;
    }

    /** The codes of a dimension, in the order of its list. */
    List<String> codes(String dimension, Collection<FactTable> tables) {
        String list = tables.stream()
                .sorted()
                .flatMap(table -> Dimensions.codeList(table, dimension).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no breakdown by " + dimension + " of " + tables));
        return list.equals(Dimensions.PARTNER)
                ? partners
                : programme.codeLists().get(list).codes().stream().map(Code::code).toList();
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
}
