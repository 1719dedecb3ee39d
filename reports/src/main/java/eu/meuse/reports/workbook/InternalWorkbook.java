package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code workbook.xlsx}: what the lead partner works on with, a tidy sheet a subject, and one that says what their columns
 * mean in every language of the programme. Names of sheets and columns are the same in all of them; names of codes are
 * those of its first language.
 */
public final class InternalWorkbook {
    /** The sheets, in order: another one is a subject in this list. */
    private static final List<Subject<?>> SUBJECTS = StatementSubjects.ALL;

    private static final String MEANINGS = "Columns";
    private static final int NAME = 26;
    private static final int MEANING = 60;

    private InternalWorkbook() {}

    /** The workbook of a bundle: the same bundle, the same bytes. */
    public static byte[] of(ResultsBundle bundle) throws IOException {
        List<Texts> languages = languages(bundle.run().languages());
        Names names = new Names(bundle.coFinancing(), languages.get(0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            for (Subject<?> subject : SUBJECTS) {
                subject.write(workbook, bundle, names);
            }
            meanings(workbook, languages);
        }
        return bytes.toByteArray();
    }

    /** Those of the programme, English where there are texts in none of them. */
    private static List<Texts> languages(List<String> codes) {
        List<Texts> languages = codes.stream().filter(Texts::exist).map(Texts::of).toList();
        return languages.isEmpty() ? List.of(Texts.of("en")) : languages;
    }

    private static void meanings(WorkbookWriter workbook, List<Texts> languages) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(NAME, NAME));
        List<String> heads = new ArrayList<>(List.of("sheet", "column"));
        for (Texts language : languages) {
            widths.add(MEANING);
            heads.add(language.language());
        }
        SheetWriter sheet = workbook.sheet(MEANINGS, widths, 1);
        sheet.fitPaper();
        sheet.head(heads);
        for (Subject<?> subject : SUBJECTS) {
            for (Subject.Column<?> column : subject.columns()) {
                sheet.row(meaning(subject, column, languages));
            }
        }
        sheet.filter(heads.size());
    }

    private static List<SheetCell> meaning(Subject<?> subject, Subject.Column<?> column, List<Texts> languages) {
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.text(subject.name()), SheetCell.text(column.name())));
        languages.forEach(language -> cells.add(SheetCell.text(language.text("workbook." + column.name()))));
        return cells;
    }
}
