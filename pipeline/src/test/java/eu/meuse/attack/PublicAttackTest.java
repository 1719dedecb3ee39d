package eu.meuse.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody who reads the packs of quarter after quarter, and knows nothing of how they were protected, finds out no small count; seeds
 * by {@code -Dmeuse.seed}, programmes by {@code -Dmeuse.tries}.
 */
final class PublicAttackTest {
    @Test
    void nothingIsFoundOutOfPacksOfSeveralQuarters() {
        attack(Long.getLong("meuse.seed", 1), Integer.getInteger("meuse.tries", 6), 3, 40);
    }

    @Test
    @Tag("soak")
    void nothingIsFoundOutOfThousandsOfPacks() {
        attack(Long.getLong("meuse.seed", 10_000), Integer.getInteger("meuse.tries", 500), 4, 90);
    }

    private static void attack(long first, int tries, int quarters, int unknowns) {
        int packs = 0;
        int rows = 0;
        int hidden = 0;
        for (long seed = first; seed < first + tries; seed++) {
            Shape shape = Shape.of(seed);
            List<PublicPack> made = MadeProgramme.packs(seed, quarters);
            PublicAttack attack = new PublicAttack(made, MadeProgramme.CARDS, shape.threshold());
            assertEquals(List.of(), attack.breaches(unknowns), "seed " + seed + ", " + shape);
            packs += made.size();
            rows += made.stream().mapToInt(pack -> (int) pack.published().stream().filter(row -> !row.status().equals("no-data")).count()).sum();
            hidden += attack.hidden().length;
        }
        System.out.printf("packs: seeds %d to %d; %d packs, %d figures, %d numbers hidden%n", first, first + tries - 1, packs, rows, hidden);
        assertTrue(hidden > 0 && hidden < rows, "nothing is hidden, or all");
    }
}
