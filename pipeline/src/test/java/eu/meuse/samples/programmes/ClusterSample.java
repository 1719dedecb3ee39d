package eu.meuse.samples.programmes;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import eu.meuse.samples.world.Dice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The sample of {@code config/eccp}: invented organisations and partnerships of the published size, 140 organisations of 23
 * countries, six a partnership on average, more than 17,000 enterprises.
 */
public final class ClusterSample {
    /** Its folder, of the configuration and of the samples. */
    public static final String PROGRAMME = "eccp";

    private static final int ORGANISATIONS = 140;
    private static final int PARTNERSHIPS = 25;
    private static final int MEMBERS = 6;
    private static final List<String> COUNTRIES = List.of("AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IT", "LT",
            "LV", "NL", "PL", "PT", "RO", "SE", "SI", "GB");
    private static final List<String> SECTORS = List.of("health", "energy", "mobility", "food", "materials", "digital", "water");
    private static final List<String> MARKETS = List.of("Japan", "United States", "Brazil", "Mexico");

    private final long seed;

    private ClusterSample(long seed) {
        this.seed = seed;
    }

    /** Writes the one submission under {@code <out>/eccp}. */
    public static void write(long seed, Path out) throws IOException {
        new Submissions(out.resolve(PROGRAMME), PROGRAMME)
                .write(Sender.plain("platform"), new Quarter(2016, 4), FactTable.CLUSTERS, new ClusterSample(seed).members());
    }

    /** Every organisation once, and ten of them a second time: 150 memberships of 25 partnerships. */
    private List<Entry> members() {
        List<Integer> places = new ArrayList<>(IntStream.range(0, ORGANISATIONS).boxed().toList());
        places.addAll(IntStream.range(0, PARTNERSHIPS * MEMBERS - ORGANISATIONS).boxed().toList());
        List<Entry> members = new ArrayList<>();
        int next = 0;
        for (int partnership = 0; partnership < PARTNERSHIPS; partnership++) {
            Dice dice = new Dice(seed, "partnership" + partnership);
            // Four to eight members: one more where the one before has one less.
            int size = MEMBERS + (partnership == PARTNERSHIPS - 1 ? 0 : List.of(-2, 2, -1, 1).get(partnership % 4));
            String sector = dice.pick(SECTORS);
            String markets = String.join("; ", dice.shuffled(MARKETS).subList(0, dice.between(1, 3)).stream().sorted().toList());
            for (int member = 0; member < size; member++) {
                members.add(member(partnership, places.get(next++), sector, markets, dice));
            }
        }
        return members;
    }

    private Entry member(int partnership, int organisation, String sector, String markets, Dice dice) {
        Dice own = new Dice(seed, "organisation" + organisation);
        String country = COUNTRIES.get(organisation % COUNTRIES.size());
        return Entry.of("partnership_id", String.format(Locale.ROOT, "ESCP-%02d", partnership + 1),
                "organisation", country + " Cluster " + (organisation / COUNTRIES.size() + 1),
                "partnership", "Partnership " + (partnership + 1), "country", country, "smes", BigDecimal.valueOf(own.between(50, 210)),
                "sector", sector, "joined_on", dice.day(new Quarter(2016, dice.between(1, 4))), "target_markets", markets);
    }
}
