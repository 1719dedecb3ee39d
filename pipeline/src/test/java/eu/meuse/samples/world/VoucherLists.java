package eu.meuse.samples.world;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.math.BigDecimal;
import java.util.List;

/** Applications as regions send them: pending first, then decided, and the parties of what was awarded. */
final class VoucherLists {
    static final BigDecimal AMOUNT = new BigDecimal("5000.00");
    private final Dice dice;

    VoucherLists(long seed) {
        dice = new Dice(seed, "voucher lists");
    }

    void send(List<Voucher> vouchers, Delivery delivery) {
        for (Voucher voucher : vouchers) {
            Quarter applied = Quarter.of(voucher.appliedOn());
            Quarter decided = voucher.decidedOn() == null ? applied : Quarter.of(voucher.decidedOn());
            if (decided.compareTo(applied) > 0 || voucher.decidedOn() == null) {
                Entry pending = record(voucher).with("decision", "pending").with("decided_on", null)
                        .with("amount", null).with("own_contribution", null);
                delivery.add(voucher.region(), applied, FactTable.VOUCHERS, pending);
            }
            if (voucher.decidedOn() != null) {
                delivery.add(voucher.region(), decided, FactTable.VOUCHERS, record(voucher));
                parties(voucher, decided, delivery);
            }
        }
    }

    private Entry record(Voucher voucher) {
        return Entry.of("application_id", voucher.id(), "organisation", voucher.applicant().spelled(dice),
                "organisation_id", voucher.applicant().typedId(dice), "region", voucher.region(),
                "sector", voucher.sector(), "applied_on", voucher.appliedOn(), "decision", voucher.decision(),
                "decided_on", voucher.decidedOn(), "amount", voucher.isAwarded() ? AMOUNT : null,
                "own_contribution", voucher.own(), "currency", "EUR", "purpose", voucher.purpose());
    }

    private void parties(Voucher voucher, Quarter quarter, Delivery delivery) {
        List<Organisation> parties = voucher.parties();
        List<Long> aid = Shares.divide(500_000, parties.stream().map(any -> dice.between(1, 9)).toList());
        for (int i = 0; i < parties.size(); i++) {
            delivery.add(voucher.region(), quarter, FactTable.VOUCHER_PARTIES,
                    party("application_id", voucher.id(), parties.get(i), i == 0, BigDecimal.valueOf(aid.get(i), 2)));
        }
    }

    Entry party(String key, String id, Organisation party, boolean lead, BigDecimal aid) {
        return Entry.of(key, id, "organisation", party.spelled(dice), "organisation_id", party.typedId(dice),
                "organisation_type", party.type(), "region", party.region().orElse(null), "country", party.country(),
                "role", lead ? "lead" : "partner", "aid", aid);
    }
}
