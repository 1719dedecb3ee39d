package eu.meuse.identity.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and runs of words that are known, by the word that they begin with; the longest counts. */
final class Phrases {
    private static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt((Phrase phrase) -> -phrase.words().size());

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** @param tokens what the words mean */
    record Phrase(List<String> words, List<Token> tokens) {}

    /** Adds a phrase, unless the same words are known already. */
    void add(String written, List<Token> tokens) {
        List<String> words = Pieces.of(written).stream().flatMap(piece -> piece.words().stream()).toList();
        if (words.isEmpty()) {
            return;
        }
        List<Phrase> known = byFirst.computeIfAbsent(words.get(0), none -> new ArrayList<>());
        if (known.stream().noneMatch(phrase -> phrase.words().equals(words))) {
            known.add(new Phrase(words, tokens));
            known.sort(LONGEST_FIRST);
        }
    }

    /** The longest phrase that begins with the word at this place. */
    Optional<Phrase> at(List<String> words, int from) {
        List<Phrase> candidates = byFirst.get(words.get(from));
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                int to = from + phrase.words().size();
                if (to <= words.size() && words.subList(from, to).equals(phrase.words())) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }
}
