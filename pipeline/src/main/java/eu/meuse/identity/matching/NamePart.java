package eu.meuse.identity.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A piece of a name with its legal forms cut off.
 *
 * @param forms kinds of the forms that were cut
 * @param endsInForm whether one stood behind other words
 */
record NamePart(List<String> words, List<Token> tokens, Set<String> forms, boolean endsInForm, boolean bracketed) {
    private static final Set<String> PLAIN = Set.of("gmbh", "bvba", "sprl", "sarl", "aktiengesellschaft");

    static NamePart of(Piece piece, NameWords known) {
        Set<String> forms = new TreeSet<>();
        List<String> words = cutFront(piece.words(), forms, known);
        int before = words.size();
        words = cutWithin(cutBehind(words, forms, known), forms, known);
        return new NamePart(words, known.tokens(words), forms, words.size() < before || words.isEmpty(), piece.bracketed());
    }

    private static List<String> cutFront(List<String> words, Set<String> forms, NameWords known) {
        List<String> rest = words;
        while (rest.size() > 1) {
            Optional<Phrases.Phrase> form = known.form(rest, 0).filter(known::mayLead);
            if (form.isEmpty() || form.get().words().size() >= rest.size()) {
                return rest;
            }
            forms.add(form.get().tokens().get(0).text());
            rest = rest.subList(form.get().words().size(), rest.size());
        }
        return rest;
    }

    private static List<String> cutBehind(List<String> words, Set<String> forms, NameWords known) {
        for (int from = Math.max(0, words.size() - 7); from < words.size(); from++) {
            Optional<Phrases.Phrase> form = known.form(words, from);
            if (form.isPresent() && from + form.get().words().size() == words.size()) {
                forms.add(form.get().tokens().get(0).text());
                return cutBehind(words.subList(0, from), forms, known);
            }
        }
        return new ArrayList<>(words);
    }

    /** A form that cannot be another word is one within a name too: Henry Lambertz GmbH & Co. KG Aachener Printenfabrik. */
    private static List<String> cutWithin(List<String> words, Set<String> forms, NameWords known) {
        for (int i = 1; i < words.size(); i++) {
            Optional<Phrases.Phrase> form = known.form(words, i).filter(NamePart::isPlain);
            if (form.isPresent()) {
                forms.add(form.get().tokens().get(0).text());
                List<String> rest = new ArrayList<>(words.subList(0, i));
                rest.addAll(words.subList(i + form.get().words().size(), words.size()));
                return cutWithin(rest, forms, known);
            }
        }
        return words;
    }

    private static boolean isPlain(Phrases.Phrase form) {
        return PLAIN.contains(form.words().get(0));
    }

    boolean hasWhole(NameWords known) {
        return tokens.stream().anyMatch(known::isWhole);
    }

    boolean hasPart(NameWords known) {
        return tokens.stream().anyMatch(known::isPart);
    }

    /** Whether it says where and nothing else. */
    boolean isPlace() {
        return !tokens.isEmpty() && tokens.stream().allMatch(
                token -> token.kind() == TokenKind.TOWN || token.kind() == TokenKind.COUNTRY || token.kind() == TokenKind.NUMBER);
    }
}
