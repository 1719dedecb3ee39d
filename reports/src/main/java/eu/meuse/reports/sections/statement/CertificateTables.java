package eu.meuse.reports.sections.statement;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Certificate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Certificates, each in exactly one statement. */
final class CertificateTables {
    /** As many as a page holds. */
    private static final int ONE_BY_ONE = 40;

    private final StatementView view;
    private final List<Certificate> certificates;

    CertificateTables(StatementView view, List<Certificate> certificates) {
        this.view = view;
        this.certificates = certificates;
    }

    /** Of a project: those of this statement one by one, those of earlier ones by statement; nothing where there is none. */
    List<Block> ofProject() {
        if (certificates.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        List<Certificate> here = certificates.stream().filter(Certificate::standsHere).map(Certificate::asClaimed).toList();
        blocks.add(here.isEmpty() ? Paragraph.of(view.text("certificates.none")) : list(here));
        if (here.size() < certificates.size()) {
            blocks.add(byStatement());
        }
        changed(true).ifPresent(blocks::add);
        left(true).ifPresent(blocks::add);
        return blocks;
    }

    /** Of a partner: all of them, with the statement that each stands in; nothing where there is none. */
    List<Block> ofPartner() {
        if (certificates.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(all()));
        changed(false).ifPresent(blocks::add);
        left(false).ifPresent(blocks::add);
        return blocks;
    }

    /** One by one; of many a line a partner, with whom they stand one by one. */
    private Table list(List<Certificate> of) {
        return of.size() <= ONE_BY_ONE ? oneByOne(of) : byPartner(of);
    }

    private Table oneByOne(List<Certificate> of) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.text("partner"), 2)));
        columns.addAll(columns());
        return new Table(view.caption("certificates.caption"), columns,
                of.stream().map(certificate -> Table.Row.of(cells(view.partner(certificate.partner()), certificate))).toList(),
                Optional.of(Table.Row.of(total(of, "", "", ""))), "");
    }

    private Table byPartner(List<Certificate> of) {
        Map<String, List<Certificate>> partners = of.stream().collect(
                Collectors.groupingBy(Certificate::partner, TreeMap::new, Collectors.toList()));
        List<Table.Column> columns = List.of(Table.Column.text(view.text("partner"), 4), Table.Column.number(view.text("certificates.count")),
                Table.Column.number(view.text("certificates.items")), Table.Column.number(view.text("certificates.certified")),
                Table.Column.number(view.text("certificates.erdf")));
        return new Table(view.caption("certificates.caption"), columns,
                partners.entrySet().stream().map(partner -> Table.Row.of(counted(view.partner(partner.getKey()), partner.getValue()))).toList(),
                Optional.of(Table.Row.of(counted(view.text("total"), of))), view.text("certificates.each"));
    }

    private List<Table.Cell> counted(String name, List<Certificate> of) {
        return List.of(Table.Cell.of(name), Table.Cell.of(view.numbers().count(of.size())),
                Table.Cell.of(view.numbers().count(of.stream().mapToLong(Certificate::items).sum())),
                view.cell(StatementView.sum(of.stream().map(Certificate::certified))),
                view.cell(StatementView.sum(of.stream().map(Certificate::erdf))));
    }

    private Table all() {
        List<Table.Column> columns = new ArrayList<>(columns());
        columns.add(Table.Column.text(view.text("certificates.statement"), 1.5));
        return new Table(view.caption("certificates.all", "date", view.asOf()), columns,
                certificates.stream().map(this::row).toList(),
                Optional.of(Table.Row.of(with(total(certificates, "", ""), ""))), "");
    }

    private List<Table.Column> columns() {
        return List.of(Table.Column.text(view.text("certificates.number"), 2), Table.Column.text(view.text("certificates.date"), 1),
                Table.Column.number(view.text("certificates.items")), Table.Column.number(view.text("certificates.certified")),
                Table.Column.number(view.text("certificates.erdf")));
    }

    private Table.Row row(Certificate certificate) {
        return Table.Row.of(with(cells("", certificate).subList(1, 6),
                statement(certificate.statement())));
    }

    private String statement(String name) {
        return switch (name) {
            case "" -> view.text("certificates.here");
            case Certificate.NEXT -> view.text("certificates.next");
            default -> name;
        };
    }

    private List<Table.Cell> cells(String partner, Certificate certificate) {
        return List.of(Table.Cell.of(partner), Table.Cell.of(number(certificate)), Table.Cell.of(view.days(certificate.firstOn(), certificate.certifiedOn())),
                Table.Cell.of(view.numbers().count(certificate.items())), view.cell(certificate.certified()), view.cell(certificate.erdf()));
    }

    private String number(Certificate certificate) {
        return certificate.number().isEmpty() ? view.text("certificates.unnumbered") : certificate.number();
    }

    private List<Table.Cell> total(List<Certificate> of, String... between) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(view.text("total"))));
        for (int i = 1; i < between.length; i++) {
            cells.add(Table.Cell.of(between[i]));
        }
        cells.add(Table.Cell.of(view.numbers().count(of.stream().mapToLong(Certificate::items).sum())));
        cells.add(view.cell(StatementView.sum(of.stream().map(Certificate::certified))));
        cells.add(view.cell(StatementView.sum(of.stream().map(Certificate::erdf))));
        return cells;
    }

    /** With what was signed of them beside it, where any of them has changed since. */
    private Table byStatement() {
        Map<String, List<Certificate>> statements = certificates.stream().collect(
                Collectors.groupingBy(Certificate::statement, TreeMap::new, Collectors.toList()));
        boolean changed = certificates.stream().anyMatch(CertificateTables::hasChanged);
        List<Table.Row> rows = new ArrayList<>();
        List<Certificate> here = statements.remove("");
        statements.forEach((name, of) -> rows.add(Table.Row.of(sums(statement(name), of, changed))));
        rows.add(Table.Row.of(sums(view.text("certificates.here"), here == null ? List.of() : here, changed)));
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text(view.text("certificates.statement"), 3),
                Table.Column.number(view.text("certificates.count"))));
        (changed ? List.of("listed", "today", "listed-erdf", "today-erdf") : List.of("certified", "erdf"))
                .forEach(amount -> columns.add(Table.Column.number(view.text("certificates." + amount))));
        return new Table(view.caption("certificates.by-statement"), columns,
                rows, Optional.of(Table.Row.of(sums(view.text("total"), certificates, changed))), view.text("certificates.once"));
    }

    private List<Table.Cell> sums(String name, List<Certificate> of, boolean changed) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(name), Table.Cell.of(view.numbers().count(of.size()))));
        addSum(cells, of, changed, Certificate::certified, Certificate.Listed::certified);
        addSum(cells, of, changed, Certificate::erdf, Certificate.Listed::erdf);
        return cells;
    }

    private void addSum(List<Table.Cell> cells, List<Certificate> of, boolean changed, Function<Certificate, BigDecimal> today,
            Function<Certificate.Listed, BigDecimal> signed) {
        if (changed) {
            cells.add(view.cell(StatementView.sum(of.stream().flatMap(one -> one.listed().stream()).map(signed))));
        }
        cells.add(view.cell(StatementView.sum(of.stream().map(today))));
    }

    /** As far as it is claimed with this statement. */
    private static boolean hasChanged(Certificate certificate) {
        return certificate.listed().map(certificate.claimed()::less).filter(more -> !more.hasNothing()).isPresent();
    }

    /** What is known of certificates that were signed otherwise: with the ones of this statement they make up the claim. */
    private Optional<Table> changed(boolean named) {
        List<Certificate> changed = certificates.stream().filter(CertificateTables::hasChanged).toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Table(view.caption("certificates.changed"),
                List.of(Table.Column.text(view.text("certificates.number"), 2), Table.Column.text(view.text("certificates.statement"), 1),
                        Table.Column.number(view.text("certificates.listed")), Table.Column.number(view.text("certificates.today")),
                        Table.Column.number(view.text("certificates.listed-erdf")), Table.Column.number(view.text("certificates.today-erdf")),
                        Table.Column.number(view.text("certificates.difference"))),
                changed.stream().map(one -> changed(one, named)).toList(), Optional.of(differences(changed)),
                view.text("certificates.claimed")));
    }

    private Table.Row changed(Certificate certificate, boolean named) {
        Certificate.Listed listed = certificate.listed().orElseThrow();
        return Table.Row.of(List.of(Table.Cell.of(named(certificate, named)), Table.Cell.of(statement(certificate.statement())),
                view.cell(listed.certified()), view.cell(certificate.claimed().certified()),
                view.cell(listed.erdf()), view.cell(certificate.claimed().erdf()), view.cell(certificate.claim())));
    }

    /** What is known of certificates and not claimed here: once a later quarter is closed, the next statement of one claims it. */
    private Optional<Table> left(boolean named) {
        List<Certificate> left = certificates.stream().filter(one -> one.later().isPresent()).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Table(view.caption("certificates.left"),
                List.of(Table.Column.text(view.text("certificates.number"), 2), Table.Column.text(view.text("certificates.statement"), 1),
                        Table.Column.number(view.text("certificates.settled")), Table.Column.number(view.text("certificates.today")),
                        Table.Column.number(view.text("certificates.settled-erdf")), Table.Column.number(view.text("certificates.today-erdf")),
                        Table.Column.number(view.text("certificates.later"))),
                left.stream().map(one -> left(one, named)).toList(),
                Optional.of(Table.Row.of(view.text("total"), "", "", "", "", "",
                        view.amount(StatementView.sum(left.stream().map(one -> one.later().orElseThrow().erdf()))))),
                view.text("certificates.settled.note")));
    }

    private Table.Row left(Certificate certificate, boolean named) {
        return Table.Row.of(List.of(Table.Cell.of(named(certificate, named)), Table.Cell.of(statement(certificate.statement())),
                view.cell(certificate.claimed().certified()), view.cell(certificate.certified()),
                view.cell(certificate.claimed().erdf()), view.cell(certificate.erdf()), view.cell(certificate.later().orElseThrow().erdf())));
    }

    private String named(Certificate certificate, boolean named) {
        return named ? view.text("partner.name", "id", certificate.partner(), "name", number(certificate)) : number(certificate);
    }

    private Table.Row differences(List<Certificate> changed) {
        return Table.Row.of(view.text("total"), "", "", "", "", "",
                view.amount(StatementView.sum(changed.stream().map(Certificate::claim))));
    }

    private static List<Table.Cell> with(List<Table.Cell> cells, String last) {
        List<Table.Cell> all = new ArrayList<>(cells);
        all.add(Table.Cell.of(last));
        return all;
    }
}
