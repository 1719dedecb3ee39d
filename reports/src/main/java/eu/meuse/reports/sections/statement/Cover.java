package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.StatementHead;
import eu.meuse.reports.bundle.StatementLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first page: what is claimed, of whom, for when, and what it rests on. */
final class Cover {
    private final StatementView view;
    private final SourceTables sources;

    Cover(StatementView view) {
        this.view = view;
        this.sources = new SourceTables(view, view.statement().consolidated().sources());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Notice(Notice.Kind.INFO, view.text("standing.title", "name", view.name()), view.text("standing.text", "name", view.name())),
                new Tiles(List.of(new Tiles.Tile(view.text("claim.now"), view.money(sources.claimed()), joined(claimNote(), sources.paid())))),
                new Tiles(List.of(
                        tile("tile.certified", view.money(certified(StatementLine::certifiedNow))),
                        tile("tile.due", view.money(sources.dueToDate())),
                        tile("tile.received", view.money(sources.received())),
                        tile("tile.outstanding", view.money(sources.outstanding())))),
                facts()));
        Optional.ofNullable(view.run().notes().statement().get(view.words().language())).map(Paragraph::of).ifPresent(blocks::add);
        return blocks;
    }

    private String claimNote() {
        if (!sources.isInTurn()) {
            return view.text("claim.settled");
        }
        return view.followed().map(name -> view.text("claim.since", "name", name)).orElseGet(() -> view.text("claim.from"));
    }

    private static String joined(String note, Optional<String> further) {
        return further.map(said -> note + ". " + said).orElse(note);
    }

    private Tiles.Tile tile(String label, String value) {
        return new Tiles.Tile(view.text(label, "date", view.asOf()), value, "");
    }

    private BigDecimal certified(Function<StatementLine, BigDecimal> amount) {
        return StatementView.sum(view.statement().categories().stream().map(CategoryAmounts::line).map(amount));
    }

    private Table facts() {
        Quarter quarter = view.run().quarter();
        StatementHead head = view.run().head();
        String language = view.words().language();
        List<Table.Row> rows = new ArrayList<>(List.of(row("fact.project", view.run().title(language))));
        said("fact.number", Optional.of(head.projectNumber())).ifPresent(rows::add);
        said("fact.axis", StatementHead.in(language, head.priorityAxis())).ifPresent(rows::add);
        said("fact.authority", StatementHead.in(language, head.managingAuthority())).ifPresent(rows::add);
        rows.addAll(List.of(row("fact.period", view.text("fact.days", "quarter", view.quarter(),
                        "first", view.numbers().date(quarter.start()), "last", view.numbers().date(quarter.end()))),
                row("lead", lead())));
        said("fact.account", Optional.of(head.bankAccount())).ifPresent(rows::add);
        rows.add(row("fact.follows", view.followed().orElseGet(() -> view.text("fact.first"))));
        view.statement().basis().signed().ifPresent(signed -> rows.add(row("fact.seal", signed.seal())));
        rows.addAll(List.of(
                row("fact.facts", view.statement().basis().factsHash()),
                row("fact.configuration", view.run().configurationHash()),
                row("fact.alerts", alerts())));
        return new Table("", List.of(Table.Column.text(view.text("fact.statement"), 1), Table.Column.text(view.name(), 4)), rows,
                Optional.empty(), "");
    }

    private Optional<Table.Row> said(String label, Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).map(text -> row(label, text));
    }

    private Table.Row row(String label, String value) {
        return Table.Row.of(view.text(label), value);
    }

    private String lead() {
        String leads = view.statement().partners().stream().filter(FundedPartner::lead).map(view::partner).collect(Collectors.joining("; "));
        return leads.isEmpty() ? view.text("fact.nolead") : leads;
    }

    /** "2 to settle before signing, 5 to be looked at". */
    private String alerts() {
        List<String> counts = new ArrayList<>();
        for (Alert.Grade grade : Alert.Grade.values()) {
            long count = view.statement().alerts().stream().filter(alert -> alert.grade() == grade).count();
            if (count > 0) {
                counts.add(view.text("alerts." + grade.code() + ".count", "count", view.numbers().count(count)));
            }
        }
        return counts.isEmpty() ? view.text("alerts.none") : String.join("; ", counts);
    }
}
