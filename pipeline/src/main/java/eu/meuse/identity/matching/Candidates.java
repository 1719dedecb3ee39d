package eu.meuse.identity.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Which organisations are compared at all: those that share a rare word, its sound, the beginning of their names or
 * initials. Not all pairs: of a large block each is compared with its neighbours in the order of names.
 */
final class Candidates {
    private static final int WHOLE_BLOCK = 32;
    private static final int NEIGHBOURS = 12;
    /** A word that so many names have brings together little that other keys do not. */
    private static final int LARGE_BLOCK = 2000;
    private static final int FEW_NEIGHBOURS = 4;
    private static final int RARE_WORDS = 3;
    private static final int BEGINNING = 6;
    private static final int MOST_KEYS = 12;
    private static final int ENTITY_BITS = 28;
    private static final long ENTITY = (1L << ENTITY_BITS) - 1;

    private final Lexicon lexicon;
    private final List<Entity> entities;
    /** A hash of a key above, the entity below. */
    private long[] keys = new long[1 << 16];
    private int filled;

    Candidates(Lexicon lexicon, List<Entity> entities) {
        if (entities.size() > ENTITY) {
            throw new IllegalArgumentException("too many organisations for one machine: " + entities.size());
        }
        this.lexicon = lexicon;
        this.entities = entities;
        for (int i = 0; i < entities.size(); i++) {
            addKeys(i, entities.get(i));
        }
        keys = Arrays.copyOf(keys, filled);
        Arrays.parallelSort(keys);
    }

    /** Shows every pair at least once, the smaller number in the upper half; from several threads at once. */
    void forEach(LongConsumer pair) {
        int[] starts = starts();
        IntStream.range(0, starts.length - 1).parallel().forEach(block -> pairs(starts[block], starts[block + 1], pair));
    }

    private int[] starts() {
        int[] starts = new int[keys.length + 1];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] >>> ENTITY_BITS != keys[i - 1] >>> ENTITY_BITS) {
                starts[count++] = i;
            }
        }
        starts[count++] = keys.length;
        return Arrays.copyOf(starts, count);
    }

    private void pairs(int from, int to, LongConsumer pair) {
        int size = to - from;
        int reach = size <= WHOLE_BLOCK ? WHOLE_BLOCK : size <= LARGE_BLOCK ? NEIGHBOURS : FEW_NEIGHBOURS;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                long one = keys[i] & ENTITY;
                long other = keys[j] & ENTITY;
                if (one != other) {
                    pair.accept(one << 32 | other);
                }
            }
        }
    }

    private void addKeys(int number, Entity entity) {
        if (entity.joined().isEmpty()) {
            return;
        }
        int first = filled;
        addKey('=', entity.joined(), number);
        for (int alias : entity.aliases()) {
            addKey('w', lexicon.spelt(alias), number);
        }
        if (!entity.isPerson()) {
            addWords(number, entity);
            addNeighbourhood(number, entity);
        }
        dropRepeated(first);
    }

    private void addWords(int number, Entity entity) {
        int[] rarest = rarest(entity.core());
        for (int i = 0; i < Math.min(RARE_WORDS, rarest.length); i++) {
            String word = lexicon.spelt(rarest[i]);
            addKey('w', word, number);
            if (lexicon.kind(rarest[i]) == TokenKind.WORD && word.length() >= 5) {
                addKey('s', skeleton(word), number);
            }
            if (i > 0) {
                boolean inOrder = lexicon.spelt(rarest[0]).compareTo(word) < 0;
                addKey('p', inOrder ? lexicon.spelt(rarest[0]) + ' ' + word : word + ' ' + lexicon.spelt(rarest[0]), number);
            }
        }
    }

    private void addNeighbourhood(int number, Entity entity) {
        String letters = entity.letters();
        String initials = entity.initials();
        if (letters.length() >= BEGINNING) {
            addKey('b', letters.substring(0, BEGINNING), number);
            addKey('e', letters.substring(letters.length() - BEGINNING), number);
        }
        if (initials.length() > 2) {
            addKey('w', initials, number);
            addKey('w', initials.substring(0, initials.length() - 1), number);
            addKey('w', initials.substring(1), number);
        }
    }

    /** Words that tell most first; the order depends on nothing but the words. */
    private int[] rarest(int[] core) {
        return Arrays.stream(core).distinct().boxed()
                .sorted((one, other) -> {
                    int byWeight = Double.compare(lexicon.together(other), lexicon.together(one));
                    return byWeight != 0 ? byWeight : lexicon.text(one).compareTo(lexicon.text(other));
                })
                .mapToInt(Integer::intValue).toArray();
    }

    /** First letter and the consonants behind it, none twice in a row: what a misspelt word mostly keeps. */
    private static String skeleton(String word) {
        StringBuilder skeleton = new StringBuilder().append(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("aeiouyh".indexOf(c) < 0 && c != skeleton.charAt(skeleton.length() - 1)) {
                skeleton.append(c == 'k' || c == 'q' ? 'c' : c == 'z' ? 's' : c);
            }
        }
        return skeleton.toString();
    }

    private void addKey(char kind, String text, int number) {
        if (filled + MOST_KEYS > keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        long hash = kind;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        keys[filled++] = (hash >>> ENTITY_BITS) << ENTITY_BITS >>> 1 & ~ENTITY | number;
    }

    private void dropRepeated(int first) {
        Arrays.sort(keys, first, filled);
        int kept = first;
        for (int i = first; i < filled; i++) {
            if (i == first || keys[i] != keys[kept - 1]) {
                keys[kept++] = keys[i];
            }
        }
        filled = kept;
    }
}
