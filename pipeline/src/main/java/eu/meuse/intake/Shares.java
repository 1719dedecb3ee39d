package eu.meuse.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deals tasks out so that all shares take about as long. */
public final class Shares {
    /** A share of more is a share to wait for at the end. */
    private static final long MOST = 128L << 20;
    /** A share of less is read sooner than the files that it writes are opened, in every quarter to come. */
    private static final long LEAST = 256L << 10;

    private Shares() {}

    /**
     * Shares of about the same number of bytes, each with its tasks in the order given.
     *
     * @param least how many there are at least, where there are so many tasks and there is enough in them
     */
    public static List<List<ReadingTask>> of(List<ReadingTask> tasks, int least) {
        long bytes = tasks.stream().mapToLong(ReadingTask::bytes).sum();
        int count = (int) Math.min(tasks.size(), Math.max(Math.min(least, 1 + bytes / LEAST), bytes / MOST));
        List<Share> shares = Stream.generate(Share::new).limit(count).toList();
        List<Integer> largestFirst = new ArrayList<>();
        for (int at = 0; at < tasks.size(); at++) {
            largestFirst.add(at);
        }
        largestFirst.sort(Comparator.comparingLong((Integer at) -> tasks.get(at).bytes()).reversed());
        for (int at : largestFirst) {
            shares.stream().min(Comparator.comparingLong(Share::bytes)).orElseThrow().add(at, tasks.get(at).bytes());
        }
        return shares.stream().map(share -> share.of(tasks)).toList();
    }

    /** Positions of tasks. */
    private static final class Share {
        private final List<Integer> positions = new ArrayList<>();
        private long bytes;

        private void add(int position, long more) {
            positions.add(position);
            // Opening a file costs something, however little is in it.
            bytes += more + 1;
        }

        private long bytes() {
            return bytes;
        }

        private List<ReadingTask> of(List<ReadingTask> tasks) {
            return positions.stream().sorted().<ReadingTask>map(tasks::get).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        }
    }
}
