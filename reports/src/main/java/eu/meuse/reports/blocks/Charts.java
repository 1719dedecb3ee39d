package eu.meuse.reports.blocks;

import java.util.List;
import java.util.stream.Stream;

/** The charts among blocks. */
public final class Charts {
    private Charts() {}

    /** Every chart, in reading order, those within groups among them. */
    public static List<ChartSpec> in(List<Block> blocks) {
        return blocks.stream().flatMap(Charts::of).toList();
    }

    private static Stream<ChartSpec> of(Block block) {
        if (block instanceof Together group) {
            return group.blocks().stream().flatMap(Charts::of);
        }
        return block instanceof Chart chart ? Stream.of(chart.spec()) : Stream.empty();
    }
}
