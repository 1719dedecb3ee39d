package eu.meuse.identity.numbers;

import eu.meuse.identity.OrganisationNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entries in the registers that German courts keep: a number means nothing without its court. */
final class RegisterEntry {
    private static final Pattern ENTRY =
            Pattern.compile("(?i)\\b(HRB|HRA|GNR|PR|VR)(?:[-\\s.]*Nr\\.?)?[\\s.:]*(\\d{1,6})(?:\\s?([A-Z]{1,2}))?(?![\\p{L}\\d])");
    private static final Pattern AROUND =
            Pattern.compile("(?i)\\b(?:Amtsgericht|Registergericht|Handelsregister|Vereinsregister|Reg(?:ister)?|AG|des|der|beim|Gericht)\\b\\.?");

    private RegisterEntry() {}

    /** The entry; an identifier of no known kind where the court is missing; empty where it is no such thing. */
    static Optional<Identifier> read(String text) {
        Matcher entry = ENTRY.matcher(text);
        if (!entry.find()) {
            return Optional.empty();
        }
        String rest = text.substring(0, entry.start()) + " " + text.substring(entry.end());
        String court = OrganisationNames.identifier(AROUND.matcher(rest).replaceAll(" "));
        String number = OrganisationNames.identifier(entry.group(1) + entry.group(2) + (entry.group(3) == null ? "" : entry.group(3)));
        return Optional.of(court.isEmpty() ? new Identifier.Unknown(number) : new Identifier.Valid(IdentifierKind.DE_REGISTER, court + " " + number));
    }
}
