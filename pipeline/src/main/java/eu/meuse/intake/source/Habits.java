package eu.meuse.intake.source;

import eu.meuse.programme.Quirk;
import eu.meuse.programme.SourceCard;
import eu.meuse.programme.SourceCard.DateOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a source card says about reading, in a form that travels to Spark's tasks.
 *
 * @param charset null where the card is silent, as are the others
 */
public record Habits(String region, String charset, Character separator, DateOrder order, Character mark, List<Quirk> quirks) implements Serializable {

    /** What a card says. */
    public static Habits of(SourceCard card) {
        return new Habits(card.region(), card.encoding().orElse(null), card.delimiter().orElse(null),
                card.dateOrder().orElse(null), card.decimalMark().orElse(null), card.quirks());
    }

    /** What is known of a sender without a card: nothing. The region is empty where nobody said who sends. */
    public static Habits unknown(String region) {
        return new Habits(region, null, null, null, null, List.of());
    }

    /** The name of the character set; empty where the file must tell. */
    public Optional<String> encoding() {
        return Optional.ofNullable(charset);
    }

    /** What stands between fields; empty where the file must tell. */
    public Optional<Character> delimiter() {
        return Optional.ofNullable(separator);
    }

    /** How dates are read that read several ways; empty where nobody said. */
    public Optional<DateOrder> dateOrder() {
        return Optional.ofNullable(order);
    }

    /** The dot or the comma, for numbers that read both ways; empty where nobody said. */
    public Optional<Character> decimalMark() {
        return Optional.ofNullable(mark);
    }
}
