package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Entry.Shape;
import eu.meuse.samples.files.Words;
import java.util.List;

/** What stands in files and is no record: titles, blank rows, totals; line breaks, remarks, a list in two files. */
final class Decoration {
    private static final Words WORDS = new Words();
    private final Delivery delivery;

    Decoration(Delivery delivery) {
        this.delivery = delivery;
    }

    void spread() {
        for (String quarter : List.of("2011-Q2", "2012-Q1", "2013-Q2", "2014-Q2")) {
            title("de-aachen", quarter, FactTable.EVENTS, "de");
            title("be-vlaams-brabant", quarter, FactTable.SUPPORT, "nl");
            title("be-ostbelgien", quarter, FactTable.PARTICIPATIONS, "de");
        }
        blank("be-limburg", "2012-Q2", FactTable.SUPPORT);
        blank("de-aachen", "2013-Q4", FactTable.EXPENDITURES);
        blank("nl-noord-brabant", "2013-Q1", FactTable.SUPPORT);
        blank("be-vlaams-brabant", "2013-Q3", FactTable.PARTICIPATIONS);
        total("de-aachen", "2011-Q4", FactTable.EXPENDITURES);
        total("de-aachen", "2011-Q1", FactTable.BUDGETS);
        total("nl-limburg", "2012-Q2", FactTable.VOUCHERS);
        total("be-vlaams-brabant", "2013-Q4", FactTable.GRANTS);
        total("be-ostbelgien", "2012-Q2", FactTable.SUPPORT);
        lineBreaks();
        remarks();
        cut("be-ostbelgien", "2012-Q4");
        cut("de-aachen", "2014-Q1");
    }

    private void title(String region, String quarter, FactTable table, String language) {
        delivery.title(region, quarter, table, "TTC – " + WORDS.other("dataset", table.dataset(), language) + ", "
                + WORDS.other("quarter", "quarter", language) + " " + quarter);
    }

    private void blank(String region, String from, FactTable table) {
        List<Entry> entries = busy(region, from, table);
        entries.add((entries.size() + 1) / 2, Entry.noRecord(Shape.BLANK, "a blank row"));
    }

    private void total(String region, String from, FactTable table) {
        busy(region, from, table).add(Entry.noRecord(Shape.TOTAL, "a totals row"));
    }

    private List<Entry> busy(String region, String from, FactTable table) {
        return delivery.at(region, delivery.busyFrom(region, from, table).toString(), table);
    }

    /** One region's titles run over two lines within their quotes. */
    private void lineBreaks() {
        for (Quarter quarter : Calendar.quarters()) {
            delivery.at("be-vlaams-brabant", quarter.toString(), FactTable.EVENTS).replaceAll(event ->
                    event.with("title", event.text("title").replaceFirst(" ?[:–] ?| (?=“)", "\n")));
        }
    }

    private void remarks() {
        busy("nl-limburg", "2012-Q1", FactTable.SUPPORT).replaceAll(entry -> entry.with("remark", "nagekeken"));
        busy("de-aachen", "2012-Q2", FactTable.VOUCHERS).replaceAll(entry -> entry.with("remark", "siehe Anlage"));
    }

    private void cut(String region, String from) {
        Quarter quarter = delivery.busyFrom(region, from, FactTable.PARTICIPATIONS);
        delivery.cut(region, quarter.toString(), FactTable.PARTICIPATIONS,
                delivery.at(region, quarter.toString(), FactTable.PARTICIPATIONS).size() / 2);
    }
}
