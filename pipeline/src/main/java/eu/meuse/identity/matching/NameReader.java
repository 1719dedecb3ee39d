package eu.meuse.identity.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes names apart: which words say who it is, and which say only where, in what form or of which part. */
final class NameReader {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_ALIAS = 8;
    private static final int LONGEST_PERSON = 4;

    private final NameWords words;

    NameReader(NameWords words) {
        this.words = words;
    }

    ReadName read(String name) {
        List<NamePart> parts = Pieces.of(name).stream().map(piece -> NamePart.of(piece, words)).toList();
        Set<String> forms = new TreeSet<>();
        parts.forEach(part -> forms.addAll(part.forms()));
        int first = core(parts);
        if (first < 0) {
            return onlyForm(parts, forms);
        }
        int last = lastOfCore(parts, first);
        List<Token> core = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        List<Token> tail = new ArrayList<>();
        List<Token> countries = new ArrayList<>();
        List<Token> aliases = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            if (i >= first && i <= last || part.bracketed() && part.isPlace()) {
                core.addAll(withoutPart(part));
                part.words().stream().filter(word -> !words.isSmall(word)).forEach(letters::append);
            } else if (isAlias(part)) {
                aliases.addAll(part.tokens());
            } else if (i > last) {
                addPlaces(part, tail, countries);
            }
        }
        EndingAcronym.of(core, letters.toString(), name).ifPresent(acronym -> {
            core.remove(core.size() - 1);
            letters.setLength(letters.length() - acronym.text().length());
            aliases.add(acronym);
        });
        boolean isWhole = parts.get(first).hasWhole(words);
        boolean isPerson = isPerson(parts, forms);
        return new ReadName(cut(core), letters.toString(), cut(tail), countries, forms, aliases, isWhole, isPerson);
    }

    /** The part that says who: the first that names a whole, if one before it names a part of one; else the first. */
    private int core(List<NamePart> parts) {
        int first = -1;
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            if (part.tokens().isEmpty() || part.bracketed()) {
                continue;
            }
            if (part.hasWhole(words)) {
                return first < 0 || parts.get(first).hasPart(words) || part.tokens().size() > 1 ? i : first;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    /** Names with commas in them end with their legal form: Müller, Schmidt und Partner GmbH. */
    private int lastOfCore(List<NamePart> parts, int first) {
        if (!parts.get(first).endsInForm() && !parts.get(first).hasWhole(words)) {
            for (int i = first + 1; i < parts.size() && !parts.get(i).bracketed() && !parts.get(i).words().isEmpty(); i++) {
                if (parts.get(i).endsInForm()) {
                    return i;
                }
            }
        }
        return first;
    }

    /** Computer Science Department Carnegie Mellon University: what stands before a whole is a part of it. */
    private List<Token> withoutPart(NamePart part) {
        List<Token> tokens = part.tokens();
        if (part.hasWhole(words)) {
            for (int i = Math.min(tokens.size(), 5) - 1; i > 0; i--) {
                boolean isNarrow = tokens.get(i).kind() == TokenKind.WORD && words.isPart(tokens.get(i));
                if (isNarrow && tokens.subList(i + 1, tokens.size()).stream().anyMatch(words::isWhole)) {
                    return tokens.subList(i + 1, tokens.size());
                }
            }
        }
        return tokens;
    }

    private static ReadName onlyForm(List<NamePart> parts, Set<String> forms) {
        List<Token> core = new ArrayList<>();
        parts.forEach(part -> core.addAll(part.tokens()));
        if (core.isEmpty()) {
            forms.forEach(form -> core.add(new Token(TokenKind.COMMON, form)));
        }
        String letters = core.stream().map(Token::text).collect(Collectors.joining());
        return new ReadName(cut(core), letters, List.of(), List.of(), forms, List.of(), false, false);
    }

    private static boolean isAlias(NamePart part) {
        return part.bracketed() && part.words().size() == 1 && part.tokens().size() == 1
                && part.tokens().get(0).kind() == TokenKind.WORD && part.words().get(0).length() <= LONGEST_ALIAS;
    }

    private void addPlaces(NamePart part, List<Token> tail, List<Token> countries) {
        boolean isAddress = part.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        for (Token token : part.tokens()) {
            if (token.kind() == TokenKind.COUNTRY) {
                countries.add(token);
            } else if (token.kind() == TokenKind.TOWN || token.kind() == TokenKind.WORD && !isAddress && !part.hasPart(words) && token.text().length() > 3) {
                tail.add(token);
            }
        }
    }

    /** Each word once, and no more of them than can be laid beside each other. */
    private static List<Token> cut(List<Token> tokens) {
        List<Token> different = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (different.size() < MOST_WORDS && different.stream().noneMatch(one -> one.text().equals(token.text()))) {
                different.add(token);
            }
        }
        return different;
    }

    /** Two to four words of no known meaning, with a first name among them or a title before. */
    private boolean isPerson(List<NamePart> parts, Set<String> forms) {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.words()));
        boolean titled = false;
        while (!all.isEmpty() && words.isTitle(all.get(0))) {
            all.remove(0);
            titled = true;
        }
        boolean onlyWords = parts.stream().flatMap(part -> part.tokens().stream())
                .allMatch(token -> token.kind() == TokenKind.WORD || words.isTitle(token.text()));
        boolean ofLength = all.size() >= 2 && all.size() <= LONGEST_PERSON || titled && all.size() == 1;
        return forms.stream().allMatch("sole-trader"::equals) && onlyWords && ofLength && parts.size() <= 2
                && (titled || words.isFirstName(all.get(0)) || parts.size() == 2 && words.isFirstName(all.get(1)));
    }
}
