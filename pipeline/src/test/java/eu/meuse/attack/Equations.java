package eu.meuse.attack;

import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What everybody can say of the numbers of packs: parts and wholes, people and attendances, quarters and what came before. What is
 * not so in truth, as a list came late or was replaced, is left out: somebody who knew that would find most.
 */
final class Equations {
    private static final String PERSONS = "count(distinctperson_key)";
    private static final String EVENTS = "count(distinctevent_id)";

    private static final List<String> DIFFERENT = List.of(PERSONS, EVENTS, "count(distinctorganisation_key)");

    private final Numbers numbers;
    private final List<Quarter> quarters;
    private final Map<Cell, Integer> cells;
    private final List<Equation> all = new ArrayList<>();
    private final Map<List<Integer>, Integer> rests = new HashMap<>();

    Equations(Numbers numbers, List<Quarter> quarters) {
        this.numbers = numbers;
        this.quarters = quarters;
        this.cells = new LinkedHashMap<>(numbers.cells());
    }

    List<Equation> all() {
        Map<List<String>, List<Cell>> tables = new LinkedHashMap<>();
        cells.keySet().forEach(cell -> tables.computeIfAbsent(List.of(cell.counting(), cell.when()), any -> new ArrayList<>()).add(cell));
        tables.values().forEach(this::breakdowns);
        tables.values().forEach(this::within);
        cells.forEach(this::people);
        cells.forEach(this::scopes);
        cells.forEach(this::again);
        long[] truth = numbers.truth();
        return all.stream().filter(equation -> equation.holds(truth)).toList();
    }

    private Optional<Integer> number(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    private void breakdowns(List<Cell> table) {
        Map<Cell, SortedMap<String, List<Cell>>> parts = new LinkedHashMap<>();
        for (Cell part : table) {
            for (String dimension : part.place().keySet()) {
                SortedMap<String, String> place = new TreeMap<>(part.place());
                place.remove(dimension);
                parts.computeIfAbsent(part.at(place), any -> new TreeMap<>()).computeIfAbsent(dimension, any -> new ArrayList<>()).add(part);
            }
        }
        parts.forEach((whole, by) -> by.forEach((dimension, some) -> breakdown(whole, dimension, some)));
    }

    private void breakdown(Cell whole, String dimension, List<Cell> parts) {
        Optional<Integer> all = number(whole);
        Optional<Integer> known = number(whole.with(dimension, Cell.KNOWN));
        List<Integer> codes = parts.stream().filter(part -> !part.place().get(dimension).equals(Cell.KNOWN)).map(cells::get).toList();
        known.ifPresent(of -> made(of, codes, whole.addsUp()));
        all.ifPresent(of -> made(of, known.map(List::of).orElse(codes), whole.addsUp()));
        all.ifPresent(of -> made(of, codes, whole.addsUp()));
    }

    /** What is made of parts: they add up, but for those of no code; or overlap. */
    private void made(int whole, List<Integer> parts, boolean addsUp) {
        if (parts.isEmpty() || parts.contains(whole)) {
            return;
        }
        if (addsUp) {
            rest(whole, parts);
            return;
        }
        all.add(Equation.atMost(whole, parts.stream().mapToInt(Integer::intValue).toArray()));
        // Of people it is taken to be known where nobody is left, though nobody says so; organisations are hidden for what they say alone.
        parts.forEach(part -> {
            if (numbers.isOfOthers(whole)) {
                all.add(Equation.atMost(part, whole));
            } else {
                rest(whole, List.of(part));
            }
        });
    }

    private void rest(int whole, Collection<Integer> parts) {
        long rest = numbers.truth(whole) - parts.stream().mapToLong(numbers::truth).sum();
        List<Integer> of = new ArrayList<>(parts.stream().sorted().toList());
        of.add(whole);
        if (rest >= 0 && !rests.containsKey(of)) {
            rests.put(of, whole);
            List<Integer> with = new ArrayList<>(parts);
            if (rest > 0) {
                with.add(numbers.derived(numbers.name(whole) + " without " + parts.stream().map(numbers::name).toList(), rest));
            }
            all.add(Equation.sum(whole, with.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    /** Parts by several dimensions at once, where nothing stands between. */
    private void within(List<Cell> table) {
        for (Cell part : table) {
            for (Cell whole : table) {
                if (part.isOf(whole) && part.place().size() > whole.place().size() + 1 && table.stream().noneMatch(one -> part.isOf(one) && one.isOf(whole))) {
                    rest(cells.get(whole), List.of(cells.get(part)));
                }
            }
        }
    }

    /** What counts differently on the same facts. */
    private void people(Cell cell, int facts) {
        if (cell.counting().startsWith("new ")) {
            number(cell.counting(cell.counting().substring(4))).ifPresent(everybody -> rest(everybody, List.of(facts)));
            return;
        }
        if (!cell.counting().endsWith("|count(*)")) {
            return;
        }
        String table = cell.counting().replace("count(*)", "");
        DIFFERENT.forEach(distinct -> number(cell.counting(table + distinct)).ifPresent(number -> all.add(Equation.atMost(number, facts))));
        Optional<Integer> persons = number(cell.counting(table + PERSONS));
        persons.ifPresent(people -> events(cell, table).filter(events -> events > 0).ifPresent(events ->
                all.add(new Equation(new int[] {facts, people}, new long[] {1, -events}, -Equation.ANY, 0))));
    }

    /** So many events there were at most: those that have lists, or all. */
    private Optional<Long> events(Cell cell, String table) {
        Optional<Integer> lists = number(cell.counting(table + EVENTS));
        Optional<Integer> held = number(cell.counting(table.replace("participations", "events").replace("PARTICIPATIONS", "EVENTS") + "count(*)"));
        return lists.filter(numbers::isRead).or(() -> held.filter(numbers::isRead)).map(numbers::truth);
    }

    private void scopes(Cell cell, int toDate) {
        int pack = pack(cell);
        if (!cell.when().endsWith("to-date")) {
            return;
        }
        Optional<Integer> now = number(cell.when(pack + " quarter"));
        Optional<Integer> before = last(pack, quarters.get(pack).previous()).flatMap(then -> number(cell.when(then + " to-date")));
        now.ifPresent(quarter -> before.ifPresentOrElse(
                then -> made(toDate, List.of(quarter, then), cell.addsUp()), () -> rest(toDate, List.of(quarter))));
        if (!cell.addsUp()) {
            Optional<Integer> newcomers = number(new Cell("new " + cell.counting(), cell.place(), pack + " quarter"));
            newcomers.ifPresent(few -> before.ifPresent(then -> rest(toDate, List.of(then, few))));
        }
        now.ifPresent(quarter -> rest(toDate, List.of(quarter)));
        // How many rows have come late, and that none has, nobody says who hides how many there are.
        before.ifPresent(then -> all.add(Equation.atMost(then, toDate)));
    }

    private Optional<Integer> last(int before, Quarter quarter) {
        int found = -1;
        for (int pack = 0; pack < before; pack++) {
            found = quarters.get(pack).equals(quarter) ? pack : found;
        }
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    /**
     * A number of people of a pack that was made again: some have come or gone, or it is taken to be the same where neither it nor the
     * facts behind it have changed. What was shown and is hidden now may have changed, as nobody says; and so may organisations.
     */
    private void again(Cell cell, int number) {
        before(cell).filter(before -> !numbers.isOfOthers(number)).ifPresent(before -> {
            long more = numbers.truth(number) - numbers.truth(before);
            Cell facts = cell.counting(cell.counting().replaceFirst("^new ", "").replaceFirst("[^|]*$", "count(*)"));
            boolean isGuessed = !numbers.isRead(number) && !numbers.isRead(before) && number(facts).map(numbers::truth).equals(before(facts).map(numbers::truth));
            if (more != 0 || isGuessed) {
                rest(more >= 0 ? number : before, List.of(more >= 0 ? before : number));
            }
        });
    }

    /** The same number of the pack before of the same quarter. */
    private Optional<Integer> before(Cell cell) {
        int pack = pack(cell);
        return last(pack, quarters.get(pack)).flatMap(before -> number(cell.when(before + cell.when().substring(cell.when().indexOf(' ')))));
    }

    private static int pack(Cell cell) {
        return Integer.parseInt(cell.when().substring(0, cell.when().indexOf(' ')));
    }
}
