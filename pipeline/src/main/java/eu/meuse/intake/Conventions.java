package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.SourceCard.DateOrder;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How each column is read, decided over the whole of it: by its own cells, else by those of the file's other columns of
 * the kind, else by the source card. Where only a few cells decide over many that read both ways, the other columns and
 * the card come first. What stays open is asked, never guessed.
 *
 * @param monthFirst for each column of the table, whether months come before days
 * @param decimalMark for each column of the table
 * @param question what stays open; null where nothing does
 */
record Conventions(boolean[] monthFirst, char[] decimalMark, Refusal question) implements Serializable {

    static Conventions of(FactTable table, Survey.Found found, Habits card) {
        int columns = table.columns().size();
        Conventions conventions = new Conventions(new boolean[columns], new char[columns], null);
        for (int i = 0; i < columns; i++) {
            Column column = table.columns().get(i);
            Evidence evidence = found.columns().get(i);
            Optional<Refusal> question = Survey.isDate(column) ? conventions.date(i, column, evidence, others(table, found, Survey::isDate, i), card)
                    : Survey.isNumber(column) ? conventions.number(i, column, evidence, others(table, found, Survey::isNumber, i), card)
                    : Optional.empty();
            if (question.isPresent()) {
                return new Conventions(conventions.monthFirst, conventions.decimalMark, question.get());
            }
        }
        return conventions;
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(question);
    }

    private Optional<Refusal> date(int at, Column column, Evidence own, Evidence others, Habits card) {
        Optional<Boolean> dayFirst = decide(own, others, card.dateOrder().flatMap(Conventions::dayFirst));
        monthFirst[at] = dayFirst.isPresent() && !dayFirst.get();
        return dayFirst.isPresent() ? Optional.empty()
                : Optional.of(new Refusal("ambiguous-dates", column.name(), "the dates of " + column.name()
                        + " read both ways, day or month first, as in row " + own.openRow()
                        + ": which is it? Answer with the line `date_order: dmy` or `date_order: mdy` in " + file(card)));
    }

    private Optional<Refusal> number(int at, Column column, Evidence own, Evidence others, Habits card) {
        Optional<Boolean> dot = decide(own, others, card.decimalMark().map(mark -> mark == '.'));
        decimalMark[at] = dot.isPresent() && !dot.get() ? ',' : '.';
        return dot.isPresent() ? Optional.empty()
                : Optional.of(new Refusal("ambiguous-numbers", column.name(), "the numbers of " + column.name()
                        + " read both ways, as in row " + own.openRow() + ": is the decimal mark a dot or a comma? Answer with the "
                        + "line `decimal_mark: \".\"` or `decimal_mark: \",\"` in " + file(card)));
    }

    /** True for the first reading, false for the second, empty where nothing decides. */
    private static Optional<Boolean> decide(Evidence own, Evidence others, Optional<Boolean> card) {
        Optional<Boolean> said = reading(own);
        if (own.verdict() == Evidence.Verdict.NOTHING_TO_DECIDE) {
            return card.or(() -> Optional.of(true));
        }
        if (said.isPresent() && own.isStrong()) {
            return said;
        }
        Evidence rest = said.isPresent() ? others : Evidence.sum(own, others);
        Optional<Boolean> heard = reading(rest);
        return heard.filter(any -> rest.isStrong()).or(() -> card).or(() -> said).or(() -> heard);
    }

    private static Optional<Boolean> reading(Evidence evidence) {
        return switch (evidence.verdict()) {
            case FIRST -> Optional.of(true);
            case SECOND -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> dayFirst(DateOrder order) {
        return switch (order) {
            case DMY -> Optional.of(true);
            case MDY -> Optional.of(false);
            case YMD -> Optional.empty();
        };
    }

    /** What the other columns of the kind say together. */
    private static Evidence others(FactTable table, Survey.Found found, Predicate<Column> kind, int own) {
        Evidence sum = new Evidence();
        IntStream.range(0, table.columns().size())
                .filter(i -> i != own && kind.test(table.columns().get(i)))
                .forEach(i -> sum.add(found.columns().get(i)));
        return sum;
    }

    private static String file(Habits card) {
        return "sources/" + card.region() + ".yaml of the programme's configuration";
    }
}
