package eu.meuse.intake.values;

import eu.meuse.intake.source.Words;
import eu.meuse.programme.Vocabulary;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of months in the vocabulary's languages. */
public final class Months implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FILLERS = Set.of("de", "du", "of", "on", "den", "am", "vom", "le", "the", "op", "st", "nd", "rd", "th", "er", "e", "ste");

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The names of the vocabulary in all its languages. */
    public Months(Vocabulary vocabulary) {
        for (List<List<String>> year : vocabulary.months().values()) {
            for (int i = 0; i < year.size(); i++) {
                for (String name : year.get(i)) {
                    numbers.put(Words.bare(name), i + 1);
                }
            }
        }
    }

    /** 1 to 12, or 0 where the word names no month. */
    int number(String word) {
        return numbers.getOrDefault(Words.bare(word), 0);
    }

    /** Whether a word may stand in a date and says nothing. */
    boolean isFiller(String word) {
        return FILLERS.contains(Words.bare(word));
    }
}
