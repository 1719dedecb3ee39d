package eu.meuse.programme;

import static eu.meuse.programme.Field.may;
import static eu.meuse.programme.Field.must;

import java.util.List;

/** What the quirks of a source card may hold. */
final class QuirkShapes {
    private QuirkShapes() {}

    static Shape list(Shape column, Shape dataset, Shape order, Shape mark) {
        return new ListOf(Fields.of("a quirk",
                must("number", Text.COUNT, "that findings cite; never given to another quirk"),
                must("cause", Text.ANY, "why the region's files are so"),
                may("dataset", dataset, "the dataset that it is about; where none is named, all that have the columns of the fix"),
                may("from", Text.QUARTER, "the first quarter of such files"),
                may("until", Text.QUARTER, "the last quarter of such files"),
                must("fix", fix(column, order, mark), "what is done about it")), 1);
    }

    private static Shape fix(Shape column, Shape order, Shape mark) {
        Shape columns = new ListOf(column, 1);
        Shape words = new Either(Text.ANY, new ListOf(Text.ANY, 1));
        return new OneField("a fix", List.of(
                may("headings", new TableOf(Text.ANY, column), "the region's heading to the column that it means"),
                may("leave_out", new ListOf(Text.ANY, 1), "headings of columns that are not read, whatever the vocabulary says that they mean"),
                may("codes", new TableOf(column, new TableOf(Text.ANY, Text.ANY)), "column to the region's own word to the code"),
                may("date_order", new TableOf(column, order), "column to the order of its dates, even where their form says otherwise"),
                may("decimal_mark", new TableOf(column, mark), "column to the decimal mark of its numbers, whatever the values say"),
                may("factor", new TableOf(column, Text.NUMBER), "column to what one unit is worth: 1000 for thousands"),
                may("fill_down", columns, "columns in which a blank cell means what the record above has"),
                may("not_records", new ListOf(Text.ANY, 1), "beginnings of the first filled cell of rows that are no records; check says how many rows each took"),
                may("default", new TableOf(column, Text.ANY), "column to what is meant where it is not there or blank"),
                may("swap", new ListOf(column, 2), "two columns, each of which holds what belongs to the other"),
                may("cut", new TableOf(column, Text.ANY), "column to a beginning that its cells lose"),
                may("blank", new TableOf(column, words), "column to words that stand for an empty cell"),
                may("number_rows", columns, "columns of identifiers that the list has none of: region, sheet and row make one"),
                may("percent_of", new TableOf(column, column), "column that holds a percentage to the column of amounts that it is a share of"),
                may("round", columns, "columns of money with more than two decimals, which are rounded to the cent")));
    }
}
