package eu.meuse.run;

import java.util.Optional;

/** The version of Meuse that is running. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar says; {@code development} where it runs from classes. */
    public static String get() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
