package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.text.Dialect;
import eu.meuse.intake.text.Piece;
import eu.meuse.intake.text.PieceScan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** The parts of surveying a large file that run side by side. */
final class SparkSurvey {
    private static final int CHUNKS_A_BLOCK = 4;

    private final JavaSparkContext spark;
    private final IntakeRules rules;
    private final Pseudonyms pseudonyms;

    SparkSurvey(JavaSparkContext spark, IntakeRules rules, Pseudonyms pseudonyms) {
        this.spark = spark;
        this.rules = rules;
        this.pseudonyms = pseudonyms;
    }

    List<PieceScan.Found> scan(List<Piece> pieces, Dialect dialect) {
        return each(pieces).map(piece -> PieceScan.scan(piece, dialect)).collect();
    }

    Survey.Found survey(FactTable table, Layout layout, List<Chunk> chunks) {
        IntakeRules carried = rules;
        return each(chunks).map(chunk -> survey(carried, table, layout, chunk)).reduce(Survey.Found::add);
    }

    private static Survey.Found survey(IntakeRules rules, FactTable table, Layout layout, Chunk chunk) throws IOException {
        return Prepared.survey(table, layout, chunk.rows(), rules);
    }

    /** The rows of the chunks that repeat others, in no order. */
    Repeats repeated(List<ChunkTask> chunks) {
        IntakeRules carried = rules;
        Pseudonyms names = pseudonyms;
        int blocks = Math.max(spark.defaultParallelism(), chunks.size() / CHUNKS_A_BLOCK);
        return Repeats.merged(each(chunks)
                .flatMapToPair(chunk -> numbered(KeyBlocks.of(chunk, carried, names, blocks)).iterator())
                .groupByKey(blocks)
                .map(block -> KeyBlocks.repeated(list(block._2())))
                .collect());
    }

    private static List<Tuple2<Integer, long[]>> numbered(List<long[]> blocks) {
        List<Tuple2<Integer, long[]>> numbered = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            numbered.add(new Tuple2<>(i, blocks.get(i)));
        }
        return numbered;
    }

    private static List<long[]> list(Iterable<long[]> blocks) {
        List<long[]> list = new ArrayList<>();
        blocks.forEach(list::add);
        return list;
    }

    private <T> JavaRDD<T> each(List<T> things) {
        return spark.parallelize(things, things.size());
    }
}
