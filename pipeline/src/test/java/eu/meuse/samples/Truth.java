package eu.meuse.samples;

import eu.meuse.samples.files.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What large inputs must come to, counted while they are written: {@code indicator,scope,breakdown,key,value} as in
 * {@code figures.csv}, and the number of rejected rows.
 */
final class Truth {
    private static final List<String> OF_EVENTS = List.of("region", "sector", "format");
    private static final List<String> OF_PEOPLE = List.of("home_region", "organisation_type");

    private static final class Cell {
        private long events;
        private long participations;
        private final BitSet persons;
        private final BitSet organisations = new BitSet();

        private Cell(int people) {
            persons = new BitSet(people);
        }
    }

    private final int people;
    private final Map<String, Cell> cells = new TreeMap<>();
    private final Cell all;
    private long rejected;

    Truth(int people) {
        this.people = people;
        this.all = cell(",");
    }

    void event(Entry event) {
        all.events++;
        OF_EVENTS.forEach(column -> cell(column + "," + event.text(column)).events++);
    }

    /** Counts it; says how many that makes. */
    long participation(Entry event, Entry row, int person, int organisation) {
        count(all, person, organisation);
        OF_EVENTS.forEach(column -> count(cell(column + "," + event.text(column)), person, organisation));
        OF_PEOPLE.forEach(column -> count(cell(column + "," + row.text(column)), person, organisation));
        return all.participations;
    }

    void rejected() {
        rejected++;
    }

    private static void count(Cell cell, int person, int organisation) {
        cell.participations++;
        cell.persons.set(person);
        cell.organisations.set(organisation);
    }

    private Cell cell(String key) {
        return cells.computeIfAbsent(key, first -> new Cell(people));
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        cells.forEach((key, cell) -> {
            boolean ofEvents = OF_PEOPLE.stream().noneMatch(column -> key.startsWith(column + ","));
            if (ofEvents) {
                lines.add("events,to-date," + key + "," + cell.events);
            }
            lines.add("participations,to-date," + key + "," + cell.participations);
            lines.add("participants,to-date," + key + "," + cell.persons.cardinality());
            if (key.equals(",") || key.startsWith("region,")) {
                lines.add("organisations-reached,to-date," + key + "," + cell.organisations.cardinality());
            }
        });
        lines.sort(null);
        lines.add(0, "indicator,scope,breakdown,key,value");
        lines.add("rejected,,,," + rejected);
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
