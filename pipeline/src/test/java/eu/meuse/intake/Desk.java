package eu.meuse.intake;

import eu.meuse.identity.Pseudonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A region's desk in a test: puts files under the inputs and has them read. */
public final class Desk {
    private final Path inputs;

    public Desk(Path inputs) {
        this.inputs = inputs;
    }

    public Desk put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Desk put(String path, byte[] bytes) {
        try {
            Files.createDirectories(inputs.resolve(path).getParent());
            Files.write(inputs.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Intake intake, ReadingTask task, Gathered gathered) throws IOException {
        try {
            intake.read(task, gathered);
        } catch (FileInMotion moving) {
            gathered.left.add(moving.getMessage());
        }
    }

    public Gathered read() {
        try {
            Gathered gathered = new Gathered();
            Delivery delivery = Delivery.scan(inputs, Ttc.DEFINITIONS.programme());
            Intake intake = new Intake(Ttc.DEFINITIONS, new Pseudonyms(new byte[32]));
            for (ReadingTask task : IntakePlan.tasks(delivery.files(), file -> true)) {
                read(intake, task, gathered);
            }
            gathered.findings.addAll(delivery.findings());
            return gathered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
