package eu.meuse.reports.blocks;

import java.util.List;

/** Blocks that stand on one page where one page can hold them: a chart and its sentence, a short table and its notice. */
public record Together(List<Block> blocks) implements Block {

    public Together {
        blocks = List.copyOf(blocks);
    }

    /** Keeps blocks together. */
    public static Together of(Block... blocks) {
        return new Together(List.of(blocks));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.together(this);
    }
}
