package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code workbook.xlsx}: what the lead partner works on with, a tidy sheet a subject, and one that says what their columns
 * mean in every language of the programme. Names of sheets and columns are the same in all of them; names of codes are
 * those of its first language.
 */
public final class InternalWorkbook {
    private static final List<Subject<?>> FIGURES =
            Stream.of(FigureSubjects.ALL, SourceSubjects.ALL).<Subject<?>>flatMap(List::stream).toList();
    private static final List<Subject<?>> ALL =
            Stream.of(StatementSubjects.ALL, FIGURES).<Subject<?>>flatMap(List::stream).toList();

    private static final String MEANINGS = "Columns";
    private static final int NAME = 26;
    private static final int MEANING = 60;

    private InternalWorkbook() {}

    /** The workbook of a bundle: the same bundle, the same bytes. */
    public static byte[] of(ResultsBundle bundle) throws IOException {
        List<Texts> languages = languages(bundle.run().languages());
        Names names = new Names(bundle, languages.get(0));
        List<Subject<?>> subjects = subjects(bundle);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            for (Subject<?> subject : subjects) {
                subject.write(workbook, bundle, names);
            }
            meanings(workbook, subjects, languages);
        }
        return bytes.toByteArray();
    }

    /** The sheets, in order. Bundles of earlier versions hold the two tables of a statement and no more: no sheets of one. */
    static List<Subject<?>> subjects(ResultsBundle bundle) {
        return bundle.coFinancing().hasNothing() && !bundle.statement().isEmpty() ? FIGURES : ALL;
    }

    /** Those of the programme, English where there are texts in none of them. */
    private static List<Texts> languages(List<String> codes) {
        List<Texts> languages = codes.stream().filter(Texts::exist).map(Texts::of).toList();
        return languages.isEmpty() ? List.of(Texts.of("en")) : languages;
    }

    private static void meanings(WorkbookWriter workbook, List<Subject<?>> subjects, List<Texts> languages) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(NAME, NAME));
        List<String> heads = new ArrayList<>(List.of("sheet", "column"));
        for (Texts language : languages) {
            widths.add(MEANING);
            heads.add(language.language());
        }
        SheetWriter sheet = workbook.sheet(MEANINGS, widths, 1);
        sheet.fitPaper();
        sheet.head(heads);
        for (Subject<?> subject : subjects) {
            for (Subject.Column<?> column : subject.columns()) {
                sheet.row(meaning(subject, column, languages));
            }
        }
        sheet.filter(heads.size());
    }

    private static List<SheetCell> meaning(Subject<?> subject, Subject.Column<?> column, List<Texts> languages) {
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.text(subject.name()), SheetCell.text(column.name())));
        languages.forEach(language -> cells.add(SheetCell.text(meaning(subject, column, language))));
        return cells;
    }

    /** Where a column means something else on one sheet than on the others, that sheet has a text of its own. */
    static String meaning(Subject<?> subject, Subject.Column<?> column, Texts language) {
        return language.find("workbook." + subject.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "." + column.name())
                .orElseGet(() -> language.text("workbook." + column.name()));
    }
}
