package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However its header is written, a table reads to the same facts. */
class RandomHeadersTest {
    private static final int ROUNDS = 60;
    private static final List<Integer> OPTIONAL = IntStream.range(0, FactTable.PROJECTS.columns().size())
            .filter(i -> !FactTable.PROJECTS.columns().get(i).required()).boxed().limit(4).toList();
    private static final List<String> CELLS = List.of("P-1", "EMR", "TTC", "Towards clusters", "2", "1.1", "AGIT", "DE", "2012-02-01", "2012-12-31",
            "120.50", "60.25", "0.00", "D05", "ttc.eu", "de-aachen");

    @TempDir
    Path inputs;

    @Test
    void anyHeaderReadsToTheSameFacts() {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<String> plain = read(header(FactTable.PROJECTS.columns().stream().map(Column::name).toList()) + header(CELLS));
        assertEquals(1, plain.size());
        for (int round = 0; round < ROUNDS; round++) {
            String file = file(random);
            String what = "seed " + seed + ", round " + round + ":\n" + file;
            assertEquals(plain, read(file, what), what);
        }
    }

    /** A header once more, in other words, loses no record; one of other places is a question. */
    @Test
    void noRecordIsLostToALaterHeader() {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> order = shuffled(random);
            List<Integer> later = random.nextBoolean() ? order : shuffled(random);
            int above = 1 + random.nextInt(6);
            int below = random.nextInt(6);
            String first = header(order.stream().map(i -> OPTIONAL.contains(i) && random.nextBoolean() ? "Zzz " + i : heading(i, random)).toList());
            String text = first + records(order, 0, above) + header(later.stream().map(i -> heading(i, random)).toList()) + records(later, above, above + below);
            Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/projects.csv", text).read();
            String what = "seed " + seed + ", round " + round + ":\n" + text;
            if (later.equals(order)) {
                String plain = header(FactTable.PROJECTS.columns().stream().map(Column::name).toList())
                        + records(IntStream.range(0, CELLS.size()).boxed().toList(), 0, above + below);
                assertEquals(read(plain), read.facts.stream().map(fact -> fact.values().toString()).toList(), what);
            } else {
                assertEquals(List.of("0 ambiguous-header"), read.found().stream().filter(found -> !found.contains("unknown-column")).toList(), what);
            }
        }
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, CELLS.size()).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static String records(List<Integer> order, int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> header(order.stream().map(i -> i == 0 ? "P-" + number : CELLS.get(i)).toList()))
                .collect(Collectors.joining());
    }

    private List<String> read(String text) {
        return read(text, text);
    }

    private List<String> read(String text, String what) {
        Gathered read = new Desk(inputs).put("de-aachen/2012-Q1/projects.csv", text).read();
        assertEquals(List.of(), read.found().stream().filter(found -> !found.contains("unknown-column")).toList(), what);
        return read.facts.stream().map(fact -> fact.values().toString()).toList();
    }

    private static String file(Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, CELLS.size()).boxed().toList());
        Collections.shuffle(order, random);
        int form = random.nextInt(4);
        List<String> upper = order.stream().map(i -> heading(i, random)).toList();
        List<String> lower = order.stream().map(i -> heading(i, random)).toList();
        String header = switch (form) {
            case 0 -> header(upper);
            case 1 -> header(upper) + header(lower);
            case 2 -> header(IntStream.range(0, upper.size()).mapToObj(i -> upper.get(i) + (random.nextBoolean() ? " / " : "\n") + lower.get(i)).toList());
            default -> grouped(order, upper);
        };
        List<Integer> cells = form == 3 ? together(order) : order;
        return (random.nextBoolean() ? "Liste der Vorhaben;;\n\n" : "") + header + header(cells.stream().map(CELLS::get).toList());
    }

    /** Start and end below a heading of both, the others above. */
    private static String grouped(List<Integer> order, List<String> headings) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int column : together(order)) {
            boolean start = column == Columns.find(FactTable.PROJECTS, "start");
            boolean end = column == Columns.find(FactTable.PROJECTS, "end");
            upper.add(start ? "Laufzeit/looptijd/durée" : end ? "" : headings.get(order.indexOf(column)));
            lower.add(start ? "von/van/de" : end ? "bis/tot/à" : "");
        }
        return header(upper) + header(lower);
    }

    private static List<Integer> together(List<Integer> order) {
        int start = Columns.find(FactTable.PROJECTS, "start");
        List<Integer> moved = new ArrayList<>(order);
        moved.remove(Integer.valueOf(start + 1));
        moved.add(moved.indexOf(start) + 1, start + 1);
        return moved;
    }

    /** A heading of the column in any language, in any case, with what people put around it. */
    private static String heading(int at, Random random) {
        String column = FactTable.PROJECTS.columns().get(at).name();
        List<String> words = Ttc.DEFINITIONS.vocabulary().headers().getOrDefault(column, Map.of()).values().stream().flatMap(List::stream).toList();
        String word = words.isEmpty() || random.nextInt(8) == 0 ? column : words.get(random.nextInt(words.size()));
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> (at + 1) + ". " + word;
            case 2 -> " " + word + "*";
            case 3 -> word.replace(' ', '\u00a0');
            default -> word;
        };
    }

    private static String header(List<String> cells) {
        return cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(";")) + "\n";
    }
}
