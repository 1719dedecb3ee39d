package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureChange;
import eu.meuse.reports.bundle.Indicator;
import eu.meuse.reports.bundle.PrintedClaim;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Claims in a table: what was printed, where and when, what this report says, and whether the two agree. */
final class ClaimsTable {
    private final View view;
    private final Words words;

    ClaimsTable(View view) {
        this.view = view;
        this.words = view.words();
    }

    Table of(Scope scope, List<PrintedClaim> claims) {
        return new Table(words.text("claims.table", "scope", view.scope(scope)),
                List.of(Table.Column.text(words.text("claims.figure"), 3),
                        Table.Column.number(words.text("claims.printed")),
                        Table.Column.text(words.text("claims.source"), 3),
                        Table.Column.number(words.text("claims.here")),
                        Table.Column.number(words.text("claims.difference")),
                        Table.Column.text(words.text("claims.verdict"), 1.5)),
                claims.stream().map(this::row).toList(), Optional.empty(), words.text("claims.means"));
    }

    /** Within a sentence: what was printed, where and when. */
    String said(PrintedClaim claim) {
        return words.text("claims.said", "value", printed(claim), "source", claim.source(), "date", date(claim));
    }

    private Table.Row row(PrintedClaim claim) {
        Indicator indicator = view.indicator(claim.key().indicator());
        Optional<Figure> figure = view.figure(claim.key());
        ChangeFormat format = new ChangeFormat(view, indicator,
                new FigureChange(claim.key(), Optional.of(new Figure.Known(claim.value())), figure));
        return Table.Row.of(List.of(
                Table.Cell.of(ValueFormat.of(view, indicator, List.of()).head(view.label(claim.key()))),
                Table.Cell.of(printed(claim)),
                Table.Cell.of(words.text("claims.where", "source", claim.source(), "date", date(claim))),
                figure.map(found -> here(format, found)).orElse(Table.Cell.quiet("–")),
                format.difference().map(Table.Cell::of).orElse(Table.Cell.quiet("–")),
                Table.Cell.of(words.text("claims." + verdict(claim, figure.flatMap(Figure::known))))));
    }

    private static Table.Cell here(ChangeFormat format, Figure figure) {
        String cell = format.number(figure);
        return figure instanceof Figure.Known ? Table.Cell.of(cell) : Table.Cell.quiet(cell);
    }

    private static String verdict(PrintedClaim claim, Optional<BigDecimal> known) {
        if (claim.isPlan()) {
            return "plan";
        }
        return known.map(value -> claim.precision().allows(claim.value(), value) ? "agrees" : "differs").orElse("nothing");
    }

    /** With as many decimals as it was printed with, as more would claim more. */
    private String printed(PrintedClaim claim) {
        Indicator indicator = view.indicator(claim.key().indicator());
        String number = indicator.unit().equals("share")
                ? ValueFormat.of(view, indicator, List.of()).cell(claim.value())
                : view.numbers().number(claim.value(), Math.max(0, claim.value().stripTrailingZeros().scale()));
        return words.text("claims." + claim.precision().code(), "value", number);
    }

    private String date(PrintedClaim claim) {
        String[] parts = claim.asOf().split("-");
        return switch (parts.length) {
            case 1 -> claim.asOf();
            case 2 -> words.text("month." + Integer.parseInt(parts[1])) + " " + parts[0];
            default -> view.numbers().date(LocalDate.parse(claim.asOf()));
        };
    }
}
