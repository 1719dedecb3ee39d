package eu.meuse.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Spark, starting while the configuration and the inputs are being read: it takes longer than both. */
final class SparkStart implements AutoCloseable {
    private final CompletableFuture<SparkSession> starting;

    private SparkStart(long bytes) {
        starting = CompletableFuture.supplyAsync(() -> Sparks.start(bytes), runnable -> {
            Thread thread = new Thread(runnable, "spark-start");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Starts it in the way that suits the size of the inputs. */
    static SparkStart over(Path inputs) throws IOException {
        return new SparkStart(bytes(inputs));
    }

    /** The session, once it has started. */
    SparkSession session() {
        try {
            return starting.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("Spark did not start: " + failed.getCause().getMessage(), failed.getCause());
        }
    }

    @Override
    public void close() {
        starting.thenAccept(SparkSession::stop).join();
    }

    private static long bytes(Path inputs) throws IOException {
        if (!Files.isDirectory(inputs)) {
            return 0;
        }
        try (Stream<Path> entries = Files.walk(inputs)) {
            return entries.mapToLong(entry -> entry.toFile().length()).sum();
        }
    }
}
