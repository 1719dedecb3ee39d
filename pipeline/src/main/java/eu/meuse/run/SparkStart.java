package eu.meuse.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Spark, when it is wanted: at once and beside everything else where a run is sure to need it, else at the first
 * question. It takes longer to start than configuration and inputs take to be read.
 */
final class SparkStart implements AutoCloseable {
    /** So many bytes of data files weigh as much as one of inputs: most of them are of quarters that are not counted again. */
    private static final long KEPT = 2;

    private final long bytes;
    private final Scratch scratch;
    private CompletableFuture<SparkSession> starting;

    private SparkStart(long bytes, Scratch scratch) {
        this.bytes = bytes;
        this.scratch = scratch;
    }

    /** To be started when it is asked for, in the way that suits the size of the inputs and of the facts taken in. */
    static SparkStart over(Path inputs, Path ledger) throws IOException {
        return new SparkStart(Math.max(bytes(inputs, ""), bytes(ledger, ".parquet") / KEPT), new Scratch(ledger));
    }

    /** Starts it in the background. */
    SparkStart now() {
        if (starting == null) {
            starting = CompletableFuture.supplyAsync(() -> Sparks.start(bytes, scratch.own()), SparkStart::inBackground);
        }
        return this;
    }

    /** The session, once it has started. */
    SparkSession session() {
        try {
            return now().starting.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("Spark did not start: " + failed.getCause().getMessage(), failed.getCause());
        }
    }

    /** Takes away what runs that were killed have left behind; for the run that holds the ledger. */
    void clearLeftovers() throws IOException {
        scratch.clearOthers();
    }

    @Override
    public void close() throws IOException {
        if (starting != null) {
            starting.thenAccept(SparkSession::stop).join();
        }
        scratch.clearOwn();
    }

    private static void inBackground(Runnable start) {
        Thread thread = new Thread(start, "spark-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static long bytes(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(ending))
                    .mapToLong(entry -> entry.toFile().length())
                    .sum();
        }
    }
}
