package eu.meuse.reports;

import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.Charts;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.charts.ChartSheet;
import eu.meuse.reports.pdf.PdfPrinter;
import eu.meuse.reports.sections.PublicPage;
import eu.meuse.reports.sections.PublicReport;
import eu.meuse.reports.sections.evaluation.Evaluation;
import eu.meuse.reports.sections.region.RegionSheet;
import eu.meuse.reports.sections.statement.StatementDocument;
import eu.meuse.reports.web.PagePrinter;
import eu.meuse.reports.workbook.InternalWorkbook;
import eu.meuse.reports.workbook.RegionFeedback;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Makes the pack of a programme and quarter from its results bundle; the same bundle, the same bytes. */
public final class Report {
    private static final String PUBLIC = "public-";
    private static final Set<String> OF_STATEMENTS = Set.of("budgets", "financing", "expenditures", "payments");

    private Report() {}

    /**
     * Writes the whole pack: {@code internal/}, {@code public/}, {@code bundle/} and {@code manifest.json}.
     *
     * @param folder empty or not there yet; it is for the caller to put it in its place when all is written
     * @param languages of the documents, in order
     * @throws IOException where a file cannot be written
     * @throws IllegalArgumentException where there are no texts in one of the languages, or where the outline names an
     *     indicator or breakdown that the bundle does not hold
     */
    public static void write(ResultsBundle bundle, Path folder, List<String> languages) throws IOException {
        Pack pack = new Pack(folder);
        BundleWriter.write(bundle, pack.resolve("bundle"));
        for (Map.Entry<String, byte[]> table : BundleWriter.tables(bundle).entrySet()) {
            boolean isPublic = table.getKey().startsWith(PUBLIC);
            pack.add(isPublic ? "public/" + table.getKey().substring(PUBLIC.length()) : "internal/" + table.getKey(), table.getValue());
        }
        pack.add("internal/disclosure.csv", BundleWriter.hiddenList(bundle));
        for (String region : regions(bundle)) {
            pack.add("internal/feedback/" + region + ".xlsx", RegionFeedback.of(bundle, region));
        }
        for (PackFile file : documents(bundle, languages)) {
            pack.add(file.path(), file.bytes());
        }
        pack.add(Manifest.FILE, Manifest.of(bundle, languages, pack.hashes()).bytes());
    }

    private static SortedSet<String> regions(ResultsBundle bundle) {
        return bundle.expected().stream().flatMap(dataset -> dataset.regions().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether documents can be written in a language, named by two letters. */
    public static boolean speaks(String language) {
        return PublicReport.speaks(language);
    }

    private static List<PackFile> documents(ResultsBundle bundle, List<String> languages) throws IOException {
        PublicResults results = PublicResults.of(bundle);
        List<DocumentSpec> reports = Rendering.all(languages.stream()
                .<Callable<DocumentSpec>>map(language -> () -> PublicReport.document(results, language))
                .toList());
        List<Callable<PackFile>> jobs = new ArrayList<>();
        for (DocumentSpec report : reports) {
            jobs.add(() -> new PackFile("public/report-" + report.language() + ".pdf", PdfPrinter.print(report)));
        }
        for (String region : RegionSheet.regions(results)) {
            languages.forEach(language -> jobs.add(() -> new PackFile("public/" + sheet(region, language),
                    PdfPrinter.print(RegionSheet.document(results, region, language)))));
        }
        if (regions(bundle).size() > 1) {
            languages.forEach(language -> jobs.add(() -> new PackFile("internal/evaluation-" + language + ".pdf",
                    PdfPrinter.print(Evaluation.document(bundle, language)))));
        }
        jobs.add(() -> new PackFile("internal/workbook.xlsx", InternalWorkbook.of(bundle)));
        if (isStated(bundle)) {
            languages.forEach(language -> jobs.add(() -> new PackFile("internal/statement-" + language + ".pdf",
                    PdfPrinter.print(StatementDocument.document(bundle, language)))));
        }
        jobs.add(() -> new PackFile("public/index.html", PagePrinter.print(page(results, reports))));
        jobs.add(() -> new PackFile("public/" + DataPackage.FILE, DataPackage.of(results)));
        for (DocumentSpec report : reports) {
            Charts.in(report.blocks()).forEach(chart -> jobs.addAll(pictures(chart, report)));
        }
        return Rendering.all(jobs);
    }

    private static PageSpec page(PublicResults results, List<DocumentSpec> reports) {
        return new PageSpec(reports.stream()
                .map(report -> PublicPage.edition(results, report, new PublicPage.Files("report-" + report.language() + ".pdf",
                        RegionSheet.regions(results).stream()
                                .map(region -> new PublicPage.Sheet(region, sheet(region, report.language())))
                                .toList(),
                        "charts/{slug}-" + report.language())))
                .toList());
    }

    private static String sheet(String region, String language) {
        return "region-" + region + "-" + language + ".pdf";
    }

    /**
     * Where anything is stated, or may come to be. Bundles of earlier versions hold the two tables of a statement and no more, too
     * little to sign; a programme that expects no money of anybody states none.
     */
    private static boolean isStated(ResultsBundle bundle) {
        boolean isFunded = bundle.expected().stream().anyMatch(dataset -> OF_STATEMENTS.contains(dataset.dataset()));
        return !bundle.coFinancing().hasNothing() || bundle.statement().isEmpty() && isFunded;
    }

    private static List<Callable<PackFile>> pictures(ChartSpec chart, DocumentSpec report) {
        String path = "public/charts/" + chart.about().slug() + "-" + report.language();
        String footnote = report.running().footnote();
        return List.of(
                () -> new PackFile(path + ".svg", new ChartSheet(chart, footnote).svg()),
                () -> new PackFile(path + ".png", new ChartSheet(chart, footnote).png()));
    }

    /** A file to be put into the pack. */
    private record PackFile(String path, byte[] bytes) {}
}
