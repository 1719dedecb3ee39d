package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.bundle.BundleWriter;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.RunInfo;
import eu.meuse.reports.bundle.Sha256;
import eu.meuse.reports.sections.Surroundings;
import eu.meuse.reports.sections.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The ERDF co-financing statement of a quarter, for the lead partner to sign and an auditor to follow: first page, the
 * project, each partner on pages of its own, alerts, the rules of computing, signatures.
 */
public final class StatementDocument {
    private static final List<String> TABLES = List.of("statement.csv", "financing.csv");

    private StatementDocument() {}

    /**
     * The statement in a language.
     *
     * @throws IllegalArgumentException where there are no texts in the language
     */
    public static DocumentSpec document(ResultsBundle bundle, String language) {
        Words words = Words.of(language);
        StatementView view = new StatementView(bundle, words);
        RunInfo run = bundle.run();
        Surroundings around = new Surroundings(run, words);
        String title = view.text("title");
        String subtitle = view.text("subtitle", "programme", run.title(language), "quarter", view.quarter(), "date", view.asOf());
        List<Block> blocks = blocks(view);
        List<DocumentSpec.Attachment> attached = attachments(view, bundle);
        String content = title + subtitle + blocks + hashes(attached);
        return new DocumentSpec(language, title, subtitle, around.running(view.text("running", "name", view.name(),
                "programme", run.title(language))), around.funding(),
                new DocumentSpec.Origin(run.title(language), subtitle, run.quarter().end(),
                        Sha256.hex(content.getBytes(StandardCharsets.UTF_8))),
                attached, blocks);
    }

    private static List<Block> blocks(StatementView view) {
        if (view.statement().hasNothing()) {
            return List.of(new Notice(Notice.Kind.INFO, view.text("empty.title"), view.text("empty.text", "date", view.asOf())));
        }
        List<Block> blocks = new ArrayList<>(new Cover(view).blocks());
        blocks.addAll(new ProjectSection(view).blocks());
        view.statement().partners().forEach(partner -> blocks.addAll(new PartnerSection(view, partner).blocks()));
        Stream.of(new AlertPage(view).blocks(), new ReckoningRules(view).blocks(), new SignaturePage(view).blocks())
                .forEach(blocks::addAll);
        return blocks;
    }

    private static List<DocumentSpec.Attachment> attachments(StatementView view, ResultsBundle bundle) {
        SortedMap<String, byte[]> tables = BundleWriter.tables(bundle);
        return TABLES.stream()
                .map(name -> new DocumentSpec.Attachment(name, "text/csv", tables.get(name), view.text("attached." + name)))
                .toList();
    }

    private static List<String> hashes(List<DocumentSpec.Attachment> attached) {
        return attached.stream().map(attachment -> Sha256.hex(attachment.bytes())).toList();
    }
}
