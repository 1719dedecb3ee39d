package eu.meuse.reports.bundle;

import java.util.Map;
import java.util.Optional;

/**
 * What the head of a statement says of the project beside what is computed. Where nothing is said nothing is printed.
 *
 * @param projectNumber with the programme; may be empty
 * @param priorityAxis language to priority axis or objective
 * @param managingAuthority language to the programme body that the statement goes to
 * @param bankAccount where the ERDF is to be paid; may be empty
 * @param declaration language to what is declared above the signatures
 */
public record StatementHead(
        String projectNumber,
        Map<String, String> priorityAxis,
        Map<String, String> managingAuthority,
        String bankAccount,
        Map<String, String> declaration) {
    /** Of a programme that says nothing. */
    public static final StatementHead NONE = new StatementHead("", Map.of(), Map.of(), "", Map.of());

    /** What is said in a language; empty where nothing is. */
    public static Optional<String> in(String language, Map<String, String> said) {
        return Optional.ofNullable(said.get(language));
    }
}
