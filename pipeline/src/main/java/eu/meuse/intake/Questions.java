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

    Refusal dates(Column column, long row) {
        return refusal(DATES, column, DATES, "row", Long.toString(row), "lines", "`date_order: dmy`\n`date_order: mdy`");
    }

    Refusal years(Column column, long row) {
        return refusal(DATES, column, "ambiguous-dates.years", "row", Long.toString(row),
                "lines", "`date_order: ymd`\n`date_order: dmy`\n`date_order: mdy`");
    }

    Refusal halfTurned(Column column) {
        return refusal(DATES, column, "ambiguous-dates.turned", "line", "`fix: {date_order: {" + column.name() + ": dmy}}`");
    }

    Refusal numbers(Column column, long row) {
        return refusal(NUMBERS, column, NUMBERS, "row", Long.toString(row), "lines", "`decimal_mark: \".\"`\n`decimal_mark: \",\"`");
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
