package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.reports.bundle.Wording;

/** Words what stays open about a region's columns, and what was decided against some of their cells. */
final class Questions {
    private static final String DATES = "ambiguous-dates";

    private final String region;

    Questions(String region) {
        this.region = region;
    }

    Refusal dates(Column column, long row) {
        return new Refusal(DATES, column.name(), Wording.of("ambiguous-dates", "column", column.name(), "row", Long.toString(row),
                "lines", "`date_order: dmy`\n`date_order: mdy`", "region", region));
    }

    Refusal years(Column column, long row) {
        return new Refusal(DATES, column.name(), Wording.of("ambiguous-dates.years", "column", column.name(), "row", Long.toString(row),
                "lines", "`date_order: ymd`\n`date_order: dmy`\n`date_order: mdy`", "region", region));
    }

    Refusal halfTurned(Column column) {
        return new Refusal(DATES, column.name(), Wording.of("ambiguous-dates.turned", "column", column.name(),
                "line", "`fix: {date_order: {" + column.name() + ": dmy}}`", "region", region));
    }

    Refusal numbers(Column column, long row) {
        return new Refusal("ambiguous-numbers", column.name(), Wording.of("ambiguous-numbers", "column", column.name(), "row", Long.toString(row),
                "lines", "`decimal_mark: \".\"`\n`decimal_mark: \",\"`", "region", region));
    }

    /** @param as the line of a card that says how the cells were read */
    RowWarning.Notice mixed(Column column, Evidence cells, boolean first, String as) {
        return new RowWarning.Notice("mixed-conventions", column.name(), Wording.of("mixed-conventions", "column", column.name(),
                "open", Long.toString(cells.openCells()), "against", Long.toString(cells.against(first)), "line", "`" + as + "`"));
    }

    RowWarning.Notice unlikeTheCard(Column column, String as) {
        return new RowWarning.Notice("unlike-the-card", column.name(), Wording.of("unlike-the-card", "column", column.name(),
                "line", "`" + as + "`", "region", region));
    }
}
