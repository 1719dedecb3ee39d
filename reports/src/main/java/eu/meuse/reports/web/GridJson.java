package eu.meuse.reports.web;

import eu.meuse.reports.blocks.FigureGrid;
import eu.meuse.reports.blocks.PageSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All figures of an edition as data for the script: each word once, rows by the places of their words. */
final class GridJson {
    private GridJson() {}

    static String of(PageSpec.Edition edition) {
        FigureGrid grid = edition.figures();
        List<Map<String, Integer>> words = new ArrayList<>();
        for (int column = 0; column < grid.heads().size(); column++) {
            words.add(words(grid, column));
        }
        String rows = grid.rows().stream().map(row -> row(row, words)).collect(Collectors.joining(",\n"));
        PageSpec.Controls say = edition.controls();
        return "{\"words\":" + list(words.stream().map(column -> list(column.keySet().stream().map(GridJson::string).toList())).toList())
                + ",\n\"say\":{\"any\":" + string(say.any()) + ",\"whole\":" + string(say.whole()) + ",\"count\":" + string(say.count())
                + ",\"more\":" + string(say.more()) + ",\"none\":" + string(say.none()) + "},\n\"rows\":[\n" + rows + "\n]}";
    }

    private static Map<String, Integer> words(FigureGrid grid, int column) {
        Map<String, Integer> places = new LinkedHashMap<>();
        grid.rows().forEach(row -> places.putIfAbsent(row.words().get(column), places.size()));
        return places;
    }

    private static String row(FigureGrid.Row row, List<Map<String, Integer>> words) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < words.size(); column++) {
            cells.add(words.get(column).get(row.words().get(column)).toString());
        }
        cells.add(row.value().map(value -> value.toPlainString()).orElse("null"));
        cells.add(string(row.text()));
        cells.add(string(row.coverage()));
        return list(cells);
    }

    private static String list(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }

    /** As JSON that cannot end the element it stands in. */
    static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(code -> {
            if (code == '"' || code == '\\') {
                json.append('\\').appendCodePoint(code);
            } else if (code < ' ' || code == '<' || code == '>' || code == '&' || code == 0x2028 || code == 0x2029) {
                json.append(String.format("\\u%04x", code));
            } else {
                json.appendCodePoint(Html.forbidden(code) ? ' ' : code);
            }
        });
        return json.append('"').toString();
    }
}
