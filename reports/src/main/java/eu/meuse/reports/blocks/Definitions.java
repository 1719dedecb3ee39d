package eu.meuse.reports.blocks;

import java.util.List;

/** Terms and what they mean. */
public record Definitions(List<Entry> entries) implements Block {

    /**
     * @param term the words defined
     * @param definition a sentence or a few
     * @param detail set more quietly below: official code, unit, formula; or empty
     */
    public record Entry(String term, String definition, String detail) {}

    public Definitions {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.definitions(this);
    }
}
