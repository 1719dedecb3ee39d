package eu.meuse.run;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the tasks of one partition have read.
 *
 * @param files written
 * @param summaries a line a source
 */
record TakenIn(WrittenFiles files, List<SourceSummary> summaries) implements Serializable {

    static Iterator<TakenIn> read(Iterator<ReadingTask> tasks, Intake intake, IntakeTarget target) throws IOException {
        List<SourceSummary> summaries = new ArrayList<>();
        try (FactAppender appender = target.open()) {
            while (tasks.hasNext()) {
                intake.read(tasks.next(), sink(appender, summaries));
            }
            return List.of(new TakenIn(appender.finish(), summaries)).iterator();
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
