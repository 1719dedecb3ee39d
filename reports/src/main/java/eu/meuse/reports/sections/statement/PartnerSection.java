package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement of one partner, on pages of its own. */
final class PartnerSection {
    private final StatementView view;
    private final FundedPartner partner;
    private final CoFinancing own;

    PartnerSection(StatementView view, FundedPartner partner) {
        this.view = view;
        this.partner = partner;
        this.own = view.statement().of(partner.id());
    }

    List<Block> blocks() {
        SourceTables sources = new SourceTables(view, own.sources());
        List<Block> blocks = new ArrayList<>(List.of(new PageBreak(), new Heading(1, view.partner(partner)),
                Paragraph.of(about())));
        nothing().ifPresent(blocks::add);
        add(blocks, "expenditure", new CategoryTables(view, own.categories()).blocks());
        blocks.addAll(new ExchangeTable(view, own.items()).blocks());
        add(blocks, "financing", sources.blocks());
        if (!own.leftoverCents().isEmpty()) {
            blocks.add(new MoneyReceived(view).cents(own.leftoverCents()));
        }
        add(blocks, "certificates", new CertificateTables(view, own.certificates()).ofPartner());
        add(blocks, "deductions", new DeductionTable(view, own).blocks());
        add(blocks, "payments", own.payments().isEmpty() ? List.of() : List.of(new MoneyReceived(view).payments(own.payments())));
        add(blocks, "pace", new PaceBlocks(view).of(own.spending()));
        return blocks;
    }

    /** What there is nothing of, said in one place: a heading over nothing would only take room. */
    private Optional<Block> nothing() {
        List<String> said = new ArrayList<>();
        say(said, own.sources().isEmpty(), "sources.none");
        say(said, own.leftoverCents().isEmpty() && !own.sources().isEmpty(), "cents.none");
        say(said, own.certificates().isEmpty(), "certificates.never");
        say(said, own.deductions().isEmpty(), "deductions.none");
        say(said, own.payments().isEmpty(), "payments.none");
        return said.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(String.join(" ", said)));
    }

    private void say(List<String> said, boolean none, String text) {
        if (none) {
            said.add(view.text(text, "date", view.asOf()));
        }
    }

    /** Who it is, what the Fund pays of its expenditure and how much at most. */
    private String about() {
        String who = Stream.of(partner.lead() ? view.text("lead") : "", partner.country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String rate = partner.inBase()
                ? view.text(partner.rateAgreed() ? "rate.agreed" : "rate.planned", "rate", view.rate(partner),
                        "grant", view.money(partner.grant()))
                : view.text("rate.outside");
        return who.isEmpty() ? rate : view.text("about", "who", who, "rate", rate);
    }

    private void add(List<Block> blocks, String heading, List<Block> below) {
        if (!below.isEmpty()) {
            blocks.add(new Heading(2, view.text(heading)));
            blocks.addAll(below);
        }
    }
}
