package eu.meuse.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where in a dimension: at some codes, or at any that is known but some.
 *
 * @param isBut whether all others are meant
 */
record Codes(boolean isBut, SortedSet<String> codes) implements Comparable<Codes> {
    /** Any code, so long as it is known. */
    static final Codes ANY = but(List.of());
    /** What is not known. */
    static final Codes NONE = one("");

    Codes {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    static Codes one(String code) {
        return of(List.of(code));
    }

    static Codes of(List<String> codes) {
        return new Codes(false, new TreeSet<>(codes));
    }

    static Codes but(List<String> codes) {
        return new Codes(true, new TreeSet<>(codes));
    }

    boolean isOne() {
        return !isBut && codes.size() == 1;
    }

    /** Where both hold. */
    Codes and(Codes other) {
        SortedSet<String> both = new TreeSet<>(codes);
        if (isBut && other.isBut) {
            both.addAll(other.codes);
            return new Codes(true, both);
        }
        if (isBut) {
            return other.and(this);
        }
        both.removeIf(code -> !other.holds(code));
        return new Codes(false, both);
    }

    private boolean holds(String code) {
        return isBut ? !code.isEmpty() && !codes.contains(code) : codes.contains(code);
    }

    /** Whether all of another is in it. */
    boolean contains(Codes other) {
        return other.isBut ? isBut && other.codes.containsAll(codes) : other.codes.stream().allMatch(this::holds);
    }

    /** Whether nothing is in both. */
    boolean isApartFrom(Codes other) {
        Codes both = and(other);
        return !both.isBut && both.codes.isEmpty();
    }

    @Override
    public int compareTo(Codes other) {
        return isBut == other.isBut ? codes.toString().compareTo(other.codes.toString()) : Boolean.compare(isBut, other.isBut);
    }

    @Override
    public String toString() {
        return (isBut ? "but " : "") + String.join(",", codes);
    }
}
