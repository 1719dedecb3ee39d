package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.util.ArrayList;
import java.util.List;

/** The opening of a section on one page with the first thing it shows: no heading and lead alone at a page's foot. */
final class Opening {
    private static final int SHORT_TABLE = 12;

    private Opening() {}

    /** The blocks of the opening and all up to the first chart or other piece beyond plain text, then the rest. */
    static List<Block> with(List<Block> opening, List<Block> blocks) {
        List<Block> together = new ArrayList<>(opening);
        int taken = 0;
        boolean shown = false;
        while (taken < blocks.size() && !shown) {
            Block next = blocks.get(taken++);
            shown = !(next instanceof Paragraph);
            together.addAll(next instanceof Together group ? group.blocks() : List.of(next));
        }
        if (!holdsPicture(together)) {
            List<Block> plain = new ArrayList<>(opening);
            plain.addAll(blocks);
            return plain;
        }
        List<Block> all = new ArrayList<>(List.of(new Together(together)));
        all.addAll(blocks.subList(taken, blocks.size()));
        return all;
    }

    private static boolean holdsPicture(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Chart || block instanceof Tiles || shortTable(block));
    }

    private static boolean shortTable(Block block) {
        return block instanceof Table table && table.rows().size() <= SHORT_TABLE;
    }
}
