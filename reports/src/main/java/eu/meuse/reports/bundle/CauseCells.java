package eu.meuse.reports.bundle;

import java.util.List;

/** A cause in a row and back. */
final class CauseCells {
    static final List<String> HEADER = List.of("kind", "region", "quarter", "dataset", "file", "before", "after", "added",
            "removed", "changed", "reason");

    private CauseCells() {}

    static Cells write(Cells cells, Cause cause) {
        return cells.text(cause.kind().code(), cause.region(), cause.quarter(), cause.dataset(), cause.file(), cause.before(),
                        cause.after())
                .count(cause.added(), cause.removed(), cause.changed())
                .text(cause.reason());
    }

    static Cause read(CsvRow row) {
        return new Cause(row.parse("kind", Cause.Kind::of), row.text("region"), row.text("quarter"), row.text("dataset"),
                row.text("file"), row.text("before"), row.text("after"), row.count("added"), row.count("removed"),
                row.count("changed"), row.text("reason"));
    }
}
