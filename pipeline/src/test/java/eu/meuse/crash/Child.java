package eu.meuse.crash;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of its own, of what this one's class path holds. */
final class Child {
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java").toString();
    private static final long PATIENCE = 10;

    private final Process process;
    private final Path told;

    private Child(Process process, Path told) {
        this.process = process;
        this.told = told;
    }

    /**
     * How a process ended.
     *
     * @param told all that it wrote on standard output and standard error
     */
    record Ended(int code, String told) {}

    /**
     * Starts one.
     *
     * @param options of the virtual machine
     * @param after folders that come last on the class path
     */
    static Child start(Class<?> main, List<String> options, List<String> arguments, Path... after) throws IOException {
        Path told = Files.createTempFile("child", ".txt");
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(ChildArchive.options());
        command.addAll(options);
        command.addAll(List.of("-Dmeuse.root=" + Desk.ROOT, "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", classPath(after), main.getName()));
        command.addAll(arguments);
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start(), told);
    }

    /** An archive serves a class path that begins as its own did. */
    private static String classPath(Path... after) {
        return Stream.concat(Stream.of(ChildJars.CLASS_PATH), Arrays.stream(after).map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does, if it has not ended by then. */
    Ended killAfter(long milliseconds) throws IOException, InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        return ended();
    }

    /** Ends it as {@code kill} does. */
    void terminate() {
        process.destroy();
    }

    /** What it has written so far. */
    String told() throws IOException {
        return Files.readString(told);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Ended ended() throws IOException, InterruptedException {
        return endedWithin(PATIENCE);
    }

    /** @param minutes after which it is taken for one that never ends */
    Ended endedWithin(long minutes) throws IOException, InterruptedException {
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("a run did not end: " + told());
        }
        Ended ended = new Ended(process.exitValue(), told());
        Files.delete(told);
        return ended;
    }
}
