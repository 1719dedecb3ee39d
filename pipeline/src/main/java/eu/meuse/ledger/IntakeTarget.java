package eu.meuse.ledger;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.apache.iceberg.Table;

/** Where the tasks of one intake write; travels to them. */
public final class IntakeTarget implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Table> tables;
    private final long intake;

    IntakeTarget(Map<String, Table> tables, long intake) {
        this.tables = tables;
        this.intake = intake;
    }

    /** Opens data files for one task. Their names are no part of any result. */
    public FactAppender open() {
        return new FactAppender(tables, UUID.randomUUID().toString(), intake);
    }
}
