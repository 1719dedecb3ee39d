package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import java.util.Optional;

/** Knows the language in which cards write formulas, and what is wrong with one: a message without file and line. */
public interface FormulaLanguage {

    /** What is wrong with a condition on facts of a table; empty where it holds or does not hold for each of them. */
    Optional<String> inCondition(FactTable table, String sql);

    /** What is wrong with an aggregate over facts of a table; empty where it gives a number. */
    Optional<String> inAggregate(FactTable table, String sql);

    /** Lets everything pass that is not plainly misspelt, for runs that will come to the formulas themselves. */
    static FormulaLanguage unasked() {
        return new FormulaLanguage() {
            @Override
            public Optional<String> inCondition(FactTable table, String sql) {
                return Optional.empty();
            }

            @Override
            public Optional<String> inAggregate(FactTable table, String sql) {
                return Optional.empty();
            }
        };
    }
}
