package eu.meuse.cli;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.Template;
import eu.meuse.reports.texts.Texts;
import eu.meuse.reports.workbook.CellForm;
import eu.meuse.reports.workbook.Choices;
import eu.meuse.reports.workbook.Look;
import eu.meuse.reports.workbook.SheetCell;
import eu.meuse.reports.workbook.SheetWriter;
import eu.meuse.reports.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An empty submission as a workbook: a sheet to fill in, under the dataset's own name, by which it is known wherever it
 * goes; behind it one that explains its columns and holds the words to choose from.
 */
final class TemplateWorkbook {
    private static final List<Integer> EXPLAINED = List.of(28, 32, 52, 44);
    private static final int NARROWEST = 14;
    private static final int WORDS = 3;

    private final Template template;
    private final String language;
    private final Texts texts;

    /** @param language of headings and words; what explains them is in English where there are no texts in it */
    TemplateWorkbook(Template template, String language) {
        this.template = template;
        this.language = language;
        this.texts = Texts.of(Texts.exist(language) ? language : "en");
    }

    /** @param out is not closed */
    void write(FactTable table, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            List<String> headings = template.headings(table, language);
            SheetWriter filled = workbook.sheet(table.dataset(), headings.stream().map(TemplateWorkbook::width).toList(), 1);
            filled.row(heads(table, headings));
            SheetWriter explained = workbook.sheet(texts.text("template.sheet"), EXPLAINED, 1);
            explained.head(List.of(texts.text("template.heading"), texts.text("template.required"), texts.text("template.form"),
                    texts.text("template.words")));
            for (int i = 0; i < headings.size(); i++) {
                Column column = table.columns().get(i);
                filled.form(i, form(column));
                int at = i;
                explain(table, column, headings.get(i), explained)
                        .ifPresent(words -> filled.choose(at, words, texts.text("template.words"), texts.text("template.other")));
            }
        }
    }

    private static int width(String heading) {
        return Math.max(NARROWEST, heading.length() + 2);
    }

    private static List<SheetCell> heads(FactTable table, List<String> headings) {
        List<SheetCell> heads = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            heads.add(SheetCell.text(headings.get(i)).as(table.columns().get(i).required() ? Look.HEAD : Look.LESSER_HEAD));
        }
        return heads;
    }

    private static CellForm form(Column column) {
        return switch (column.type()) {
            case DATE -> CellForm.DAY;
            case MONEY -> CellForm.MONEY;
            case NUMBER -> CellForm.NUMBER;
            default -> CellForm.TEXT;
        };
    }

    /** Explains a column; returns where its words stand if it has any. */
    private Optional<Choices> explain(FactTable table, Column column, String heading, SheetWriter sheet) throws IOException {
        List<String> words = words(column);
        long first = sheet.rows() + 1;
        sheet.row(List.of(SheetCell.text(heading), SheetCell.text(required(table, column)),
                SheetCell.text(texts.text("template.form." + column.type().name().toLowerCase(Locale.ROOT))),
                SheetCell.text(words.isEmpty() ? "" : words.get(0))));
        for (String word : words.subList(Math.min(1, words.size()), words.size())) {
            List<SheetCell> cells = new ArrayList<>(Collections.nCopies(WORDS, SheetCell.text("")));
            cells.add(SheetCell.text(word));
            sheet.row(cells);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(sheet.choices(WORDS, first, sheet.rows()));
    }

    private List<String> words(Column column) {
        return column.type() == ColumnType.YES_NO
                ? List.of(texts.text("template.yes"), texts.text("template.no"))
                : template.words(column, language);
    }

    private String required(FactTable table, Column column) {
        Optional<Column> other = table.columns().stream().filter(Column::personal).filter(one -> !one.equals(column)).findFirst();
        return column.personal() && other.isPresent()
                ? texts.text("template.either", "other", template.heading(other.get(), language))
                : template.condition(table, column).map(this::awarded)
                        .orElseGet(() -> texts.text(column.required() ? "template.yes" : "template.no"));
    }

    private String awarded(Template.Condition condition) {
        return texts.text("template.awarded", "column", template.heading(condition.column(), language),
                "word", template.word(condition.column(), condition.code(), language));
    }
}
