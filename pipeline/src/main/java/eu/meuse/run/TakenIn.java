package eu.meuse.run;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.FileInMotion;
import eu.meuse.intake.Intake;
import eu.meuse.intake.IntakeSink;
import eu.meuse.intake.ReadingTask;
import eu.meuse.intake.SourceSummary;
import eu.meuse.ledger.FactAppender;
import eu.meuse.ledger.IntakeTarget;
import eu.meuse.ledger.WrittenFiles;
import eu.meuse.reports.bundle.Finding;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one share of the tasks has read.
 *
 * @param files written
 * @param summaries a line a source
 * @param left tasks whose files were in motion: nothing of theirs counts
 */
record TakenIn(WrittenFiles files, List<SourceSummary> summaries, List<Left> left) implements Serializable {

    /**
     * A task left for the next run.
     *
     * @param place of the file that was in motion, or its path; the task's other files may have been at rest
     */
    record Left(ReadingTask task, String place, String why) implements Serializable {

        static Left of(ReadingTask task, FileInMotion moving) {
            return new Left(task, moving.place(), moving.getMessage());
        }

        /** Whether it is the file that was in motion. */
        boolean isFor(DeliveredFile file) {
            return place.equals(file.place()) || place.equals(file.path());
        }
    }

    static TakenIn read(List<ReadingTask> tasks, Intake intake, IntakeTarget target) throws IOException {
        List<SourceSummary> summaries = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        try (FactAppender appender = target.open()) {
            for (ReadingTask task : tasks) {
                read(task, intake, sink(appender, summaries), left);
            }
            return new TakenIn(appender.finish(), summaries, left);
        }
    }

    private static void read(ReadingTask task, Intake intake, IntakeSink sink, List<Left> left) throws IOException {
        try {
            intake.read(task, sink);
        } catch (FileInMotion moving) {
            left.add(Left.of(task, moving));
        } catch (NoSuchFileException gone) {
            left.add(new Left(task, gone.getFile(), gone.getFile() + " went away while it was read; it is left for the next run"));
        }
    }

    private static IntakeSink sink(FactAppender appender, List<SourceSummary> summaries) {
        return new IntakeSink() {
            @Override
            public void fact(FactRow row) {
                appender.add(row);
            }

            @Override
            public void finding(Source source, Finding finding) {
                appender.add(source, finding);
            }

            @Override
            public void summary(SourceSummary summary) {
                summaries.add(summary);
            }
        };
    }
}
