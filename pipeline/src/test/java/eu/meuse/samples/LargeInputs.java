package eu.meuse.samples;

import java.io.IOException;
import java.nio.file.Path;

final class LargeInputs {
    LargeInputs(long seed, long participations) {}

    void write(Path out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
