package eu.meuse.reports.web;

import eu.meuse.reports.blocks.PageSpec;
import eu.meuse.reports.bundle.PublicResults;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.sections.PublicPage;
import eu.meuse.reports.sections.PublicReport;
import java.util.List;

/** Pages for tests. */
final class Pages {
    private Pages() {}

    /** The page of a bundle, as its pack has it. */
    static PageSpec of(ResultsBundle bundle, List<String> languages) {
        PublicResults results = PublicResults.of(bundle);
        return new PageSpec(languages.stream()
                .map(language -> PublicPage.edition(results, PublicReport.document(results, language), new PublicPage.Files(
                        "report-" + language + ".pdf", List.of(new PublicPage.Sheet("east", "region-east-" + language + ".pdf")), "charts/{slug}-" + language)))
                .toList());
    }
}
