package eu.meuse.intake;

import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import java.io.Serializable;

/** What is read in one go, in one Spark task. */
public sealed interface ReadingTask extends Serializable permits SubmissionTask, ChunkTask {
    /** Who sent it. */
    String region();

    /** For which quarter. */
    Quarter quarter();

    /** Whether a source belongs to the submission that it reads. */
    boolean reads(Source source);

    /** Whether a file belongs to the submission that it reads. */
    boolean reads(DeliveredFile file);

    /** How many bytes it reads, to spread tasks evenly. */
    long bytes();
}
