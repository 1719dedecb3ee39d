package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.programme.SourceCard.DateOrder;
import eu.meuse.reports.bundle.Wording;
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
                : Optional.of(question("ambiguous-dates", column, own, "`date_order: dmy`\n`date_order: mdy`", card));
    }

    private Optional<Refusal> number(int at, Column column, Evidence own, Evidence others, Habits card) {
        Optional<Boolean> dot = decide(own, others, card.decimalMark().map(mark -> mark == '.'));
        decimalMark[at] = dot.isPresent() && !dot.get() ? ',' : '.';
        return dot.isPresent() ? Optional.empty()
                : Optional.of(question("ambiguous-numbers", column, own, "`decimal_mark: \".\"`\n`decimal_mark: \",\"`", card));
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

    private static Refusal question(String code, Column column, Evidence open, String answers, Habits card) {
        return new Refusal(code, column.name(), Wording.of(code, "column", column.name(), "row", Long.toString(open.openRow()),
                "lines", answers, "region", card.region()));
    }
}
