package eu.meuse.identity.matching;

import eu.meuse.identity.OrganisationNames;
import eu.meuse.identity.numbers.Identifier;
import eu.meuse.identity.numbers.IdentifierKind;
import eu.meuse.identity.numbers.Identifiers;
import eu.meuse.programme.OrganisationWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the different ways in which rows name organisations; their order depends on nothing but what they say. */
final class EntityReader {
    private static final int CHUNK = 50_000;
    private static final Comparator<Entity> ORDER = Comparator.comparing(Entity::joined).thenComparing(Entity::named);

    private final NameWords words;
    private final Lexicon lexicon = new Lexicon();
    private final List<String> forms;

    private record Read(NamedOrganisation named, ReadName name, Identifier identifier, Token place, Token country) {}

    EntityReader(OrganisationWords configured) {
        words = new NameWords(configured);
        forms = List.copyOf(configured.forms().keySet());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** @param different no two of them equal */
    List<Entity> read(List<NamedOrganisation> different) {
        learnTowns(different);
        NameReader reader = new NameReader(words);
        List<Entity> entities = new ArrayList<>(different.size());
        for (int from = 0; from < different.size(); from += CHUNK) {
            List<NamedOrganisation> chunk = different.subList(from, Math.min(different.size(), from + CHUNK));
            chunk.parallelStream().map(named -> read(named, reader)).toList().forEach(read -> entities.add(entity(read)));
        }
        Entity[] sorted = entities.toArray(Entity[]::new);
        Arrays.parallelSort(sorted, ORDER);
        count(sorted);
        return Arrays.asList(sorted);
    }

    private void learnTowns(List<NamedOrganisation> different) {
        Set<String> towns = new HashSet<>();
        different.forEach(named -> towns.add(named.place()));
        new TreeSet<>(towns).forEach(words::addTown);
    }

    private void count(Entity[] sorted) {
        int names = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || !sorted[i].joined().equals(sorted[i - 1].joined())) {
                lexicon.count(sorted[i].core());
                names++;
            }
        }
        lexicon.close(names);
    }

    private Read read(NamedOrganisation named, NameReader reader) {
        ReadName name = reader.read(named.name());
        Token country = country(named.country());
        String code = country == null ? "" : country.text().replace("=", "");
        Identifier identifier = Identifiers.read(named.identifier(), code);
        if (country == null) {
            country = identifier instanceof Identifier.Valid valid ? country(valid.kind()) : null;
        }
        if (country == null && !name.countries().isEmpty()) {
            country = name.countries().get(0);
        }
        return new Read(named, name, identifier, place(named.place()), country);
    }

    private Entity entity(Read read) {
        ReadName name = read.name();
        int[] core = lexicon.numbers(name.core());
        StringBuilder joined = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (Token token : name.core()) {
            joined.append(token.text());
            initials.append(token.first());
        }
        int mask = 0;
        for (String form : name.forms()) {
            mask |= 1 << forms.indexOf(form);
        }
        return new Entity(read.named(), read.identifier(), OrganisationNames.identifier(read.named().identifier()), joined.toString(), name.letters(), initials.toString(), core, lexicon.numbers(name.tail()), lexicon.numbers(name.aliases()),
                mask, number(read.place()), number(read.country()), name.isWhole(), name.isPerson());
    }

    private int number(Token token) {
        return token == null ? Entity.UNKNOWN : lexicon.number(token);
    }

    private Token country(String written) {
        if (written.isBlank()) {
            return null;
        }
        List<Token> tokens = tokens(written);
        boolean isKnown = tokens.size() == 1 && tokens.get(0).kind() == TokenKind.COUNTRY;
        return isKnown ? tokens.get(0) : new Token(TokenKind.COUNTRY, "=" + written.strip().toUpperCase(java.util.Locale.ROOT));
    }

    private static Token country(IdentifierKind kind) {
        return kind.country().isEmpty() ? null : new Token(TokenKind.COUNTRY, "=" + kind.country());
    }

    /** A known town among the words, else all of them but numbers. */
    private Token place(String written) {
        List<Token> tokens = tokens(written);
        StringBuilder all = new StringBuilder();
        for (Token token : tokens) {
            if (token.kind() == TokenKind.TOWN) {
                return token;
            }
            all.append(token.kind() == TokenKind.NUMBER ? "" : token.text());
        }
        return all.isEmpty() ? null : new Token(TokenKind.TOWN, all.toString());
    }

    private List<Token> tokens(String written) {
        return written.isBlank() ? List.of() : Pieces.of(written).stream().flatMap(piece -> words.tokens(piece.words()).stream()).toList();
    }
}
