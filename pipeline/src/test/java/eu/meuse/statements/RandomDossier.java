package eu.meuse.statements;

import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Partners, plans, budgets and items of every kind: late, reversed, deducted, parked and back, with and without certificate. */
final class RandomDossier {
    private static final List<String> CATEGORIES = List.of("staff", "travel", "equipment");

    private final Random random;
    private final Dossier dossier = new Dossier();

    private RandomDossier(Random random) {
        this.random = random;
    }

    static Dossier of(Random random) {
        RandomDossier making = new RandomDossier(random);
        List.of("L", "A", "B", "C").forEach(making::partner);
        return making.dossier;
    }

    private void partner(String id) {
        dossier.partner(id, random.nextBoolean() ? amount(9_000).toPlainString() : "");
        CATEGORIES.forEach(category -> dossier.budget(id, category, amount(100_000).toPlainString()));
        if (random.nextInt(8) > 0) {
            dossier.plan(id, "erdf", amount(100_000).toPlainString());
        }
        for (String source : List.of("national-public", "regional-public", "private")) {
            if (random.nextBoolean()) {
                dossier.plan(id, source, amount(100_000).toPlainString());
            }
        }
        for (int i = 0; i < 12; i++) {
            item(id);
        }
        dossier.paid(id, "erdf", day(), amount(50_000).toPlainString());
    }

    private void item(String partner) {
        BigDecimal amount = amount(50_000).multiply(BigDecimal.valueOf(random.nextInt(5) == 0 ? -1 : 1));
        String category = CATEGORIES.get(random.nextInt(3));
        switch (random.nextInt(5)) {
            case 0 -> dossier.declared(partner, category, quarter().toString(), amount.toPlainString());
            case 1 -> {
                BigDecimal certified = amount.multiply(new BigDecimal("0.5")).setScale(2, RoundingMode.DOWN);
                BigDecimal parked = amount.subtract(certified).multiply(new BigDecimal("0.3")).setScale(2, RoundingMode.DOWN);
                dossier.examined(partner, category, day(), number(), amount.toPlainString(), certified.toPlainString(), parked.toPlainString());
                dossier.back(partner, category, day(), number(), parked.toPlainString(), "parked");
            }
            default -> dossier.item(partner, category, quarter().toString(), amount.toPlainString(),
                    Optional.of(new Expenditure.Certified(LocalDate.parse(day()), number(), amount, Money.ZERO, "")), "");
        }
    }

    private String number() {
        return random.nextInt(4) == 0 ? "" : "C" + random.nextInt(6);
    }

    private Quarter quarter() {
        return new Quarter(2012 + random.nextInt(2), 1 + random.nextInt(4));
    }

    private String day() {
        return quarter().start().plusDays(random.nextInt(90)).toString();
    }

    private BigDecimal amount(int cents) {
        return BigDecimal.valueOf(random.nextInt(cents) + 1L, 2);
    }
}
