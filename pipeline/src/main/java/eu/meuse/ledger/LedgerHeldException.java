package eu.meuse.ledger;

/** Another run holds the ledger. */
public final class LedgerHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerHeldException(String message) {
        super(message);
    }
}
