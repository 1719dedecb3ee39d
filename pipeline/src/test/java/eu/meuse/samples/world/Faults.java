package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Odd;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows that are rejected, of every reason: each a spoilt copy of a good row, so that no total changes. */
final class Faults {
    private final Delivery delivery;

    Faults(Delivery delivery) {
        this.delivery = delivery;
    }

    void spread() {
        fields();
        values();
        codesAndSigns();
        doubles();
    }

    private void fields() {
        spoil("nl-limburg", "2012-Q2", FactTable.SUPPORT, "wrong-field-count", "", "two fields too many",
                entry -> entry.with("activity_id", "NL-BDS-901").as(Entry.Shape.SURPLUS_FIELDS));
        spoil("be-limburg", "2013-Q2", FactTable.PARTICIPATIONS, "wrong-field-count", "", "two fields too many",
                entry -> entry.as(Entry.Shape.SURPLUS_FIELDS));
        spoil("be-limburg", "2013-Q1", FactTable.EVENTS, "missing-value", "date", "no date",
                entry -> entry.with("event_id", "BL-EV-91").with("date", null));
        spoil("de-aachen", "2012-Q4", FactTable.VOUCHERS, "missing-value", "amount", "awarded, but no amount",
                entry -> entry.with("application_id", "AC-V-91").with("decision", "awarded")
                        .with("decided_on", entry.cells().get("applied_on")).with("amount", null));
        spoil("be-liege", "2012-Q3", FactTable.PARTICIPATIONS, "missing-person", "person", "neither name nor e-mail",
                entry -> entry.with("person", null).with("email", null));
        spoil("nl-noord-brabant", "2013-Q2", FactTable.PARTICIPATIONS, "missing-person", "person",
                "neither name nor e-mail", entry -> entry.with("person", null).with("email", null));
    }

    private void values() {
        spoil("be-ostbelgien", "2012-Q4", FactTable.SUPPORT, "bad-date", "date", "there is no 31 February",
                entry -> entry.with("activity_id", "OB-BDS-901").with("date", new Odd("31.02.12")));
        spoil("nl-noord-brabant", "2012-Q2", FactTable.SUPPORT, "bad-date", "date", "a word where a date should be",
                entry -> entry.with("activity_id", "NB-BDS-901").with("date", new Odd("to be confirmed")));
        spoil("de-aachen", "2012-Q3", FactTable.EXPENDITURES, "bad-number", "amount", "three decimals",
                entry -> entry.with("item_id", "B-9101").with("amount", new Odd("1.204,555")));
        spoil("be-vlaams-brabant", "2013-Q1", FactTable.EVENTS, "bad-number", "attendance", "about forty",
                entry -> entry.with("event_id", "VB-EV-91").with("attendance", new Odd("ca. 40")));
    }

    private void codesAndSigns() {
        spoil("de-aachen", "2012-Q4", FactTable.EVENTS, "unknown-code", "sector", "a field that is none of the five",
                entry -> entry.with("event_id", "AC-EV-91").with("sector", new Odd("Quantenoptik")));
        spoil("be-liege", "2013-Q3", FactTable.SUPPORT, "unknown-code", "kind", "a coffee break is no support",
                entry -> entry.with("activity_id", "LG-BDS-901").with("kind", new Odd("Pause café")));
        spoil("be-liege", "2012-Q2", FactTable.VOUCHERS, "negative-amount", "amount", "a voucher below nothing",
                entry -> entry.with("application_id", "LG-V-91").with("amount", new BigDecimal("-500.00")));
        spoil("nl-limburg", "2013-Q1", FactTable.GRANTS, "negative-amount", "matched", "a sign too many",
                entry -> entry.with("project_id", "GCS-91").with("matched", new BigDecimal("-1000.00")));
    }

    private void doubles() {
        spoil("be-vlaams-brabant", "2012-Q1", FactTable.SUPPORT, "duplicate-key", "activity_id", "the row before, again",
                entry -> entry);
        spoil("be-limburg", "2012-Q4", FactTable.SUPPORT, "duplicate-key", "activity_id", "the first stays",
                entry -> entry.with("kind", "interview"));
        spoil("de-aachen", "2013-Q1", FactTable.PARTICIPATIONS, "duplicate-row", "event_id", "listed twice", entry -> entry);
        spoil("nl-limburg", "2013-Q2", FactTable.PARTICIPATIONS, "duplicate-row", "event_id", "listed twice", entry -> entry);
        spoil("be-liege", "2013-Q4", FactTable.PARTICIPATIONS, "duplicate-row", "event_id", "listed twice", entry -> entry);
    }

    /** Puts a spoilt copy of the first row below the second, in the first quarter from the one given with any rows. */
    private void spoil(String region, String from, FactTable table, String code, String column, String note,
            UnaryOperator<Entry> change) {
        Quarter quarter = delivery.busyFrom(region, from, table);
        List<Entry> entries = delivery.at(region, quarter.toString(), table);
        Entry good = new Entry(Entry.Shape.RECORD, entries.get(0).cells(), List.of());
        entries.add(Math.min(2, entries.size()), change.apply(good).marked("rejected", code, column, note));
    }
}
