package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a region is told after a run, in its language: every finding in what it sent for the quarter, and below it what is
 * still rejected, waiting or refused of earlier ones. No cell of its files stands in it but what findings quote.
 */
public final class RegionFeedback {
    private static final List<Integer> WIDTHS = List.of(10, 18, 24, 16, 8, 18, 14, 60, 60);
    private static final List<String> HEADS = List.of("feedback.quarter", "feedback.dataset", "feedback.file", "feedback.sheet",
            "check.row", "check.column", "feedback.severity", "check.problem", "feedback.todo");
    private static final Map<Severity, Look> LOOKS = Map.of(Severity.WAITING, Look.WAITING, Severity.WARNING, Look.NOTICE);

    private final ResultsBundle bundle;
    private final String region;
    private final Texts texts;

    private RegionFeedback(ResultsBundle bundle, String region, Texts texts) {
        this.bundle = bundle;
        this.region = region;
        this.texts = texts;
    }

    /** The workbook of a region; in English where nobody knows its language. */
    public static byte[] of(ResultsBundle bundle, String region) throws IOException {
        String language = bundle.run().regionLanguages().getOrDefault(region, "en");
        return new RegionFeedback(bundle, region, Texts.of(Texts.exist(language) ? language : "en")).bytes();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            SheetWriter sheet = workbook.sheet(texts.text("quality.findings.kind"), WIDTHS, 1);
            sheet.head(HEADS.stream().map(texts::text).toList());
            List<Finding> findings = findings();
            if (findings.isEmpty()) {
                sheet.row(List.of(SheetCell.text(texts.text("quality.findings.none"))));
            }
            for (Finding finding : findings) {
                sheet.row(cells(finding));
            }
        }
        return bytes.toByteArray();
    }

    /** The quarter's own first, then the latest; no more than a sheet holds. */
    private List<Finding> findings() {
        String quarter = bundle.run().quarter().toString();
        return bundle.findings().stream()
                .filter(found -> found.region().equals(region))
                .filter(found -> found.quarter().equals(quarter) || found.severity() != Severity.WARNING)
                .sorted(Comparator.comparing(Finding::quarter).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(SheetWriter.MOST_ROWS - 1L)
                .toList();
    }

    private List<SheetCell> cells(Finding found) {
        Look look = LOOKS.getOrDefault(found.severity(), Look.FAULT);
        return List.of(SheetCell.text(found.quarter()), SheetCell.text(texts.find("dataset." + found.dataset()).orElse(found.dataset())),
                SheetCell.text(found.file()), SheetCell.text(found.sheet()),
                found.row() == 0 ? SheetCell.text("") : SheetCell.number(found.row()),
                SheetCell.text(found.column()),
                SheetCell.text(texts.text("check.severity." + found.severity().code())).as(look),
                SheetCell.text(found.wording().in(texts)).as(look),
                SheetCell.text(texts.find("advice." + found.code()).orElse("")).as(look));
    }
}
