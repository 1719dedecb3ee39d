package eu.meuse.intake;

import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Wording;
import java.io.Serializable;
import java.util.Optional;

/** Something about a row that counts, worth pointing out. */
interface RowWarning {

    /** What was noticed. */
    record Notice(String code, String column, Wording wording) implements Serializable {}

    /** @param values of the table's columns, in their order */
    Optional<Notice> of(Source source, Object[] values);
}
