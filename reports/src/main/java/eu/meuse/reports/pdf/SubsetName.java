package eu.meuse.reports.pdf;

import java.security.SecureRandom;
import java.util.Random;

/** OpenPDF draws the six letters before an embedded font's name by chance; this chance is the document's own. */
final class SubsetName extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final Random chance;

    SubsetName(long seed) {
        chance = new Random(seed);
    }

    @Override
    public double nextDouble() {
        return chance.nextDouble();
    }
}
