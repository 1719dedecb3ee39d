package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.values.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the records of one file or sheet, row by row. */
final class PartReading {
    private final Source source;
    private final int part;
    private final RowRules rules;
    private final Duplicates duplicates;
    private final Findings findings;
    private final IntakeSink sink;
    private final SpoiltIdentifiers identifiers;
    private final int[] open;
    private final ContentSum contents;
    private long accepted;
    private long rejected;
    private long others;
    private long misfits;
    private boolean lastIsShort;
    private boolean hasTitle;

    /** @param part position of the file or sheet within its submission */
    PartReading(Source source, int part, RowRules rules, Duplicates duplicates, Findings findings, IntakeSink sink) {
        this.source = source;
        this.part = part;
        this.rules = rules;
        this.duplicates = duplicates;
        this.findings = findings;
        this.sink = sink;
        this.identifiers = new SpoiltIdentifiers(source.table(), rules.layout());
        this.open = IntStream.range(0, source.table().columns().size())
                .filter(i -> !source.table().columns().get(i).personal())
                .toArray();
        this.contents = new ContentSum(source, open);
    }

    boolean see(SourceRow row) {
        lastIsShort = false;
        if (rules.records().isRecord(row)) {
            read(row);
        } else if (!rules.records().isHeader(row)) {
            others++;
            if (rules.records().goesOn(row)) {
                rules.merged().line(row);
            }
            hasTitle |= row.number() < rules.layout().headerTop() && row.firstFilled() >= 0;
        }
        return true;
    }

    /**
     * Whether the last record breaks off: it alone has too few fields, or its last field a quote that nothing closes. A
     * single field is more likely a remark below the table.
     */
    boolean endsShort() {
        return lastIsShort && misfits <= 1 && accepted + rejected > 1;
    }

    SourceSummary summary() {
        return new SourceSummary(source, accepted + rejected, accepted, rejected, others, false, hasTitle || rules.layout().people(),
                contents.sum());
    }

    private void read(SourceRow row) {
        Canoniser canoniser = rules.canoniser();
        lastIsShort = row.width() > 1 && (row.width() < rules.canoniser().width() || opensQuote(row.text(row.width() - 1)));
        if (!canoniser.accepts(row)) {
            rejected++;
            rules.merged().rejected(row);
            misfits += canoniser.reason() == Reason.WRONG_FIELD_COUNT ? 1 : 0;
            sink.finding(source, findings.rejected(row, canoniser.reason(), canoniser.column()));
            return;
        }
        Object[] values = canoniser.values();
        String pseudonym = rules.keys().pseudonym(values);
        String key = rules.keys().key(values, pseudonym);
        long first = key == null ? Duplicates.NEW : duplicates.earlier(key, Position.of(part, row.number()));
        if (first != Duplicates.NEW) {
            rejected++;
            rules.merged().rejected(row);
            sink.finding(source, findings.duplicate(row.number(), rules.keys().reason(), first));
            return;
        }
        accepted++;
        // What is odd about a row is so as it is written: a cost that counts above is not nothing beside its funding.
        warn(row, values);
        rules.merged().see(row, values);
        contents.add(values);
        sink.fact(new FactRow(source, row.number(), stored(values, pseudonym)));
    }

    private static boolean opensQuote(String text) {
        return !text.isEmpty() && text.charAt(0) == '"' && text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private void warn(SourceRow row, Object[] values) {
        identifiers.of(row, values).ifPresent(notice -> sink.finding(source, findings.warning(row.number(), notice)));
        rules.swapped().of(row, values).ifPresent(notice -> sink.finding(source, findings.warning(row.number(), notice)));
        for (RowWarning warning : rules.warnings()) {
            warning.of(source, values).ifPresent(notice -> sink.finding(source, findings.warning(row.number(), notice)));
        }
    }

    /** An unmodifiable list that may hold nulls. */
    private List<Object> stored(Object[] values, String pseudonym) {
        Object[] stored = new Object[open.length + (pseudonym == null ? 0 : 1)];
        for (int i = 0; i < open.length; i++) {
            stored[i] = values[open[i]];
        }
        if (pseudonym != null) {
            stored[open.length] = pseudonym;
        }
        return Collections.unmodifiableList(Arrays.asList(stored));
    }
}
