package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.identity.Person;
import eu.meuse.identity.Pseudonyms;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the records of one file or sheet, row by row. */
final class PartReading {
    private final Source source;
    private final FactTable table;
    private final Records records;
    private final Canoniser canoniser;
    private final List<RowWarning> warnings;
    private final Duplicates duplicates;
    private final Pseudonyms pseudonyms;
    private final Findings findings;
    private final IntakeSink sink;
    private final int[] open;
    private final int person;
    private final int email;
    private final int organisation;
    private long accepted;
    private long rejected;
    private long others;

    PartReading(Source source, Layout layout, Records records, Canoniser canoniser, List<RowWarning> warnings,
            Duplicates duplicates, Pseudonyms pseudonyms, IntakeSink sink) {
        this.source = source;
        this.table = source.table();
        this.records = records;
        this.canoniser = canoniser;
        this.warnings = warnings;
        this.duplicates = duplicates;
        this.pseudonyms = pseudonyms;
        this.findings = new Findings(source, layout);
        this.sink = sink;
        this.open = IntStream.range(0, table.columns().size()).filter(i -> !table.columns().get(i).personal()).toArray();
        this.person = Columns.find(table, "person");
        this.email = Columns.find(table, "email");
        this.organisation = Columns.find(table, "organisation");
    }

    boolean see(SourceRow row) {
        if (records.isRecord(row)) {
            read(row);
        } else if (!records.isHeader(row)) {
            others++;
        }
        return true;
    }

    SourceSummary summary() {
        return new SourceSummary(source, accepted + rejected, accepted, rejected, others, false);
    }

    private void read(SourceRow row) {
        if (!canoniser.accepts(row)) {
            rejected++;
            sink.finding(source, findings.rejected(row, canoniser.reason(), canoniser.column()));
            return;
        }
        Object[] values = canoniser.values();
        String who = table.holdsPeople() ? pseudonym(values) : null;
        Optional<Duplicates.Place> first = earlier(values, who, row.number());
        if (first.isPresent()) {
            rejected++;
            sink.finding(source, findings.duplicate(row.number(), table.isKeyed() ? Reason.DUPLICATE_KEY : Reason.DUPLICATE_ROW, first));
            return;
        }
        accepted++;
        for (RowWarning warning : warnings) {
            warning.of(source, values).ifPresent(notice -> sink.finding(source, findings.warning(row.number(), notice)));
        }
        sink.fact(new FactRow(source, row.number(), stored(values, who)));
    }

    private String pseudonym(Object[] values) {
        return pseudonyms.of(Person.canonical((String) values[email], (String) values[person], (String) values[organisation]).orElseThrow());
    }

    private Optional<Duplicates.Place> earlier(Object[] values, String who, long row) {
        if (who == null && !table.isKeyed()) {
            return Optional.empty();
        }
        return duplicates.take(key(values, who), new Duplicates.Place(source.file(), source.sheet(), row));
    }

    private String key(Object[] values, String who) {
        if (who != null) {
            return values[0] + "\n" + who;
        }
        int columns = table.key().size();
        return columns == 1 ? values[0].toString() : values[0] + "\n" + values[1];
    }

    /** An unmodifiable list that may hold nulls. */
    private List<Object> stored(Object[] values, String who) {
        Object[] stored = new Object[open.length + (who == null ? 0 : 1)];
        for (int i = 0; i < open.length; i++) {
            stored[i] = values[open[i]];
        }
        if (who != null) {
            stored[open.length] = who;
        }
        return Collections.unmodifiableList(Arrays.asList(stored));
    }
}
