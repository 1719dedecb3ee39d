package eu.meuse.intake.values;

import eu.meuse.intake.source.SourceRow;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The currency of a row's amounts. Any other than the programme's and those that it has exchange rates of is
 * {@link Reason#UNKNOWN_CODE}: counted one to one its amounts would be wrong without a word.
 */
public final class CurrencyReader implements CellReader {
    private final String currency;
    private final Set<String> others;
    private final Set<String> words;

    /**
     * A reader of one currency.
     *
     * @param currency of the programme, by its three letters
     * @param words for it, in any case
     * @param others that there are exchange rates of, by their three letters
     */
    public CurrencyReader(String currency, Collection<String> words, Set<String> others) {
        this.currency = currency;
        this.others = Set.copyOf(others);
        this.words = Stream.concat(Stream.of(currency), words.stream()).map(CurrencyReader::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** The programme's currency or another that can be converted, null where the cell is empty or says that there is none, or the reason against it. */
    @Override
    public Object read(SourceRow row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        String letters = text.toUpperCase(Locale.ROOT);
        return words.contains(folded(text)) ? currency : others.contains(letters) ? letters : Nothing.isSaid(text) ? null : Reason.UNKNOWN_CODE;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
