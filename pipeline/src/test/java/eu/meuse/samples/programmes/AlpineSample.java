package eu.meuse.samples.programmes;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.Entry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sample of {@code config/s3-4alpclusters}: the project and its partners as the public record has them, the swapped start
 * among it; invented budgets a partner, spending and events.
 */
public final class AlpineSample {
    /** Its folder, of the configuration and of the samples. */
    public static final String PROGRAMME = "s3-4alpclusters";

    private static final String PROJECT = "Alpen013";
    private static final int QUARTERS = 11;
    private static final Sender LEAD = Sender.swiss("ch-partners");
    private static final List<Sender> SENDERS = List.of(
            LEAD, Sender.german("at-partners"), Sender.german("de-partners"), Sender.french("fr-partners"), Sender.plain("it-partners"), Sender.plain("si-partners"));

    private final long seed;
    private final List<AlpinePartner> partners = AlpinePartner.all();
    private final List<Quarter> quarters = IntStream.range(0, QUARTERS).mapToObj(later -> Quarter.of(LocalDate.of(2016, 11, 1).plusMonths(3L * later))).toList();

    private AlpineSample(long seed) {
        this.seed = seed;
    }

    /** Writes all submissions under {@code <out>/s3-4alpclusters}. */
    public static void write(long seed, Path out) throws IOException {
        new AlpineSample(seed).write(new Submissions(out.resolve(PROGRAMME), PROGRAMME));
    }

    private void write(Submissions files) throws IOException {
        standing(files);
        AlpineSpending spending = new AlpineSpending(seed, partners, quarters);
        AlpineEvents events = new AlpineEvents(seed, SENDERS.stream().map(Sender::region).toList(), quarters);
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            files.write(LEAD, quarters.get(quarter), FactTable.EXPENDITURES, spending.sent(quarter));
            files.write(LEAD, quarters.get(quarter), FactTable.PAYMENTS, payments(quarter));
            for (Sender sender : SENDERS) {
                files.write(sender, quarters.get(quarter), FactTable.EVENTS, events.events(sender.region(), quarter));
                files.write(sender, quarters.get(quarter), FactTable.PARTICIPATIONS, events.participations(sender.region(), quarter));
            }
        }
    }

    /** What stands from the first quarter on. */
    private void standing(Submissions files) throws IOException {
        Quarter first = quarters.get(0);
        files.write(LEAD, first, FactTable.PROJECTS, List.of(record()));
        files.write(LEAD, first, FactTable.PROJECT_PARTNERS, partners.stream().map(partner -> partner.asProjectPartner(PROJECT)).toList());
        files.write(LEAD, first, FactTable.PARTNERS, partners.stream().map(AlpinePartner::asPartner).toList());
        List<Entry> budgets = new ArrayList<>();
        List<Entry> financing = new ArrayList<>();
        for (AlpinePartner partner : partners) {
            partner.budget().forEach((category, amount) ->
                    budgets.add(Entry.of("partner_id", partner.id(), "cost_category", category, "amount", amount)));
            if (!partner.isSwiss()) {
                financing.add(source(partner, "erdf", partner.erdf()));
            }
            financing.add(source(partner, partner.isSwiss() ? "swiss" : "national-public", partner.total().subtract(partner.erdf())));
        }
        files.write(LEAD, first, FactTable.BUDGETS, budgets);
        files.write(LEAD, first, FactTable.FINANCING, financing);
    }

    private static Entry source(AlpinePartner partner, String source, BigDecimal amount) {
        return Entry.of("partner_id", partner.id(), "source", source, "amount", amount);
    }

    /** As the record prints it: it began on 1 November 2016, and day and month were exchanged. */
    private static Entry record() {
        return Entry.of("project_id", PROJECT, "programme", "Interreg Alpine Space 2014-2020", "acronym", "S3-4AlpClusters",
                "priority", "Alpen-1 Innovative Alpine Space", "objective", "Alpen 1.1", "lead_partner", "HES-SO//FR HEIA-FR - INNOSQUARE CLUSTERS",
                "lead_country", "CH", "start", LocalDate.of(2016, 1, 11), "end", LocalDate.of(2019, 4, 30),
                "total_budget", new BigDecimal("2521964.00"), "eu_funding", new BigDecimal("1929500.00"),
                "national_funding", new BigDecimal("340500.00"), "topics", "D01, D05, D15, D18, Q01", "region", LEAD.region());
    }

    /** Once a year the Fund pays each partner in the Union a fifth of its grant. */
    private List<Entry> payments(int quarter) {
        return quarter % 4 != 3 ? List.of() : partners.stream()
                .filter(partner -> !partner.isSwiss())
                .map(partner -> Entry.of("payment_id", "ERDF-" + partner.id() + "-" + quarters.get(quarter), "partner_id", partner.id(),
                        "source", "erdf", "received_on", quarters.get(quarter).end().minusDays(20),
                        "amount", partner.erdf().divide(BigDecimal.valueOf(5)).setScale(2)))
                .toList();
    }
}
