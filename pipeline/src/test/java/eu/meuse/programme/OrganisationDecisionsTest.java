package eu.meuse.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about organisations are read, and what is wrong with them is said with its line. */
final class OrganisationDecisionsTest {
    private static final String SIGNED = ", by: R. Peeters, on: 2014-02-03, why: asked}\n";

    @TempDir
    private Path root;

    @Test
    void decisionsAreRead() throws IOException {
        List<OrganisationDecision> decisions = with("- {same: [{name: Acme, identifier: \"BE 1\"}, Akme]" + SIGNED).definitions().decisions();
        assertEquals(List.of(new OrganisationDecision(true, List.of(new OrganisationDecision.Named("Acme", "BE 1", "", ""),
                new OrganisationDecision.Named("Akme", "", "", "")), "R. Peeters", "2014-02-03", "asked")), decisions);
    }

    @Test
    void withoutTheCardNothingIsDecided() throws IOException {
        assertEquals(List.of(), SmallConfiguration.in(root).definitions().decisions());
    }

    @Test
    void whatADecisionLacksIsSaid() throws IOException {
        assertEquals(List.of("small/organisations.yaml:1: a decision has one of the keys same and different",
                        "small/organisations.yaml:2: an organisation has a name or an identifier"),
                with("- {by: a, on: 2014-02-03, why: b}\n- {same: [{place: Genk}, Acme]" + SIGNED).problems());
    }

    @Test
    void decisionsThatContradictEachOtherAreSaid() throws IOException {
        assertEquals(List.of("small/organisations.yaml:3: different here are organisations that are the same by other decisions; take one of them back"),
                with("- {same: [A, B]" + SIGNED + "- {same: [b, C]" + SIGNED + "- {different: [a, c]" + SIGNED).problems());
    }

    private SmallConfiguration with(String decisions) throws IOException {
        return SmallConfiguration.in(root).write("small/organisations.yaml", decisions);
    }
}
