package eu.meuse.samples.programmes;

import eu.meuse.reports.bundle.Quarter;
import eu.meuse.samples.files.DelimitedFile;
import eu.meuse.samples.world.Dice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The sample of {@code config/operations}: invented lists of operations in four shapes that real lists have, one of them as
 * annex XII of Reg. 1303/2013 asks for, without identifiers and with a rate in place of the Union's amount.
 */
public final class OperationsSample {
    /** Its folder, of the configuration and of the samples. */
    public static final String PROGRAMME = "operations";

    private static final Quarter SENT = new Quarter(2020, 4);
    private static final List<String> TITLES = List.of("Fibre composites", "Heat from mines", "Cycle path", "Laser centre", "Start-up house",
            "Smart grid", "Wetland", "Health data", "Museum", "Bio-based plastics");

    private final long seed;
    private final Path folder;

    private OperationsSample(long seed, Path folder) {
        this.seed = seed;
        this.folder = folder;
    }

    /** Writes all lists under {@code <out>/operations}. */
    public static void write(long seed, Path out) throws IOException {
        new OperationsSample(seed, out.resolve(PROGRAMME)).write();
    }

    /** One list of any length, as annex XII has it, for measuring. */
    public static void writeOne(long seed, Path out, int operations) throws IOException {
        new OperationsSample(seed, out).annex(Sender.german("de-rureifel"), operations);
    }

    private void write() throws IOException {
        Sender english = Sender.plain("be-maasland");
        list(english, 140, List.of("Operation ID", "Beneficiary", "Operation name", "Country", "Start date", "End date",
                "Total eligible expenditure", "EU contribution", "Category of intervention", "Keywords"), (dice, number) -> {
            Operation one = Operation.of(dice, List.of("BE", "NL"));
            return List.of("BM-" + number, one.beneficiary(), one.title(), one.country(), one.start(), one.end(), one.total(),
                    one.share(), one.category(), one.category());
        });
        annex(Sender.german("de-rureifel"), 160);
        Sender french = Sender.french("fr-ardenne");
        list(french, 90, List.of("N\u00b0 de projet", "Chef de file", "Intitul\u00e9 du projet", "Pays", "D\u00e9but", "Fin", "Budget total",
                "Financement de l'UE", "Th\u00e8mes"), (dice, number) -> {
            Operation one = Operation.of(dice, List.of("FR", "FR", "BE"));
            return List.of("FA" + number, one.beneficiary(), one.title(), one.country(), one.start(), one.end(),
                    one.total().add(new BigDecimal("0.0025")), one.share().setScale(4), one.words(List.of("Innovation", "PME", "\u00c9nergie", "Environnement")));
        });
        Sender dutch = Sender.dutch("nl-heuvelland");
        list(dutch, 120, List.of("Projectnummer", "Hoofdpartner", "Titel", "Land", "Begin", "Einde", "Totale begroting", "EU-bijdrage",
                "Thema's"), (dice, number) -> {
            Operation one = Operation.of(dice, List.of("NL", "NL", "DE"));
            return List.of("NH/" + number, one.beneficiary(), one.title(), one.country(), one.start(), one.end(), one.total(), one.share(),
                    one.words(List.of("Innovatie", "Mkb", "Energie", "Milieu")));
        });
    }

    private void annex(Sender german, int operations) throws IOException {
        list(german, operations, List.of("Name des Beg\u00fcnstigten", "Bezeichnung des Vorhabens", "Zusammenfassung des Vorhabens",
                "Datum des Beginns des Vorhabens", "Datum des Endes des Vorhabens", "Gesamtbetrag der f\u00f6rderf\u00e4higen Ausgaben des Vorhabens",
                "Unions-Kofinanzierungssatz pro Priorit\u00e4tsachse", "Land", "Bezeichnung der Interventionskategorie f\u00fcr das Vorhaben"),
                (dice, number) -> {
                    Operation one = Operation.of(dice, List.of("DE"));
                    return List.of(one.beneficiary(), one.title(), "", one.start(), one.end(), one.total(), one.percent(), "D",
                            one.category());
                });
    }

    /** A row of a list, by its number. */
    private interface Row {
        List<Object> of(Dice dice, int number);
    }

    private void list(Sender sender, int operations, List<String> header, Row row) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(sender.region()).resolve(SENT.toString()));
        try (OutputStream out = Files.newOutputStream(parent.resolve("projects.csv")); DelimitedFile file = new DelimitedFile(out, sender.dialect())) {
            file.row(header);
            for (int number = 1; number <= operations; number++) {
                file.row(row.of(new Dice(seed, sender.region() + number), number));
            }
        }
    }

    private record Operation(String beneficiary, String title, String country, LocalDate start, LocalDate end, BigDecimal total, BigDecimal percent, int field) {
        private static final List<String> CATEGORIES = List.of("060 Research and innovation activities in public centres",
                "001 Generic productive investment in SMEs", "013 Energy efficiency of public buildings", "094 Cultural heritage");

        static Operation of(Dice dice, List<String> countries) {
            LocalDate start = LocalDate.of(2014, 1, 1).plusMonths(dice.below(78));
            BigDecimal total = dice.money(8, 90).multiply(BigDecimal.valueOf(List.of(100, 1000, 8000, 60000).get(dice.below(4)))).setScale(2, RoundingMode.DOWN);
            String title = dice.pick(TITLES);
            return new Operation("Beneficiary " + dice.between(1, 200), title + " " + dice.between(1, 40), dice.pick(countries), start,
                    start.plusMonths(dice.between(12, 36)).minusDays(1), total, new BigDecimal(dice.pick(List.of("40", "50", "60", "80"))), dice.below(4));
        }

        BigDecimal share() {
            return total.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.DOWN);
        }

        String category() {
            return CATEGORIES.get(field);
        }

        String words(List<String> words) {
            return words.get(field);
        }
    }
}
