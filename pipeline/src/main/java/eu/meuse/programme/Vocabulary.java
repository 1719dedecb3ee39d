package eu.meuse.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the regions' files, from {@code config/vocabulary/<language>.yaml} and the programme's own code lists.
 *
 * @param headers column of the contract → language → headings that mean it, the preferred one first
 * @param values code list → code → language → words that mean it, the preferred one first
 * @param units what may stand behind a heading and changes nothing, in all languages
 * @param scales what says of a heading that its numbers are not written in full, in all languages
 * @param totalWords words with which a totals row begins, in all languages
 * @param yes words for yes
 * @param no words for no
 * @param months language → twelve lists of names and abbreviations
 */
public record Vocabulary(
        Map<String, Map<String, List<String>>> headers,
        Map<String, Map<String, Map<String, List<String>>>> values,
        Set<String> units,
        Set<String> scales,
        Set<String> totalWords,
        Set<String> yes,
        Set<String> no,
        Map<String, List<List<String>>> months)
        implements Serializable {}
