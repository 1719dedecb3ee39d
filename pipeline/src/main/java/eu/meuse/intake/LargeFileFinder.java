package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.Bytes;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.intake.text.DelimitedRows;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.text.Encoding;
import eu.meuse.intake.text.LineEnds;
import eu.meuse.intake.text.Piece;
import eu.meuse.intake.text.PieceScan;
import eu.meuse.intake.text.Pieces;
import eu.meuse.intake.text.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dialect of a large file and the offsets of its chunks. Pieces are gone through side by side, each as if it
 * began at a record and as if it began within quotes; strung together from the file's start they tell which is true.
 */
final class LargeFileFinder {
    private final IntakeRules rules;
    private final SparkSurvey spark;
    private final long chunkBytes;

    LargeFileFinder(IntakeRules rules, SparkSurvey spark, long chunkBytes) {
        this.rules = rules;
        this.spark = spark;
        this.chunkBytes = chunkBytes;
    }

    /** Empty where the file cannot be cut with certainty. */
    Optional<LargeFile> find(DeliveredFile file, FactTable table, int part) throws IOException {
        Habits card = rules.habits(file.region());
        Headings headings = rules.headings(table);
        Bytes bytes = () -> Files.newInputStream(Path.of(file.path()));
        Encoding.Found head = head(bytes, card);
        byte[] beginning = DialectFinder.sample(bytes, head);
        Dialect guess = DialectFinder.find(beginning, head, LineEnds.of(beginning), card, headings);
        Optional<List<Piece>> pieces = isByteWise(head.charset())
                ? Pieces.of(file.path(), head.mark(), file.bytes(), chunkBytes, guess.lineEnd()) : Optional.empty();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        List<PieceScan.Found> found = spark.scan(pieces.get(), guess);
        boolean utf8 = found.stream().allMatch(PieceScan.Found::isUtf8);
        Encoding.Found encoding = head.mark() > 0 || utf8 ? new Encoding.Found(StandardCharsets.UTF_8.name(), head.mark()) : whole(bytes, card);
        boolean loneCr = guess.lineEnd() == '\r' || found.stream().anyMatch(PieceScan.Found::holdsLoneCr);
        char lineEnd = loneCr ? LineEnds.of(bytes, encoding) : '\n';
        Dialect dialect = DialectFinder.find(DialectFinder.sample(bytes, encoding), encoding, lineEnd, card, headings);
        if (!isByteWise(encoding.charset()) || !dialect.cutsLike(guess)) {
            return Optional.empty();
        }
        SourceRows rows = new DelimitedRows(bytes, dialect, 1);
        Part whole = new Part(file, "", table, dialect, rows, HeaderSearch.best(rows, headings), Optional.empty());
        return chunks(file.path(), part, dialect, found).map(chunks -> new LargeFile(whole, chunks));
    }

    private static Encoding.Found whole(Bytes bytes, Habits card) throws IOException {
        try (InputStream in = bytes.open()) {
            return Encoding.of(in, card);
        }
    }

    /** The encoding as far as the file's beginning tells. */
    private static Encoding.Found head(Bytes bytes, Habits card) throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] sample = in.readNBytes(1 << 16);
            int end = sample.length;
            while (end > 0 && sample[end - 1] < 0) {
                end--;
            }
            return Encoding.of(new ByteArrayInputStream(sample, 0, end), card);
        }
    }

    /** Whether delimiters, quotes and line ends are bytes that mean nothing else. */
    private static boolean isByteWise(String charset) {
        return charset.equals("UTF-8") || charset.startsWith("windows-125") || charset.startsWith("ISO-8859-");
    }

    private static Optional<List<Chunk>> chunks(String path, int part, Dialect dialect, List<PieceScan.Found> found) {
        List<Chunk> chunks = new ArrayList<>();
        boolean inQuotes = false;
        long line = 1;
        long from = -1;
        long fromLine = 1;
        for (PieceScan.Found piece : found) {
            PieceScan.Reading reading = piece.reading(inQuotes);
            if (reading.longest() > PieceScan.LONGEST) {
                return Optional.empty();
            }
            long start = reading.firstRecord() < 0 ? -1 : piece.piece().from() + reading.firstRecord();
            if (start >= 0 && start < piece.piece().to()) {
                if (from >= 0) {
                    chunks.add(new Chunk(path, part, dialect, from, start, fromLine));
                }
                from = start;
                fromLine = line + reading.linesBefore();
            }
            line += piece.lineEnds();
            inQuotes = reading.endsInQuotes();
        }
        if (inQuotes || from < 0) {
            return Optional.empty();
        }
        chunks.add(new Chunk(path, part, dialect, from, found.get(found.size() - 1).piece().to(), fromLine));
        return Optional.of(chunks);
    }
}
