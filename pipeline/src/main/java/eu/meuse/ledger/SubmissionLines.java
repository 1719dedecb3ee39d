package eu.meuse.ledger;

import eu.meuse.facts.FactTable;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SubmissionLine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of {@code submissions.csv}: current files, and those that files with other bytes have superseded. */
public final class SubmissionLines {
    private SubmissionLines() {}

    /**
     * The lines as of a quarter, sorted.
     *
     * @param waiting id of a source's rows, as {@link QualityAsOf.FoundIn} has it, to the number of its rows that wait
     */
    public static List<SubmissionLine> of(Register register, Quarter quarter, Map<String, Long> waiting) {
        Map<String, SubmissionLine> lines = new TreeMap<>();
        List<RegisteredSource> current = register.currentUpTo(quarter);
        current.forEach(source -> lines.merge(key(source), line(source, state(source), waiting), SubmissionLines::add));
        Set<String> listed = current.stream().map(SubmissionLines::bytes).collect(Collectors.toSet());
        List<RegisteredSource> superseded =
                register.upTo(quarter).stream().filter(source -> !listed.contains(bytes(source))).toList();
        Map<String, Long> latest = new HashMap<>();
        superseded.forEach(source -> latest.merge(bytes(source), source.intake(), Math::max));
        superseded.stream()
                .filter(source -> source.intake() == latest.get(bytes(source)))
                .forEach(source -> lines.merge(key(source), line(source, "superseded", Map.of()), SubmissionLines::add));
        return lines.values().stream().sorted().toList();
    }

    private static String bytes(RegisteredSource source) {
        return source.path() + "/" + source.source().sha256();
    }

    private static String state(RegisteredSource source) {
        return switch (source.state()) {
            case READ -> "in-force";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String key(RegisteredSource source) {
        return source.path() + "/" + source.source().table().dataset() + "/" + source.source().sha256();
    }

    private static SubmissionLine line(RegisteredSource registered, String state, Map<String, Long> waiting) {
        Source source = registered.source();
        long waits = waiting.getOrDefault(registered.rows(), 0L);
        return new SubmissionLine(
                source.region(), source.quarter().toString(), dataset(registered), source.file(), source.sha256(),
                registered.records(), registered.accepted() - waits, registered.rejected(), waits,
                registered.notRecords(), state);
    }

    /** Nobody knows of what dataset a workbook is that was refused before any sheet was found, unless its name tells. */
    private static String dataset(RegisteredSource registered) {
        Source source = registered.source();
        String name = source.file().toLowerCase(Locale.ROOT);
        boolean known = !source.sheet().isEmpty() || registered.state() != RegisteredSource.State.REFUSED
                || Arrays.stream(FactTable.values()).anyMatch(table -> name.startsWith(table.dataset()));
        return known ? source.table().dataset() : "";
    }

    private static SubmissionLine add(SubmissionLine one, SubmissionLine other) {
        return new SubmissionLine(
                one.region(), one.quarter(), one.dataset(), one.file(), one.sha256(),
                one.records() + other.records(), one.accepted() + other.accepted(), one.rejected() + other.rejected(),
                one.waiting() + other.waiting(), one.notRecords() + other.notRecords(),
                other.state().equals("refused") ? other.state() : one.state());
    }
}
