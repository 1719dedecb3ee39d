package eu.meuse.reports.sections.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SmallStatement;
import eu.meuse.reports.bundle.Wording;
import eu.meuse.reports.sections.Listing;
import eu.meuse.reports.sections.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is the same of many partners or certificates is said once. */
final class RepeatedLinesTest {
    private static final String MISSED = "At the pace so far less is certified by the end of 2014 than the spending target asks for";

    @Test
    void whatIsFoundOfManyPartnersIsOneSentenceAboveTheirTargets() {
        String page = alerts(missed("PP1"), missed("PP2"), missed("PP3"));
        assertEquals(2, page.split(MISSED, -1).length, page);
        assertTrue(page.contains("HEAD Partner | Forecast | Target"), page);
        assertTrue(page.contains("ROW PP1 University of X | 10.00 | 20.00"), page);
    }

    @Test
    void whatIsFoundOfTheProjectNamesItAndCallsATargetSo() {
        assertTrue(alerts(missed("")).contains("ROW Project as a whole | at the pace so far"), alerts(missed("")));
        assertTrue(alerts(missed("")).contains("HEAD Partner | What was found | Forecast | Target"), alerts(missed("")));
    }

    @Test
    void manyCertificatesAreCountedByPartnerAndAddUp() {
        List<Certificate> many = IntStream.range(0, 41)
                .mapToObj(n -> certificate(n % 2 == 0 ? "PP1" : "PP2", "C" + n)).toList();
        String listed = Listing.of(new CertificateTables(view(), many).ofProject());
        assertTrue(listed.contains("ROW PP1 University of X | 21 | 42 | 210.00 | 105.00"), listed);
        assertTrue(listed.contains("ROW PP2 Agency Y | 20 | 40 | 200.00 | 100.00"), listed);
        assertTrue(listed.contains("Total | 41 | 82 | 410.00 | 205.00"), listed);
        assertTrue(Listing.of(new CertificateTables(view(), many.subList(0, 40)).ofProject()).contains("C39"));
    }

    private static String alerts(Alert... found) {
        ResultsBundle bundle = SmallStatement.bundle();
        return Listing.of(new AlertPage(new StatementView(bundle.with(List.of(), bundle.coFinancing().alerting(List.of(found))), Words.of("en"))).blocks());
    }

    private static StatementView view() {
        return new StatementView(SmallStatement.bundle(), Words.of("en"));
    }

    private static Alert missed(String partner) {
        return new Alert(Alert.Kind.SPENDING_BELOW_TARGET, Alert.Grade.NOTE, partner, "", "", new BigDecimal("10.00"),
                Optional.of(new BigDecimal("20.00")), Wording.of("alert-spending-below-target", "year", "2014"), List.of());
    }

    private static Certificate certificate(String partner, String number) {
        BigDecimal ten = new BigDecimal("10.00");
        return new Certificate(partner, number, "2013-05-01", "2013-05-01", 2, new TreeMap<>(Map.of("2013-Q2", ten)), ten,
                new BigDecimal("5.00"), "", Optional.empty());
    }
}
