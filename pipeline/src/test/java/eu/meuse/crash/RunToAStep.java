package eu.meuse.crash;

import eu.meuse.ledger.LedgerStep;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.run.History;
import eu.meuse.run.Outcome;
import eu.meuse.run.Progress;
import eu.meuse.run.QuarterlyRun;
import eu.meuse.run.RunStep;
import eu.meuse.run.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A command whose process ends at a step as a kill would end it: at once, nothing flushed, closed or told.
 *
 * <p>Arguments: step, how often it is passed before, milliseconds after it, {@code report}, {@code close} or
 * {@code withdraw}, folder of the desk.
 */
public final class RunToAStep implements Progress {
    /** Exit code of a process that ended itself. */
    static final int KILLED = 99;

    private final String last;
    private final AtomicInteger before;
    private final long later;

    private RunToAStep(String last, int before, long later) {
        this.last = last;
        this.before = new AtomicInteger(before);
        this.later = later;
    }

    /** Runs it; the exit code is {@link #KILLED} or the command's own. */
    public static void main(String[] arguments) throws IOException {
        Progress progress = new RunToAStep(arguments[0], Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        Desk desk = new Desk(Path.of(arguments[4]));
        System.exit(run(arguments[3], desk, progress).exitCode());
    }

    static Outcome run(String command, Desk desk, Progress progress) throws IOException {
        Quarter quarter = Quarter.parse(Desk.QUARTER).orElseThrow();
        History history = new History(desk.programme(), desk.ledger(), progress);
        return switch (command) {
            case "close" -> history.close(quarter, false);
            case "withdraw" -> history.withdraw(Path.of(Desk.WITHDRAWN), "sent by mistake");
            default -> report(desk, quarter, progress);
        };
    }

    private static Outcome report(Desk desk, Quarter quarter, Progress progress) throws IOException {
        return new QuarterlyRun(
                new Settings(
                        desk.programme(), desk.inputs(), desk.ledger(), desk.out(), Optional.of(quarter), List.of("en"), false,
                        false),
                progress).report();
    }

    @Override
    public void step(String step) {}

    @Override
    public void passed(RunStep step) {
        passed(step.name());
    }

    @Override
    public void passed(LedgerStep step) {
        passed(step.name());
    }

    private void passed(String step) {
        if (step.equals(last) && before.getAndDecrement() == 0) {
            if (later == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
            Thread killer = new Thread(this::killLater);
            killer.setDaemon(true);
            killer.start();
        }
    }

    private void killLater() {
        try {
            Thread.sleep(later);
        } catch (InterruptedException sooner) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
