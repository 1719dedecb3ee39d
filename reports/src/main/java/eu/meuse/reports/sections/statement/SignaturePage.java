package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.blocks.Together;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.StatementHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the lead partner and the controller sign, and where the hash of the close is entered. */
final class SignaturePage {
    private final StatementView view;

    SignaturePage(StatementView view) {
        this.view = view;
    }

    List<Block> blocks() {
        SourceTables sources = new SourceTables(view, view.statement().sources());
        String confirmed = view.text("signatures.lead", "name", view.name(), "claim", view.money(sources.claimed()));
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(1, view.text("signatures")),
                Paragraph.of(sources.paid().map(paid -> confirmed + " " + paid).orElse(confirmed))));
        StatementHead.in(view.words().language(), view.run().head().declaration()).map(Paragraph::of).ifPresent(blocks::add);
        blocks.addAll(List.of(
                Paragraph.of(unsettled()),
                new Signatures(List.of(new Signatures.Panel(view.text("signatures.seal", "name", view.name()), List.of("")))),
                new Signatures(List.of(panel("lead"), panel("signatures.controller")))));
        return List.of(new Together(blocks));
    }

    /** How many alerts are to be settled or looked at before signing. */
    private String unsettled() {
        long count = view.statement().alerts().stream().filter(alert -> alert.grade() != Alert.Grade.NOTE).count();
        return count == 0 ? view.text("signatures.settled")
                : view.words().plural("statement.signatures.unsettled", count, "count", view.numbers().count(count));
    }

    private Signatures.Panel panel(String who) {
        return new Signatures.Panel(view.text(who),
                Stream.of("place", "name", "function", "signature").map(line -> view.text("signatures." + line)).toList());
    }
}
