package eu.meuse.intake.text;

import java.util.Arrays;

/**
 * How quotes of one record are taken.
 *
 * @param undoubles whether two quotes before a delimiter and another quote are a quote and a closing one: files that
 *     neither double nor escape quotes have them behind inches and nicknames
 * @param takenBack offsets of quotes at the beginning of fields that opened nothing
 * @param plain whether none opens anything
 */
public record Reading(boolean undoubles, int[] takenBack, boolean plain) {
    static final Reading STRICT = new Reading(false, new int[0], false);
    static final Reading UNDOUBLED = new Reading(true, new int[0], false);
    static final Reading PLAIN = new Reading(false, new int[0], true);

    Reading without(int opening) {
        int[] more = Arrays.copyOf(takenBack, takenBack.length + 1);
        more[takenBack.length] = opening;
        return new Reading(false, more, false);
    }

    boolean opens(int p) {
        if (this == STRICT) {
            return true;
        }
        for (int opening : takenBack) {
            if (opening == p) {
                return false;
            }
        }
        return !plain;
    }
}
