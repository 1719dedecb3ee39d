package eu.meuse.reports.blocks;

import java.util.List;
import java.util.stream.Stream;

/** Blocks in a medium without pages. */
public final class Blocks {
    private Blocks() {}

    /** All blocks in reading order, those within groups in place of the group, and no page breaks. */
    public static List<Block> flat(List<Block> blocks) {
        return blocks.stream().flatMap(Blocks::flat).toList();
    }

    private static Stream<Block> flat(Block block) {
        if (block instanceof Together group) {
            return group.blocks().stream().flatMap(Blocks::flat);
        }
        return block instanceof PageBreak ? Stream.empty() : Stream.of(block);
    }
}
