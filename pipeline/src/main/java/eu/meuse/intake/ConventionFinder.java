package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.values.DateClues;
import eu.meuse.intake.values.DateHabit;
import eu.meuse.intake.values.Evidence;
import eu.meuse.programme.SourceCard.DateOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides how each column is read, over the whole of it. The rules, in their order:
 *
 * <ol>
 *   <li>A quirk that names the column decides.
 *   <li>A cell that can be read in one way only is never read in another: where the column is read otherwise, it is
 *       rejected.
 *   <li>Such cells decide for the cells that read both ways, if those for one reading are ten times those for the other
 *       and enough: a tenth of all, and three or half of all.
 *   <li>Else the file's other columns of the kind decide in the same way, but never against all such cells that the
 *       column has; else the source card; else the few such cells that there are, where they agree.
 *   <li>Else the file is refused with the question.
 * </ol>
 *
 * <p>Where cells that read both ways are read against others of the column, or against the card, that is pointed out.
 */
final class ConventionFinder {
    private final FactTable table;
    private final Repairs repairs;
    private final Survey.Found found;
    private final Habits card;
    private final Questions questions;
    private final DateHabit[] dates;
    private final char[] marks;
    private final boolean[] said;
    private final boolean[] firsts;
    private final List<RowWarning.Notice> notices = new ArrayList<>();
    private Refusal question;

    ConventionFinder(Repairs repairs, Survey.Found found, Habits card) {
        this.table = repairs.table();
        this.repairs = repairs;
        this.found = found;
        this.card = card;
        this.questions = new Questions(card.region());
        this.dates = new DateHabit[table.columns().size()];
        this.marks = new char[table.columns().size()];
        this.said = new boolean[marks.length];
        this.firsts = new boolean[marks.length];
        Arrays.fill(dates, DateHabit.DAY_FIRST);
    }

    Conventions find() {
        for (int i = 0; i < marks.length && question == null; i++) {
            Column column = table.columns().get(i);
            if (Survey.isDate(column)) {
                dates[i] = repairs.dateOrder(column).map(DateHabit::forced).orElse(dates[i]);
                if (!dates[i].forced()) {
                    decideDate(i, column, found.dates().get(i));
                }
                firsts[i] = found.dates().get(i).areFirsts(dates[i].monthFirst());
            } else if (Survey.isNumber(column)) {
                decideNumber(i, column);
            }
        }
        notices.addAll(found.setAside().notices());
        return new Conventions(dates, marks, said, firsts, question, List.copyOf(notices));
    }

    private void decideDate(int at, Column column, DateClues clues) {
        Optional<Boolean> said = card.dateOrder().filter(order -> order != DateOrder.YMD).map(order -> order == DateOrder.DMY);
        Optional<Boolean> dayFirst = decide(at, said);
        boolean yearFirst = isYearFirst(column, clues);
        if (clues.areHalfTurned()) {
            question = questions.halfTurned(column);
        } else if (dayFirst.isEmpty() && !yearFirst && question == null) {
            question = isAgainstOthers(at) ? questions.datesAgainstOthers(column, clues.order()) : questions.dates(column, clues.order());
        }
        if (clues.lookHalfTurned()) {
            notices.add(questions.perhapsHalfTurned(column));
        }
        dates[at] = new DateHabit(!dayFirst.orElse(true), yearFirst, false, clues.areSerials());
        point(column, clues.order(), dayFirst.orElse(true), said, "date_order: dmy", "date_order: mdy");
    }

    private boolean isYearFirst(Column column, DateClues clues) {
        Evidence.Verdict years = clues.years();
        if (years == Evidence.Verdict.OPEN && card.dateOrder().isEmpty()) {
            question = questions.years(column, clues.yearCells());
        }
        return years == Evidence.Verdict.SECOND
                || years == Evidence.Verdict.OPEN && card.dateOrder().filter(DateOrder.YMD::equals).isPresent();
    }

    private void decideNumber(int at, Column column) {
        Optional<Boolean> said = card.decimalMark().map(mark -> mark == '.');
        Optional<Character> forced = repairs.decimalMark(column);
        Optional<Boolean> dot = forced.isPresent() ? forced.map(mark -> mark == '.') : decide(at, said);
        if (dot.isEmpty()) {
            Evidence own = found.numbers().get(at);
            question = isAgainstOthers(at) ? questions.numbersAgainstOthers(column, own) : questions.numbers(column, own);
        }
        marks[at] = dot.orElse(true) ? '.' : ',';
        this.said[at] = forced.isPresent() || said.isPresent() && dot.isPresent() && !decide(at, Optional.empty()).equals(dot);
        if (forced.isEmpty()) {
            point(column, found.numbers().get(at), dot.orElse(true), said, "decimal_mark: \".\"", "decimal_mark: \",\"");
        }
    }

    /** True for the first reading, false for the second, empty where nothing decides. */
    private Optional<Boolean> decide(int at, Optional<Boolean> card) {
        Evidence own = found.choice(at);
        Optional<Boolean> said = reading(own);
        if (own.verdict() == Evidence.Verdict.NOTHING_TO_DECIDE) {
            return card.or(() -> Optional.of(true));
        }
        if (said.isPresent() && own.isStrong()) {
            return said;
        }
        if (isAgainstOthers(at)) {
            return card;
        }
        Evidence others = others(at);
        Evidence rest = said.isPresent() ? others : Evidence.sum(own, others);
        Optional<Boolean> heard = reading(rest);
        return heard.filter(any -> rest.isStrong()).or(() -> card).or(() -> said).or(() -> heard);
    }

    /** Whether the column's few cells that leave no doubt all say one thing, and the other columns' clearly another. */
    private boolean isAgainstOthers(int at) {
        Evidence own = found.choice(at);
        Evidence others = others(at);
        return reading(own).isPresent() && !own.isContradictory() && others.isStrong()
                && reading(others).filter(heard -> !heard.equals(reading(own).get())).isPresent();
    }

    private static Optional<Boolean> reading(Evidence evidence) {
        return switch (evidence.verdict()) {
            case FIRST -> Optional.of(true);
            case SECOND -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** What the other columns of the kind say together. */
    private Evidence others(int own) {
        Evidence sum = new Evidence();
        boolean isDate = Survey.isDate(table.columns().get(own));
        IntStream.range(0, marks.length)
                .filter(i -> i != own && found.choice(i) != null && Survey.isDate(table.columns().get(i)) == isDate)
                .forEach(i -> sum.add(found.choice(i)));
        return sum;
    }

    private void point(Column column, Evidence own, boolean first, Optional<Boolean> card, String one, String other) {
        if (own.openCells() == 0) {
            return;
        }
        if (own.against(first) > 0) {
            notices.add(questions.mixed(column, own, first, first ? one : other));
        }
        if (card.isPresent() && card.get() != first) {
            notices.add(questions.unlikeTheCard(column, first ? one : other));
        }
    }
}
