package eu.meuse.reports.sections.evaluation;

import java.util.Locale;

/** What may be said of a region against all others together. */
enum Verdict {
    ABOVE,
    BELOW,
    /** Chance alone explains the difference. */
    OPEN;

    /** As keys of texts name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
