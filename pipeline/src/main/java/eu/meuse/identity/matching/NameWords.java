package eu.meuse.identity.matching;

import eu.meuse.programme.OrganisationWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The configured words of names in the form in which names are read. */
final class NameWords {
    private static final Pattern NUMBER = Pattern.compile("\\d+|i{2,3}|iv|vi{1,3}|ix");

    private static final int SHORTEST_OF_UNIVERSITY = 4;

    private final Phrases forms = new Phrases();
    private final Phrases meanings = new Phrases();
    private final Phrases towns = new Phrases();
    private final Set<String> leading = new HashSet<>();
    private final Set<String> small;
    private final Set<String> common;
    private final Set<String> parts;
    private final Set<String> wholes;
    private final Set<String> titles;
    private final Set<String> firstNames;

    NameWords(OrganisationWords words) {
        words.forms().forEach((kind, names) -> names.forEach(name -> forms.add(name, List.of(new Token(TokenKind.LEGAL_FORM, kind)))));
        words.leadingForms().forEach(form -> leading.add(joined(form)));
        small = folded(words.small());
        addTable(words.countries(), TokenKind.COUNTRY, meanings);
        addTable(words.towns(), TokenKind.TOWN, towns);
        addUniversities(words.towns());
        Set<String> known = folded(words.common());
        words.alike().forEach((meaning, names) -> {
            boolean isCommon = names.stream().anyMatch(name -> known.contains(joined(name))) || known.contains(joined(meaning));
            Token token = new Token(isCommon ? TokenKind.COMMON : TokenKind.TYPE, "=" + meaning);
            names.forEach(name -> meanings.add(name, List.of(token)));
        });
        common = known;
        words.writtenOut().forEach((word, text) -> meanings.add(word, tokens(text)));
        parts = meaningsOf(words.parts());
        wholes = meaningsOf(words.wholes());
        titles = folded(words.titles());
        firstNames = folded(words.firstNames());
    }

    private static void addTable(Map<String, List<String>> table, TokenKind kind, Phrases phrases) {
        table.forEach((code, names) -> names.forEach(name -> phrases.add(name, List.of(new Token(kind, "=" + code)))));
    }

    /** UNamur, UGent: how Belgium's and other universities call themselves after their towns. */
    private void addUniversities(Map<String, List<String>> table) {
        table.forEach((code, names) -> names.stream().filter(name -> name.length() >= SHORTEST_OF_UNIVERSITY).forEach(name ->
                meanings.add("u" + name, List.of(new Token(TokenKind.TYPE, "=university"), new Token(TokenKind.TOWN, "=" + code)))));
    }

    /** Towns that a list names are towns in its names too. */
    void addTown(String town) {
        String code = joined(town);
        if (code.length() > 2 && !common.contains(code) && !NUMBER.matcher(code).matches()) {
            towns.add(town, List.of(new Token(TokenKind.TOWN, code)));
        }
    }

    /** The words' meanings in order; words that say nothing are left out, legal forms are there wherever they stand. */
    List<Token> tokens(List<String> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size();) {
            Optional<Phrases.Phrase> phrase = phrase(words, i);
            if (phrase.isPresent()) {
                addPhrase(phrase.get(), words.get(i).charAt(0), tokens);
                i += phrase.get().words().size();
            } else {
                if (!small.contains(words.get(i))) {
                    tokens.add(word(words.get(i)));
                }
                i++;
            }
        }
        return tokens;
    }

    private static void addPhrase(Phrases.Phrase phrase, char first, List<Token> tokens) {
        if (phrase.tokens().size() == 1) {
            tokens.add(phrase.tokens().get(0).writtenWith(first));
        } else {
            tokens.addAll(phrase.tokens());
        }
    }

    boolean isSmall(String word) {
        return small.contains(word);
    }

    private List<Token> tokens(String text) {
        return Pieces.of(text).stream().flatMap(piece -> tokens(piece.words()).stream()).toList();
    }

    private Optional<Phrases.Phrase> phrase(List<String> words, int at) {
        Optional<Phrases.Phrase> town = towns.at(words, at);
        Optional<Phrases.Phrase> meaning = meanings.at(words, at);
        return meaning.isPresent() && (town.isEmpty() || meaning.get().words().size() > town.get().words().size()) ? meaning : town;
    }

    private Token word(String word) {
        if (NUMBER.matcher(word).matches()) {
            return new Token(TokenKind.NUMBER, word);
        }
        return new Token(common.contains(word) ? TokenKind.COMMON : TokenKind.WORD, word);
    }

    /** The legal form that a run of words is, the longest that ends there. */
    Optional<Phrases.Phrase> form(List<String> words, int from) {
        return forms.at(words, from);
    }

    boolean mayLead(Phrases.Phrase form) {
        return leading.contains(String.join("", form.words()));
    }

    boolean isPart(Token token) {
        return parts.contains(token.text());
    }

    boolean isWhole(Token token) {
        return wholes.contains(token.text());
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    private Set<String> meaningsOf(Collection<String> words) {
        Set<String> meant = new HashSet<>();
        words.forEach(word -> {
            List<Token> tokens = tokens(word);
            if (tokens.size() == 1) {
                meant.add(tokens.get(0).text());
            }
        });
        return meant;
    }

    private static Set<String> folded(Collection<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(joined(word)));
        return folded;
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        Pieces.of(text).forEach(piece -> piece.words().forEach(joined::append));
        return joined.toString();
    }
}
