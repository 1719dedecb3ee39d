package eu.meuse.indicators;

import eu.meuse.identity.KnownOrganisations;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.unsafe.types.UTF8String;

/** The keys by which organisations are counted, as bytes; remembers the last many, as the same names come again and again. */
final class OrganisationTexts {
    private static final int REMEMBERED = 100_000;
    private static final byte[] NONE = {};

    private final KnownOrganisations known;
    private final Map<UTF8String, byte[]> byIdentifier = new HashMap<>();
    private final Map<UTF8String, byte[]> byName = new HashMap<>();

    OrganisationTexts(KnownOrganisations known) {
        this.known = known;
    }

    /** The key, which an identifier decides alone where there is one; null where there is neither that nor a name. */
    byte[] key(UTF8String name, UTF8String identifier) {
        byte[] key = of(identifier, byIdentifier, text -> known.key(null, text));
        byte[] found = key == NONE ? of(name, byName, text -> known.key(text, null)) : key;
        return found == NONE ? null : found;
    }

    private static byte[] of(UTF8String text, Map<UTF8String, byte[]> remembered, Function<String, String> key) {
        if (text == null) {
            return NONE;
        }
        byte[] found = remembered.get(text);
        if (found == null) {
            String worked = key.apply(text.toString());
            found = worked == null ? NONE : worked.getBytes(StandardCharsets.UTF_8);
            if (remembered.size() == REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text.copy(), found);
        }
        return found;
    }
}
