package eu.meuse.crash;

import eu.meuse.intake.Xlsx;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Inputs full of people who are called by a name that nothing else holds: in every dialect, in rows that are read and rows
 * that are not, in columns where nobody expects them, and in files that cannot be read.
 */
final class Canaries {
    /** In all their names and addresses. */
    static final String NAME = "quokkabird";
    private static final String HEADER = "event_id,person,email,organisation,organisation_type,home_region,country\n";
    private static final String QUARTER = Desk.QUARTER;

    private final Path inputs;

    Canaries(Path inputs) {
        this.inputs = inputs;
    }

    void deliver() throws IOException {
        put("be-limburg", "events.csv", "event_id,date,format,region,sector,title,venue,attendance\n"
                + "E1,2013-11-05,matchmaking,be-limburg,energy,\"Talk: ask talk@quokkabird.example for slides\",At host@quokkabird.example,9\n"
                + "E2,2013-11-07,matchmaking,be-limburg,energy,\"Ask \"\"anna quokkabird\"\"@mail.example\",bert.quokkabird (at) mail.example,9\n"
                + "E3,2013-11-08,matchmaking,be-limburg,energy,Ask c.quokkabird\uff20mail.example,d@quokkabird.xn--p1ai,9\n"
                + "x@quokkabird.example,2013-11-06,matchmaking,be-limburg,nonsense quokkabird@mail.example,,,\n", StandardCharsets.UTF_8);
        put("be-limburg", "participations.csv", HEADER + good("E1", "Zoë", 8) + bad("E1"), StandardCharsets.UTF_8);
        put("be-limburg", "vouchers.csv", "application_id,organisation,region,sector,applied_on,decision,decided_on,amount,purpose,note by n@quokkabird.example\n"
                + "V1,Desk of v1@quokkabird.example,be-limburg,energy,2013-10-07,awarded,2013-11-07,4000.00,,\n"
                + "V2,Good Ltd,be-limburg,v2@quokkabird.example,2013-10-07,v3@quokkabird.example,v4@quokkabird.example,v5@quokkabird.example,,\n",
                StandardCharsets.UTF_8);
        put("be-ostbelgien", "participations.tsv", "\ufeff" + (HEADER + good("E1", "Käthe", 6) + bad("E1")).replace(',', '\t'),
                StandardCharsets.UTF_16LE);
        put("de-aachen", "participations.csv", (HEADER + good("E1", "Jürgen", 7) + bad("E1")).replace(',', ';').replace("\n", "\r\n"),
                Charset.forName("windows-1252"));
        put("nl-limburg", "participations.csv", "Teilnehmer,Quokkabird Anna,Quokkabird Bert\nE1,x,x\nE2,x,quokkabird\n", StandardCharsets.UTF_8);
        put("be-vlaams-brabant", "participations.csv", "\"event_id\";\"Quokkabird, Otto\"otto@quokkabird.example\";\"\n\"E1;\"\"x\"quokkabird\n"
                + "\0\0\0\u0007 quokkabird", StandardCharsets.UTF_8);
        byte[] workbook = workbook();
        put("be-liege", "participations.xlsx", workbook);
        put("nl-noord-brabant", "submission.xlsx", java.util.Arrays.copyOf(workbook, workbook.length - 200));
        put("nl-noord-brabant", "jobs.csv", "<html><table><td>Quokkabird</td></table>", StandardCharsets.UTF_8);
    }

    private static String good(String event, String first, int people) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < people; i++) {
            String email = i % 2 == 0 ? first.charAt(0) + i + "@quokkabird.example" : "";
            rows.append(event + "," + first + " Quokkabird-" + i + "," + email + ",Works " + i % 3 + " Ltd,sme,be-limburg,BE\n");
        }
        return rows.toString();
    }

    /** Each wrong in its own way; most with a name where a name has no business, as a shifted row has. */
    private static String bad(String event) {
        return "," + "Bad Quokkabird,b1@quokkabird.example,Works Ltd,sme,be-limburg,BE\n"
                + event + ",Bad Quokkabird,b2@quokkabird.example,Works Ltd,sme,be-limburg,BE,one more quokkabird\n"
                + event + ",Bad Quokkabird,b3@quokkabird.example,Works Ltd,Frau Quokkabird,quokkabird,Quokkabird\n"
                + event + ",,,Bad Quokkabird,sme,be-limburg,BE\n"
                + event + ",Z Quokkabird,z@quokkabird.example,,,,\n"
                + event + ",Twice Quokkabird,d@quokkabird.example,Works Ltd,sme,be-limburg,BE\n".repeat(2)
                + "nowhere,Waiting Quokkabird,w@quokkabird.example,Works Ltd,sme,be-limburg,BE\n"
                + "s@quokkabird.example,Shifted Quokkabird,t@quokkabird.example,Works Ltd,sme,be-limburg,BE\n"
                + event + ",Shifted Quokkabird,t@quokkabird.example,u@quokkabird.example,sme,be-limburg,BE\n";
    }

    private static byte[] workbook() {
        return new Xlsx().sheet("Participations",
                Xlsx.row(1, Xlsx.text("Asked for by Quokkabird, Ina")),
                Xlsx.row(3, Xlsx.text("event_id"), Xlsx.text("person"), Xlsx.text("email"), Xlsx.text("organisation"), Xlsx.text("country"), Xlsx.text("phone")),
                Xlsx.row(4, Xlsx.text("E1"), Xlsx.text("Lea Quokkabird"), Xlsx.text("lea@quokkabird.example"), Xlsx.text("Works Ltd"), Xlsx.text("BE"), Xlsx.text("1")),
                Xlsx.row(5, Xlsx.text("E1"), Xlsx.text("Leo Quokkabird"), Xlsx.text(""), Xlsx.text("Works Ltd"), Xlsx.text("Quokkabird"), Xlsx.text("Quokkabird")))
                .sheet("Notes", Xlsx.row(1, Xlsx.text("Quokkabird called"))).bytes();
    }

    private void put(String region, String file, String text, Charset charset) throws IOException {
        put(region, file, text.getBytes(charset));
    }

    private void put(String region, String file, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(inputs.resolve(region).resolve(QUARTER)).resolve(file), bytes);
    }
}
