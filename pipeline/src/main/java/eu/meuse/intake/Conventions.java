package eu.meuse.intake;

import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.values.DateHabit;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How each column is read, decided by {@link ConventionFinder}.
 *
 * @param dates for each column of the table how its dates are written
 * @param decimalMark for each column of the table
 * @param said for each column of the table whether the sender's card decided its decimal mark
 * @param firsts for each column of the table whether its dates are mostly the 1st of a month
 * @param question what stays open; null where nothing does
 * @param notices what was decided against some cells or the card
 */
record Conventions(DateHabit[] dates, char[] decimalMark, boolean[] said, boolean[] firsts, Refusal question, List<RowWarning.Notice> notices) implements Serializable {

    static Conventions of(Repairs repairs, Survey.Found found, Habits card) {
        return new ConventionFinder(repairs, found, card).find();
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(question);
    }
}
