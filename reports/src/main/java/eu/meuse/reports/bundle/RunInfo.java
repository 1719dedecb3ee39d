package eu.meuse.reports.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run was about: the programme as documents name it, and what the figures rest on. All of it comes from
 * configuration and inputs, none from the clock.
 *
 * @param programme id, the name of its folder: {@code ttc}
 * @param quarter the quarter reported
 * @param programVersion of Meuse
 * @param titles language to the programme's name
 * @param subtitles language to a line below it
 * @param languages of the documents, in order
 * @param periodStart first day of the programme, ISO
 * @param periodEnd last day of the programme, ISO
 * @param currency of all money: {@code EUR}
 * @param sample whether the data are invented, which every page then says
 * @param funding what visibility rules ask for
 * @param contact language to whom to ask
 * @param licence language to the terms under which the figures may be used
 * @param peopleThreshold counts of people from 1 to one below this are small
 * @param configurationHash SHA-256 over the programme's configuration
 * @param regionLanguages region to the language in which it is told what was found in its files
 * @param factHashes fact table to a hash of its contents as of the quarter, people left out; independent of files, keys and the clock
 * @param context what regions are to be seen against
 * @param notes what the programme itself has to say of its data
 * @param head what the head of a statement says
 * @param dominance how the money of organisations is protected
 */
public record RunInfo(
        String programme,
        Quarter quarter,
        String programVersion,
        Map<String, String> titles,
        Map<String, String> subtitles,
        List<String> languages,
        String periodStart,
        String periodEnd,
        String currency,
        boolean sample,
        Funding funding,
        Map<String, String> contact,
        Map<String, String> licence,
        int peopleThreshold,
        String configurationHash,
        Map<String, String> regionLanguages,
        Map<String, String> factHashes,
        List<RegionContext> context,
        Notes notes,
        StatementHead head,
        Dominance dominance) {

    /** Bundles of earlier versions know no languages of regions, nor what these are to be seen against, nor notes, nor a head, nor a rule. */
    public RunInfo {
        regionLanguages = regionLanguages == null ? Map.of() : regionLanguages;
        context = context == null ? List.of() : List.copyOf(context);
        notes = notes == null ? Notes.NONE : notes;
        head = head == null ? StatementHead.NONE : head;
        dominance = dominance == null ? Dominance.NONE : dominance;
    }

    /**
     * How closely public figures may tell what one organisation has of an amount.
     *
     * @param percent nobody may tell it to within so many percent; 0: amounts are published as they are
     * @param indicators whose figures are money of organisations, or rest on such; sorted
     */
    public record Dominance(int percent, List<String> indicators) {
        /** No rule. */
        public static final Dominance NONE = new Dominance(0, List.of());
    }

    /**
     * The European funding statement of the programme's period.
     *
     * @param emblem whether documents carry the EU emblem
     * @param lines language to the lines beside it, e.g. "European Union", "European Regional Development Fund", a slogan
     */
    public record Funding(boolean emblem, Map<String, List<String>> lines) {}

    /**
     * What the programme has to say of its data, by language; no text where it says nothing.
     *
     * @param sample on every page, in place of the usual words that the data are invented
     * @param statement on the first page of a statement: where its amounts come from, and what is inferred
     */
    public record Notes(Map<String, String> sample, Map<String, String> statement) {
        /** Of a programme that says nothing. */
        public static final Notes NONE = new Notes(Map.of(), Map.of());
    }

    /** The programme's name in a language, else in English, else its id. */
    public String title(String language) {
        return Optional.ofNullable(titles.get(language)).orElse(titles.getOrDefault("en", programme));
    }
}
