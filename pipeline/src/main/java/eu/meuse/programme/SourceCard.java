package eu.meuse.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How a region writes its files, for what the values themselves leave open:
 * {@code config/<programme>/sources/<region>.yaml}. Every part is optional.
 *
 * @param region code of the region
 * @param language of its headers and values: {@code de}, {@code en}, {@code fr}, {@code nl}
 * @param encoding a Java charset name, for text that is not UTF-8 and has no byte order mark
 * @param delimiter one character
 * @param dateOrder which part of a date comes first, where every day is 12 or less
 * @param decimalMark {@code .} or {@code ,}
 * @param note what is odd about its files, for people
 * @param quirks what is odd about them and made good, in the order of the card
 */
public record SourceCard(
        String region,
        Optional<String> language,
        Optional<String> encoding,
        Optional<Character> delimiter,
        Optional<DateOrder> dateOrder,
        Optional<Character> decimalMark,
        Optional<String> note,
        List<Quirk> quirks)
        implements Serializable {

    /** The order of day, month and year in a date. */
    public enum DateOrder { DMY, MDY, YMD }

    /** A region of which nothing is known. */
    public static SourceCard unknown(String region) {
        return new SourceCard(region, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }
}
