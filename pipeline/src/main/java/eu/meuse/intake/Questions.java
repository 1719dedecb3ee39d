package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.values.Evidence;
import eu.meuse.reports.bundle.Wording;
import java.util.ArrayList;
import java.util.List;

/** Words what stays open about a region's columns, and what was decided against some of their cells. */
final class Questions {
    private static final String DATES = "ambiguous-dates";
    private static final String NUMBERS = "ambiguous-numbers";
    /** Of a text that says to name the region, whose card could answer. */
    private static final String OF_NOBODY = ".nobody";

    private final String region;

    /** @param region empty where nobody said who sends the file */
    Questions(String region) {
        this.region = region;
    }

    Refusal dates(Column column, Evidence cells) {
        return question(DATES, DATES, column, cells, "`date_order: dmy`\n`date_order: mdy`");
    }

    Refusal years(Column column, Evidence cells) {
        return question(DATES, DATES + ".years", column, cells, "`date_order: ymd`\n`date_order: dmy`\n`date_order: mdy`");
    }

    Refusal halfTurned(Column column) {
        return refusal(DATES, column, "ambiguous-dates.turned", "line", "`fix: {date_order: {" + column.name() + ": dmy}}`");
    }

    Refusal numbers(Column column, Evidence cells) {
        return question(NUMBERS, NUMBERS, column, cells, "`decimal_mark: \".\"`\n`decimal_mark: \",\"`");
    }

    /** Cells that contradict each other are named, both of them; else one that reads both ways. */
    private Refusal question(String code, String key, Column column, Evidence cells, String lines) {
        return cells.isContradictory()
                ? refusal(code, column, key + ".mixed", "first", Long.toString(cells.row(true)), "second", Long.toString(cells.row(false)), "lines", lines)
                : refusal(code, column, key, "row", Long.toString(cells.openRow()), "lines", lines);
    }

    /** The few dates of a column that leave no doubt say one thing, and the other columns of the file another. */
    Refusal datesAgainstOthers(Column column, Evidence cells) {
        return refusal(DATES, column, DATES + ".against", "row", Long.toString(cells.openRow()), "clear", clear(cells),
                "lines", "`date_order: dmy`\n`date_order: mdy`");
    }

    /** The same of numbers. */
    Refusal numbersAgainstOthers(Column column, Evidence cells) {
        return refusal(NUMBERS, column, NUMBERS + ".against", "row", Long.toString(cells.openRow()), "clear", clear(cells),
                "lines", "`decimal_mark: \".\"`\n`decimal_mark: \",\"`");
    }

    private static String clear(Evidence cells) {
        return Long.toString(Math.max(cells.row(true), cells.row(false)));
    }

    /** @param named what the text fills in beside the column and the region */
    private Refusal refusal(String code, Column column, String key, String... named) {
        List<String> all = new ArrayList<>(List.of(named));
        all.addAll(List.of("column", column.name()));
        if (!region.isEmpty()) {
            all.addAll(List.of("region", region));
        }
        return new Refusal(code, column.name(), Wording.of(region.isEmpty() ? key + OF_NOBODY : key, all.toArray(String[]::new)));
    }

    /** @param as the line of a card that says how the cells were read */
    RowWarning.Notice mixed(Column column, Evidence cells, boolean first, String as) {
        return new RowWarning.Notice("mixed-conventions", column.name(), Wording.of("mixed-conventions", "column", column.name(),
                "open", Long.toString(cells.openCells()), "against", Long.toString(cells.against(first)), "line", "`" + as + "`"));
    }

    RowWarning.Notice perhapsHalfTurned(Column column) {
        return new RowWarning.Notice("dates-look-converted", column.name(), Wording.of("dates-look-converted", "column", column.name()));
    }

    RowWarning.Notice unlikeTheCard(Column column, String as) {
        return new RowWarning.Notice("unlike-the-card", column.name(), Wording.of("unlike-the-card", "column", column.name(),
                "line", "`" + as + "`", "region", region));
    }
}
