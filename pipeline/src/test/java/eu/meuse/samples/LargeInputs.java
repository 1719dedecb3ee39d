package eu.meuse.samples;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.DelimitedFile;
import eu.meuse.samples.files.Dialect;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Sheet;
import eu.meuse.samples.world.Calendar;
import eu.meuse.samples.world.Dice;
import eu.meuse.samples.world.Place;
import eu.meuse.samples.world.Sample;
import eu.meuse.samples.world.Shares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample with any number of participations, written as they are made up: the five regions that send text share
 * them, and the last list of the lead partner's region holds about a quarter of all, so that one file is large.
 */
final class LargeInputs {
    /** Every so many rows one stands in its list twice. */
    private static final int TWICE_EVERY = 1_000;
    private final long seed;
    private final long participations;
    private final Crowd crowd;
    private final Truth truth;

    LargeInputs(long seed, long participations) {
        this.seed = seed;
        this.participations = participations;
        this.crowd = new Crowd(participations);
        this.truth = new Truth(crowd.size());
    }

    void write(Path out) throws IOException {
        Path inputs = out.resolve("inputs");
        SubmissionFiles.write(Sample.sheetsWithoutEvents(seed), inputs);
        Quarter first = Calendar.quarters().get(0);
        List<Place> places = Place.all().stream().filter(place -> dialect(place, first) != null).toList();
        List<Long> counts = Shares.divide(participations, weights(places));
        int at = 0;
        for (Place place : places) {
            for (Quarter quarter : Calendar.quarters()) {
                submission(inputs, place, quarter, counts.get(at++));
            }
        }
        truth.write(out.resolve("truth.csv"));
    }

    private static List<Integer> weights(List<Place> places) {
        List<Integer> weights = new ArrayList<>();
        for (Place place : places) {
            for (int quarter = 1; quarter <= Calendar.quarters().size(); quarter++) {
                boolean large = place.code().equals(Place.LEAD) && quarter == Calendar.quarters().size();
                weights.add(large ? 200 : quarter);
            }
        }
        return weights;
    }

    private static Dialect dialect(Place place, Quarter quarter) {
        return Habits.dialect(place.code(), quarter).orElse(null);
    }

    private void submission(Path inputs, Place place, Quarter quarter, long count) throws IOException {
        Dice dice = new Dice(seed, "large " + place.code() + quarter);
        try (Lists lists = new Lists(inputs, place, quarter)) {
            long left = count;
            for (int number = 1; left > 0; number++) {
                int size = (int) Math.min(left, dice.between(20, 180));
                Entry event = crowd.event(place, quarter, number, size, dice);
                lists.events.write(event);
                truth.event(event);
                guests(event, size, dice, lists);
                left -= size;
            }
        }
    }

    private void guests(Entry event, int size, Dice dice, Lists lists) throws IOException {
        int first = dice.below(crowd.size());
        for (int i = 0; i < size; i++) {
            int person = crowd.nth(first, i);
            Entry row = crowd.participation(event.text("event_id"), person);
            lists.participations.write(row);
            if (truth.participation(event, row, person, crowd.organisation(person)) % TWICE_EVERY == 0) {
                lists.participations.write(row);
                truth.rejected();
            }
        }
    }

    /** The two files of a submission that are streamed. */
    private static final class Lists implements AutoCloseable {
        private final RowFile events;
        private final RowFile participations;

        private Lists(Path inputs, Place place, Quarter quarter) throws IOException {
            events = new RowFile(inputs, place, quarter, FactTable.EVENTS);
            participations = new RowFile(inputs, place, quarter, FactTable.PARTICIPATIONS);
        }

        @Override
        public void close() throws IOException {
            events.file.close();
            participations.file.close();
        }
    }

    private static final class RowFile {
        private final Grid grid;
        private final DelimitedFile file;

        private RowFile(Path inputs, Place place, Quarter quarter, FactTable table) throws IOException {
            grid = new Grid(new Sheet(place.code(), quarter, table, 0, List.of(), List.of()));
            Dialect dialect = dialect(place, quarter);
            Path folder = inputs.resolve(place.code()).resolve(quarter.toString());
            file = new DelimitedFile(
                    Files.newOutputStream(folder.resolve(table.dataset() + "." + dialect.extension())), dialect);
            file.row(grid.header());
        }

        private void write(Entry entry) throws IOException {
            file.row(grid.row(entry));
        }
    }
}
