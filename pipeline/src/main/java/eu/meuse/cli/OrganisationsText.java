package eu.meuse.cli;

import eu.meuse.identity.matching.NamedOrganisation;
import eu.meuse.identity.matching.OrganisationGroups;
import eu.meuse.identity.numbers.Identifier;
import eu.meuse.identity.numbers.Identifiers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code meuse organisations} says beside the list. */
final class OrganisationsText {
    private static final List<String> COLUMNS = List.of("name", "identifier", "place", "country");

    private static final int SHOWN = 5;

    private final PrintWriter err;

    OrganisationsText(PrintWriter err) {
        this.err = err;
    }

    void columns(Map<String, List<String>> headings) {
        COLUMNS.forEach(column -> {
            List<String> taken = headings.getOrDefault(column, List.of());
            if (!taken.isEmpty()) {
                err.println("meuse: " + column + ": " + String.join(", ", taken));
            }
        });
    }

    void unused(List<String> headings) {
        if (!headings.isEmpty()) {
            err.println("meuse: not used: " + String.join(", ", headings));
        }
    }

    /** Identifiers that tell nothing, as a digit of them must be wrong. */
    void failed(List<NamedOrganisation> rows) {
        List<String> failed = rows.stream()
                .filter(row -> Identifiers.read(row.identifier(), row.country()) instanceof Identifier.Failed)
                .map(row -> row.identifier() + " of " + row.name())
                .distinct()
                .toList();
        if (!failed.isEmpty()) {
            err.println("meuse: identifiers with wrong check digits, which identify nothing: " + failed.size() + ", "
                    + String.join("; ", failed.subList(0, Math.min(SHOWN, failed.size()))) + (failed.size() > SHOWN ? "; …" : ""));
        }
    }

    void count(OrganisationGroups groups, Optional<Path> review) {
        int unsure = groups.unsure().size();
        err.println("meuse: " + groups.groups().length + " rows name " + groups.count() + " organisations, " + groups.identified()
                + " of them known by an identifier");
        err.println("meuse: at least " + groups.least() + " if every one of " + unsure + " unsure pairs is one organisation, at most "
                + groups.count() + " if none is");
        if (unsure > 0) {
            err.println(review.map(file -> "meuse: the unsure pairs are in " + file + "; what a person decides belongs in the programme's organisations.yaml")
                    .orElse("meuse: --review FILE writes the unsure pairs, for a person to decide"));
        }
    }
}
