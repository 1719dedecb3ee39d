package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Closes quarters and asserts after each of them what must hold of all that are in force. */
final class ClosesInForce {
    private final SortedMap<Quarter, CoFinancing> inForce = new TreeMap<>();
    private Signatures signed = Signatures.none();

    Set<Quarter> quarters() {
        return inForce.keySet();
    }

    void close(FundingFacts facts, Quarter quarter) {
        boolean inTurn = inForce.isEmpty() || inForce.lastKey().compareTo(quarter) <= 0;
        SortedMap<Quarter, CoFinancing> before = new TreeMap<>(inForce);
        CoFinancing statement = signed.then(facts, quarter);
        String where = quarter + " after " + inForce.keySet();
        assertEquals(List.of(), Identities.brokenBy(statement), where);
        signed = signed.and(facts, quarter, statement);
        inForce.put(quarter, statement);
        for (FundedPartner partner : statement.partners()) {
            if (inTurn) {
                assertEquals(sum(List.of(statement), partner, line -> line.line().total()), claimed(inForce.values(), partner), where + " " + partner.id());
                assertTrue(claimed(inForce.values(), partner).compareTo(partner.grant()) <= 0, where + " " + partner.id());
            } else {
                assertEquals(claimed(List.of(before.get(quarter)), partner), claimed(List.of(statement), partner), where + " " + partner.id());
            }
        }
        eachCertificateStandsOnce(statement, inTurn, where);
        if (!inTurn) {
            assertEquals(listed(before.get(quarter)), listed(statement), where);
        }
        CoFinancing again = signed.then(facts, quarter);
        assertEquals(statement.sources(), again.sources(), where);
        assertEquals(statement.certificates(), again.certificates(), where);
    }

    private void eachCertificateStandsOnce(CoFinancing statement, boolean inTurn, String where) {
        List<String> all = inForce.values().stream().flatMap(one -> listed(one).stream()).toList();
        assertEquals(all.size(), Set.copyOf(all).size(), where);
        Set<String> names = inForce.keySet().stream().map(signed::name).collect(Collectors.toSet());
        for (Certificate one : statement.certificates()) {
            assertTrue(all.contains(one.identity()) || !inTurn, where + " " + one);
            assertTrue(one.standsHere() || names.contains(one.statement()) || !inTurn && one.statement().equals(Certificate.NEXT) && !all.contains(one.identity()), where + " " + one);
        }
    }

    private static Set<String> listed(CoFinancing statement) {
        return statement.certificates().stream().filter(Certificate::standsHere).map(Certificate::identity).collect(Collectors.toSet());
    }

    private static BigDecimal claimed(Collection<CoFinancing> statements, FundedPartner partner) {
        return sum(statements, partner, SourceAmounts::claim);
    }

    private static BigDecimal sum(Collection<CoFinancing> statements, FundedPartner partner, Function<SourceAmounts, BigDecimal> amount) {
        return Money.sum(statements.stream().flatMap(one -> one.sources().stream())
                .filter(line -> line.source().equals("erdf") && line.partner().equals(partner.id()))
                .map(amount).toList());
    }
}
