package eu.meuse.identity.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a list as numbers, with how rare each is among the list's different names. */
final class Lexicon {
    private static final double USUAL_LIST = 10_000;
    private static final double LOWEST = 0.4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> spelt = new ArrayList<>();
    private int[] names = new int[1024];
    private double logOfAll;

    int number(Token token) {
        Integer known = numbers.get(token.text());
        if (known != null) {
            return known;
        }
        int number = tokens.size();
        numbers.put(token.text(), number);
        tokens.add(token);
        spelt.add(token.text().charAt(0) == '=' && token.text().length() > 1 ? token.text().substring(1) : token.text());
        if (number == names.length) {
            names = Arrays.copyOf(names, 2 * number);
        }
        return number;
    }

    int[] numbers(List<Token> words) {
        int[] all = new int[words.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = number(words.get(i));
        }
        return all;
    }

    void count(int[] core) {
        for (int word : core) {
            names[word]++;
        }
    }

    /** To be called when all names are counted. */
    void close(int distinctNames) {
        logOfAll = Math.log(Math.max(USUAL_LIST, distinctNames));
    }

    String text(int word) {
        return tokens.get(word).text();
    }

    /** Its letters, without the mark of a meaning. */
    String spelt(int word) {
        return spelt.get(word);
    }

    TokenKind kind(int word) {
        return tokens.get(word).kind();
    }

    /** In how many different names it stands. */
    int names(int word) {
        return names[word];
    }

    /** From 1 for a word that no other name has, down as it becomes frequent. */
    double rarity(int word) {
        return Math.max(LOWEST, 1 - 0.6 * Math.log(Math.max(1, names[word])) / logOfAll);
    }

    /** What a word that both names have tells. */
    double together(int word) {
        TokenKind kind = kind(word);
        return kind == TokenKind.WORD ? rarity(word) : kind.together();
    }

    /** What a word that one name alone has tells. */
    double alone(int word) {
        TokenKind kind = kind(word);
        return kind == TokenKind.WORD ? rarity(word) : kind.alone();
    }

    int size() {
        return tokens.size();
    }
}
