package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.samples.files.Sheet;
import java.util.Arrays;
import java.util.List;

/** The invented programme and everything its seven regions send of it in fifteen quarters. */
public final class Sample {
    /** The seed of the committed sample. */
    public static final long SEED = 20_140_930;

    private Sample() {}

    /** What every region sends each quarter. */
    public static List<FactTable> expected() {
        return Arrays.stream(FactTable.values()).filter(table -> !table.isProgrammeWide()).toList();
    }

    /** All submissions, the dirt of real files included. */
    public static List<Sheet> sheets(long seed) {
        Delivery delivery = clean(seed, true);
        new Dirt(delivery).spread();
        return Closing.close(delivery.sheets());
    }

    /** All submissions without dirt, events and their lists left empty. */
    public static List<Sheet> sheetsWithoutEvents(long seed) {
        return Closing.close(clean(seed, false).sheets());
    }

    /** As a region sent a list first, before it replaced it with what {@link #sheets} holds. */
    public static List<Sheet> replaced(long seed) {
        return sheets(seed).stream().filter(Replacement::concerns).map(Replacement::earlier).toList();
    }

    private static Delivery clean(long seed, boolean withEvents) {
        Phrases phrases = new Phrases();
        List<Organisation> organisations = Organisations.found(seed, phrases);
        List<Partner> partners = Partnership.partners();
        Delivery delivery = new Delivery(expected());
        if (withEvents) {
            List<Person> people = People.name(seed, phrases, organisations);
            new EventLists(seed).send(Events.plan(seed, phrases, people), delivery);
        }
        List<Voucher> vouchers = VoucherCalls.hold(seed, organisations);
        new VoucherLists(seed).send(vouchers, delivery);
        new GrantCall(seed, phrases).send(organisations, vouchers, delivery);
        new SupportDiary(seed).send(organisations, delivery);
        new Results(seed, phrases).send(organisations, delivery);
        money(seed, phrases, partners, delivery);
        return delivery;
    }

    private static void money(long seed, Phrases phrases, List<Partner> partners, Delivery delivery) {
        new Partnership(phrases).send(partners, delivery);
        for (FactTable table : List.of(FactTable.EXPENDITURES, FactTable.PAYMENTS)) {
            Calendar.quarters().forEach(quarter -> delivery.open(Place.LEAD, quarter, table));
        }
        List<Item> items = Spending.of(seed, phrases, partners);
        new SpendingLists(seed, phrases).send(items, delivery);
        new Instalments(seed).send(partners, items, delivery);
    }
}
