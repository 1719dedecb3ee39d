package eu.meuse.crash;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small file system of its own, in memory, that can be filled. To mount one needs root. */
final class FullDisk implements AutoCloseable {
    private final Path place;

    private FullDisk(Path place) {
        this.place = place;
    }

    /** Empty where it cannot be mounted. */
    static Optional<FullDisk> mount(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        boolean mounted = run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()));
        return mounted ? Optional.of(new FullDisk(place)) : Optional.empty();
    }

    /** Fills it but for some bytes. */
    void leave(long bytes) throws IOException {
        byte[] block = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(place).getUsableSpace() > bytes) {
                out.write(block);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return place.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(List.of("umount", "--lazy", place.toString()));
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
