package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.TestSpark;
import eu.meuse.facts.FactRow;
import eu.meuse.facts.FactTable;
import eu.meuse.facts.InMemoryFacts;
import eu.meuse.identity.OrganisationFrames;
import eu.meuse.programme.Definitions;
import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which aid of vouchers and grants is added up, and for whom. */
class AidReaderTest {
    private static final Quarter Q1 = new Quarter(2012, 1);
    private static final Definitions TTC = ((Loaded.Complete) DefinitionsLoader.load(
            Path.of(System.getProperty("meuse.root", "..")).resolve("config/ttc"))).definitions();

    @Test
    void eachPartyOfAVoucherCountsWithItsOwnAidAndAVoucherWithoutAnyForItsApplicant() {
        // Alfa: 150000 of a grant + 50000.01 of a shared voucher, under two names and one number, both in Belgium.
        // Gamma: its grant has a party without aid; its own voucher is pending; both count nothing. Delta applied alone.
        DeMinimis aid = aid(List.of(
                grant("G1", "Alfa NV"), party(FactTable.GRANT_PARTIES, "project_id", "G1", 2, "Alfa NV", "BE0123456789", "BE", "150000.00"),
                grant("G2", "Gamma"), party(FactTable.GRANT_PARTIES, "project_id", "G2", 3, "Gamma", "BE0999", "BE", null),
                voucher("V1", "Alfa NV", "awarded", "100000.00"),
                party(FactTable.VOUCHER_PARTIES, "application_id", "V1", 2, "ALFA", "BE0123456789", "BE", "50000.01"),
                party(FactTable.VOUCHER_PARTIES, "application_id", "V1", 3, "Beta", "NL77", "NL", "49999.99"),
                voucher("V2", "Gamma", "pending", "200001.00"), voucher("V3", "Delta", "awarded", "160000.00")));

        assertEquals(List.of("DE_MINIMIS_ABOVE ALFA 200000.01 grant_parties:2 voucher_parties:2", "DE_MINIMIS_NEAR Delta 160000.00 vouchers:4"),
                aid.alerts(new BigDecimal("80")).stream()
                        .map(alert -> alert.kind() + " " + alert.organisation() + " " + alert.amount() + " " + alert.rows().stream()
                                .map(row -> row.dataset() + ":" + row.row()).collect(Collectors.joining(" ")))
                        .toList());
        assertEquals(List.of("voucher_parties 2 aid"), aid.findings().stream()
                .map(finding -> finding.dataset() + " " + finding.row() + " " + finding.column()).toList());
    }

    private static DeMinimis aid(List<FactRow> rows) {
        InMemoryFacts facts = new InMemoryFacts(TestSpark.session(), rows, Q1);
        return AidReader.read(facts, TTC.programme(), () -> OrganisationFrames.known(facts));
    }

    private static FactRow grant(String id, String organisation) {
        return InMemoryFacts.row(FactTable.GRANTS, "be-liege", Q1, 2, Map.of("project_id", id, "organisation", organisation, "region", "be-liege",
                "sector", "energy", "approved_on", LocalDate.parse("2012-01-10"), "grant", new BigDecimal("250000.00"), "matched", new BigDecimal("250000.00")));
    }

    private static FactRow voucher(String id, String organisation, String decision, String amount) {
        return InMemoryFacts.row(FactTable.VOUCHERS, "be-liege", Q1, Long.parseLong(id.substring(1)) + 1, Map.of("application_id", id, "organisation", organisation,
                "region", "be-liege", "sector", "energy", "applied_on", LocalDate.parse("2012-02-01"), "decision", decision,
                "decided_on", LocalDate.parse("2012-03-01"), "amount", new BigDecimal(amount)));
    }

    private static FactRow party(FactTable table, String key, String id, long row, String organisation, String identifier, String country, String aid) {
        Map<String, Object> values = new HashMap<>(Map.of(key, id, "organisation", organisation, "organisation_id", identifier, "country", country));
        values.put("aid", aid == null ? null : new BigDecimal(aid));
        return InMemoryFacts.row(table, "be-liege", Q1, row, values);
    }
}
