package eu.meuse.intake;

import eu.meuse.identity.Pseudonyms;
import eu.meuse.programme.Definitions;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Reads what a task names: files become typed facts, findings and counts. It travels to Spark's tasks; what it learned
 * from the configuration it works out anew there, once.
 */
public final class Intake implements Serializable {
    private static final long serialVersionUID = 1;

    private final IntakeRules rules;
    private final Pseudonyms pseudonyms;
    private final StillCopied copied;

    /**
     * Prepares reading.
     *
     * @param pseudonyms made of names and e-mails, which go no further
     */
    public Intake(Definitions definitions, Pseudonyms pseudonyms) {
        this(definitions, pseudonyms, Set.of());
    }

    /**
     * Prepares reading.
     *
     * @param pseudonyms made of names and e-mails, which go no further
     * @param lainBefore paths of files that an earlier run has found just as they are: one of them that breaks off is
     *     not being copied, however lately it was put there
     */
    public Intake(Definitions definitions, Pseudonyms pseudonyms, Set<String> lainBefore) {
        this.rules = new IntakeRules(definitions);
        this.pseudonyms = pseudonyms;
        this.copied = new StillCopied(new TreeSet<>(lainBefore));
    }

    /**
     * Reads one task's files; what is wrong in them is a finding.
     *
     * @throws IOException where a file cannot be read from the disk, or is no longer the one that was delivered
     */
    public void read(ReadingTask task, IntakeSink sink) throws IOException {
        if (task instanceof SubmissionTask submission) {
            new SubmissionReading(rules.sentBy(task.region(), task.quarter()), pseudonyms, sink, copied).read(submission);
        } else if (task instanceof ChunkTask chunk) {
            new ChunkReading(rules.sentBy(task.region(), task.quarter()), pseudonyms, sink, copied).read(chunk);
        }
    }

    /** Splits large submissions, see {@link IntakePlan#spread}. */
    LargeSubmission large(JavaSparkContext spark, long chunkBytes, SubmissionTask task) {
        IntakeRules rules = this.rules.sentBy(task.region(), task.quarter());
        return new LargeSubmission(rules, new SparkSurvey(spark, rules, pseudonyms), chunkBytes);
    }
}
