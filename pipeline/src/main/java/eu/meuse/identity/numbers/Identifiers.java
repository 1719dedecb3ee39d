package eu.meuse.identity.numbers;

import eu.meuse.identity.OrganisationNames;
import java.util.Optional;

/** Finds out what an identifier is. */
public final class Identifiers {
    private static final Identifier NONE = new Identifier.None();

    private Identifiers() {}

    /**
     * What is written under an identifier.
     *
     * @param written as it stands; blank or null where there is none
     * @param country ISO 3166 alpha-2 of the organisation, by which numbers without a mark are told apart; blank or null
     *     where it is not known
     */
    public static Identifier read(String written, String country) {
        String text = OrganisationNames.identifier(written);
        if (text.isEmpty() || text.chars().allMatch(c -> c == '0')) {
            return NONE;
        }
        String where = country == null ? "" : country;
        return RegisterEntry.read(written).or(() -> of(text, where)).orElseGet(() -> unmarked(text));
    }

    /** The first scheme that it passes; else the first that it is written like. */
    private static Optional<Identifier> of(String text, String country) {
        Optional<Identifier> failed = Optional.empty();
        for (Scheme scheme : Schemes.ALL) {
            Optional<Identifier> read = scheme.read(text, country);
            if (read.isPresent() && read.get() instanceof Identifier.Valid) {
                return read;
            }
            failed = failed.or(() -> read);
        }
        Optional<Identifier> trader = Schemes.DUTCH_SOLE_TRADER.read(text, country).filter(Identifier.Valid.class::isInstance);
        return trader.isPresent() ? trader : failed;
    }

    private static Identifier unmarked(String text) {
        return Schemes.TELLING.stream()
                .filter(scheme -> text.length() >= 10)
                .flatMap(scheme -> scheme.readUnmarked(text).stream())
                .findFirst()
                .orElse(new Identifier.Unknown(text));
    }
}
