package eu.meuse.intake;

import eu.meuse.identity.Pseudonyms;
import java.io.IOException;

/** Reads a chunk of a large file. */
final class ChunkReading {
    private final IntakeRules rules;
    private final Pseudonyms pseudonyms;
    private final IntakeSink sink;
    private final StillCopied copied;

    ChunkReading(IntakeRules rules, Pseudonyms pseudonyms, IntakeSink sink, StillCopied copied) {
        this.rules = rules;
        this.pseudonyms = pseudonyms;
        this.sink = sink;
        this.copied = copied;
    }

    void read(ChunkTask task) throws IOException {
        RowRules rows = rules.rows(task.source().table(), task.layout(), task.conventions(), pseudonyms, task.chunk().part());
        Findings findings = new Findings(task.source(), task.layout(), task.conventions(), task.submission(), rules.currency());
        if (task.chunk().firstLine() == 1) {
            rules.repairs(task.source().table()).appliedTo(task.layout()).forEach(quirk -> sink.finding(task.source(), findings.applied(quirk)));
            task.notices().forEach(notice -> sink.finding(task.source(), findings.warning(0, notice)));
            task.conventions().notices().forEach(notice -> sink.finding(task.source(), findings.warning(0, notice)));
            findings.ignoredColumns().ifPresent(finding -> sink.finding(task.source(), finding));
            findings.correction(task.overlap()).ifPresent(finding -> sink.finding(task.source(), finding));
        }
        PartReading reading = new PartReading(task.source(), task.chunk().part(), rows, new Repeated(task.repeated()), findings, sink);
        task.chunk().rows().forEach(reading::see);
        Chunk chunk = task.chunk();
        if (reading.endsShort() && TextEnd.isEnd(chunk.path(), chunk.to()) && !TextEnd.hasLineEnd(chunk.path(), chunk.to())
                && copied.mayBe(chunk.path())) {
            throw FileInMotion.endsInTheMiddle(task.region() + "/" + task.quarter() + "/" + task.source().file());
        }
        sink.summary(reading.summary());
    }

    /** Looks up rows found to be repetitions; they come in order. */
    private static final class Repeated implements Duplicates {
        private final long[] pairs;
        private int next;

        Repeated(long[] pairs) {
            this.pairs = pairs;
        }

        @Override
        public long earlier(String key, long position) {
            while (next < pairs.length && pairs[next] < position) {
                next += 2;
            }
            return next < pairs.length && pairs[next] == position ? pairs[next + 1] : NEW;
        }
    }
}
