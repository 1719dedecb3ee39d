package eu.meuse.ledger;

/**
 * Points that work on a ledger passes, each with something on the disk that was not there before. A process may end at
 * any of them, or in between: the next one finds the ledger as it was before, or with all of it.
 */
public enum LedgerStep {
    /** The ledger is held and open. */
    OPENED,
    /** Every table stands where the register knows it. */
    TABLES_READY,
    /** One table holds what was read; passed once a table. */
    TABLE_APPENDED,
    /** All tables hold it. It does not count yet. */
    FACTS_APPENDED,
    /** The register names it: it counts. */
    REGISTERED,
    /** The snapshots that a close rests on are tagged. */
    QUARTER_TAGGED,
    /** A close is written beside its place. */
    CLOSE_DRAFTED,
    /** The close is in its place. */
    CLOSE_KEPT
}
