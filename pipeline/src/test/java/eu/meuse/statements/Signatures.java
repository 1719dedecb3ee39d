package eu.meuse.statements;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Closes statements one after the other, as a lead partner does. */
final class Signatures {
    private final SignedBefore signed;

    private Signatures(SignedBefore signed) {
        this.signed = signed;
    }

    /** The first statement of all. */
    static CoFinancing first(FundingFacts facts, Quarter quarter) {
        CoFinancing today = Dossier.statement(facts, quarter);
        return today.listing(new ListedCertificates(quarter, Optional.empty(), CoFinancing.NONE, Map.of())
                .of(today.certificates(), today.partners()));
    }

    /** What was closed. */
    static Signatures closed(FundingFacts facts, Quarter quarter, CoFinancing statement) {
        Statement plain = Dossier.plain(facts, quarter);
        return new Signatures(new SignedBefore(new CoFinancing.Signed(quarter.toString(), 1, "5ea1"), plain.lines(), plain.financing(), statement));
    }

    /** A statement that is made after a later one was closed. */
    CoFinancing then(FundingFacts facts, Quarter quarter, Map<String, CoFinancing> later) {
        return ClaimedLater.without(signed.followedBy(quarter, Dossier.statement(facts, quarter), later, List.of()));
    }

    CoFinancing then(FundingFacts facts, Quarter quarter, Cause... causes) {
        return signed.followedBy(quarter, Dossier.statement(facts, quarter), Map.of(), List.of(causes));
    }
}
