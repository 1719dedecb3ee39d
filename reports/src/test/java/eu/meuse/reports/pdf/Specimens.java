package eu.meuse.reports.pdf;

import eu.meuse.reports.blocks.Axis;
import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.blocks.Chart;
import eu.meuse.reports.blocks.ChartSpec;
import eu.meuse.reports.blocks.ChartSpec.About;
import eu.meuse.reports.blocks.Definitions;
import eu.meuse.reports.blocks.DocumentSpec;
import eu.meuse.reports.blocks.Heading;
import eu.meuse.reports.blocks.HorizontalBars;
import eu.meuse.reports.blocks.Intervals;
import eu.meuse.reports.blocks.Lines;
import eu.meuse.reports.blocks.Mark;
import eu.meuse.reports.blocks.Notice;
import eu.meuse.reports.blocks.PageBreak;
import eu.meuse.reports.blocks.Paragraph;
import eu.meuse.reports.blocks.SeriesBars;
import eu.meuse.reports.blocks.Signatures;
import eu.meuse.reports.blocks.Table;
import eu.meuse.reports.blocks.Tiles;
import eu.meuse.reports.blocks.Together;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents to try the printer on. */
final class Specimens {
    static final List<String> REGIONS = List.of(
            "Provinz Lüttich", "Provinz Limburg (Belgien)", "Deutschsprachige Gemeinschaft Belgiens", "Flämisch-Brabant",
            "Provinz Limburg (Niederlande)", "Provinz Nordbrabant", "Region Aachen – Zweckverband Städteregion");

    private Specimens() {}

    static DocumentSpec document(String language, List<Block> blocks) {
        return new DocumentSpec(
                language,
                "Towards Top Technology Clusters: Bericht für das dritte Quartal 2014",
                "Veranstaltungen, Gutscheine, Förderung – Stand 30. September 2014 · Łódź Βόλος Škofja",
                new DocumentSpec.Running("TTC · Bericht", "2014-Q3", "Erfundene Beispieldaten", "Seite {page} von {pages}"),
                new DocumentSpec.Funding(true, "Emblem der Europäischen Union",
                        List.of("Europäische Union", "Europäischer Fonds für regionale Entwicklung")),
                new DocumentSpec.Origin("Programm <TTC> & Partner", "Quartalsbericht",
                        LocalDate.of(2014, 9, 30), "0123456789abcdef".repeat(4)),
                List.of(new DocumentSpec.Attachment("figures.csv", "text/csv",
                        "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "Zahlen")),
                blocks);
    }

    /** A document with each kind of block and chart. */
    static List<Block> everything() {
        return List.of(
                new Heading(1, "Zusammenfassung"),
                new Paragraph("52 Veranstaltungen mit 2 800 Teilnahmen; die meisten in der Region Aachen. Jeder Euro "
                        + "öffentlicher Förderung brachte zwei Euro weiterer Investitionen.", Paragraph.Style.LEAD),
                tiles(),
                new Notice(Notice.Kind.WARNING, "Nicht alle Regionen haben geliefert",
                        "Für das Quartal fehlen die Listen der Provinz Lüttich. Ihre Zahlen sind nicht null, sondern "
                        + "unbekannt; Summen enthalten sie nicht."),
                new Heading(1, "Veranstaltungen"),
                Paragraph.of("Ein Absatz mit mehr Text, damit der Umbruch sichtbar wird. ".repeat(6)),
                new Chart(bars("events-by-region", REGIONS)),
                table("Veranstaltungen und Teilnahmen nach Region", REGIONS),
                new Heading(2, "Gutscheine nach Bereich"),
                new Chart(series(SeriesBars.Arrangement.STACKED)),
                new Chart(series(SeriesBars.Arrangement.GROUPED)),
                new Heading(3, "Verlauf"),
                new Chart(lines(1)),
                new Chart(lines(4)),
                Together.of(new Heading(2, "Vergleich"), new Chart(intervals())),
                new PageBreak(),
                new Heading(1, "Methode"),
                new Notice(Notice.Kind.INFO, "", "Die Begriffe sind die der Indikatorenkarten."),
                new Definitions(List.of(
                        new Definitions.Entry("Teilnahmen", "Verschiedene Paare aus Veranstaltung und Person. Wer zwei "
                                + "Veranstaltungen besucht, zählt zweimal.", "RCO81 · Einheit: Teilnahmen"),
                        new Definitions.Entry("Hebel", "Weitere Investitionen geteilt durch öffentliche Förderung.", ""))),
                new Signatures(List.of(new Signatures.Panel("Federführender Partner", List.of("Ort, Datum", "Unterschrift")),
                        new Signatures.Panel("Prüfstelle", List.of("Ort, Datum")))),
                new Paragraph("Quelle: eigene Berechnung.", Paragraph.Style.SMALL));
    }

    static Tiles tiles() {
        return new Tiles(List.of(
                new Tiles.Tile("Veranstaltungen", "52", "im Quartal: 4"),
                new Tiles.Tile("Teilnahmen", "2.800", "7 von 7 Regionen"),
                new Tiles.Tile("Innovationsgutscheine vergeben", "21", "von 31 Anträgen"),
                new Tiles.Tile("Hebel", "2,00 €", "je Euro Förderung"),
                new Tiles.Tile("Budget", "4.994.022,00 €", "davon EFRE 50 %"),
                new Tiles.Tile("Geschaffene Stellen (Vollzeitäquivalente)", "9", "")));
    }

    static HorizontalBars bars(String slug, List<String> labels) {
        List<HorizontalBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Mark mark = i == 2 ? Mark.gap("nichts erhalten") : i == 4 ? Mark.gap("verborgen (weniger als 5)")
                    : Mark.of(12 - i, (12 - i) + ",0");
            bars.add(new HorizontalBars.Bar(labels.get(i), mark, false));
        }
        return new HorizontalBars(about(slug, "Die meisten Veranstaltungen fanden in der Provinz Lüttich statt"), bars);
    }

    static Table table(String caption, List<String> labels) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Table.Cell hidden = i == 2 ? Table.Cell.quiet("verborgen") : Table.Cell.of((i * 137 % 400) + "");
            rows.add(Table.Row.of(List.of(Table.Cell.of(labels.get(i)), Table.Cell.of(12 + i + ""), hidden,
                    Table.Cell.of("1.234.567,89 €"), Table.Cell.of("58,0 %"))));
        }
        return new Table(caption,
                List.of(Table.Column.text("Region", 3), Table.Column.number("Veranstaltungen"),
                        Table.Column.number("Teilnahmen"), Table.Column.number("Fördermittelbindungsbetrag"),
                        Table.Column.number("Anteil")),
                rows, Optional.of(Table.Row.of("Programm", "133", "2.800", "8.641.975,23 €", "58,0 %")),
                "Verborgene Werte schützen Personen.");
    }

    static SeriesBars series(SeriesBars.Arrangement arrangement) {
        List<SeriesBars.Group> groups = new ArrayList<>();
        for (int i = 0; i < REGIONS.size(); i++) {
            Mark last = i == 3 ? Mark.gap("verborgen") : Mark.of(i + 1, "" + (i + 1));
            groups.add(new SeriesBars.Group(REGIONS.get(i),
                    List.of(Mark.of(8 - i, "" + (8 - i)), Mark.of(5, "5"), last), "Summe " + (i == 3 ? 10 : 14)));
        }
        return new SeriesBars(about("vouchers-" + arrangement.name().toLowerCase(java.util.Locale.ROOT),
                "Hightech-Systeme führen"), arrangement,
                List.of("Hightech-Systeme", "Lebenswissenschaften und Gesundheit", "Energie"), groups);
    }

    static Lines lines(int count) {
        List<String> periods = IntStream.range(0, 15).mapToObj(i -> "Q" + (i % 4 + 1) + " " + (2011 + i / 4)).toList();
        List<Lines.Line> lines = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                double value = 5 + i * 2 + (line * 7 + i * 5) % 9;
                marks.add(i == 6 && line == 1 ? Mark.gap("verborgen") : Mark.of(value, "" + (int) value));
                all.add(value);
            }
            lines.add(new Lines.Line(REGIONS.get(line), marks));
        }
        return new Lines(about("lines-" + count, "Die Teilnahmen steigen seit 2011"), periods, lines,
                Axis.covering(all, BigDecimal.ONE, BigDecimal::toPlainString));
    }

    static Intervals intervals() {
        List<Intervals.Dot> dots = new ArrayList<>();
        for (int i = 0; i < REGIONS.size(); i++) {
            dots.add(i == 5 ? Intervals.Dot.gap(REGIONS.get(i), "keine Daten")
                    : new Intervals.Dot(REGIONS.get(i), Mark.of(4 + i, (4 + i) + ",0"), 2.5 + i, 6 + i * 1.4, i == 1));
        }
        return new Intervals(about("rates", "Zwei Regionen liegen über dem Programm"), dots,
                Optional.of(new Intervals.Reference(6.2, "Programm 6,2")),
                Axis.covering(List.of(15.0), BigDecimal.ONE, BigDecimal::toPlainString));
    }

    static About about(String slug, String title) {
        return new About(slug, title, "Anzahl, Stand 2014-Q3", "Balkendiagramm: " + title);
    }

    static List<ChartSpec> charts() {
        return List.of(bars("events", REGIONS), series(SeriesBars.Arrangement.STACKED),
                series(SeriesBars.Arrangement.GROUPED), lines(1), lines(4), intervals());
    }
}
