package eu.meuse.run;

import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which Meuse is running. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Its version, as the jar says; {@code development} where it runs from classes. */
    public static String get() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
    }

    /** A hash of its own jars, by which two builds of a version are told apart; empty where it runs from classes. */
    static Optional<String> fingerprint() throws IOException {
        StringBuilder jars = new StringBuilder();
        for (Class<?> part : new Class<?>[] {ProgramVersion.class, ResultsBundle.class}) {
            Path jar = Path.of(URI.create(part.getProtectionDomain().getCodeSource().getLocation().toString()));
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            jars.append(Sha256.hex(Files.readAllBytes(jar)));
        }
        return Optional.of(Sha256.hex(jars.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
