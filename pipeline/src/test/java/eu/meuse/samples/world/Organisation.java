package eu.meuse.samples.world;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An invented organisation.
 *
 * @param name without its legal form
 * @param form empty where it has none
 * @param region code; empty outside the programme's regions
 */
record Organisation(
        String name, String form, Optional<String> id, String type, Optional<String> region, String country,
        String speech, String sector) {

    boolean isEnterprise() {
        return type.equals("sme") || type.equals("large-enterprise");
    }

    String fullName() {
        return form.isEmpty() ? name : name + " " + form;
    }

    /** Its name as somebody types it: what differs tells no organisations apart. */
    String spelled(Dice dice) {
        return switch (dice.below(14)) {
            case 0 -> name;
            case 1 -> fullName().toUpperCase(Locale.ROOT);
            case 2 -> withoutAccents(fullName());
            case 3 -> fullName().replace(".", "");
            case 4 -> name + ", " + form;
            default -> fullName();
        };
    }

    /** Its identifier as somebody types it; now and then left out where the name must do. */
    String typedId(Dice dice) {
        return id.filter(any -> !dice.chance(4)).map(number -> Identifiers.typed(number, dice)).orElse(null);
    }

    /** Letters and digits for addresses. */
    String slug() {
        return spelledOut(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** In letters that every keyboard has. */
    static String spelledOut(String text) {
        return withoutAccents(text).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae")
                .replace("Ö", "Oe").replace("Ü", "Ue").replace("ß", "ss").replace("Ł", "L").replace("ı", "i");
    }

    static String withoutAccents(String text) {
        // German writes its umlauts out; only accents that a reader leaves away go here.
        String kept = text.replace('ä', '\u0001').replace('ö', '\u0002').replace('ü', '\u0003').replace('Ä', '\u0004')
                .replace('Ö', '\u0005').replace('Ü', '\u0006');
        return Normalizer.normalize(kept, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('\u0001', 'ä')
                .replace('\u0002', 'ö').replace('\u0003', 'ü').replace('\u0004', 'Ä').replace('\u0005', 'Ö')
                .replace('\u0006', 'Ü');
    }
}
