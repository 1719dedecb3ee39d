package eu.meuse.reports.blocks;

import java.util.List;

/** Places side by side to be filled in by hand, by who signs a document. */
public record Signatures(List<Panel> panels) implements Block {

    /**
     * What one person fills in.
     *
     * @param title who, or what is to be entered
     * @param lines what is written on each line, which stands below it; may be empty
     */
    public record Panel(String title, List<String> lines) {

        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /** @throws IllegalArgumentException without a panel */
    public Signatures {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("nobody is there to sign");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.signatures(this);
    }
}
