package eu.meuse.ledger;

/** The configuration of a ledger's catalog is wrong, or the catalog cannot be reached by it. */
public final class UnusableCatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableCatalogException(String message) {
        super(message);
    }

    UnusableCatalogException(String message, Throwable cause) {
        super(message, cause);
    }
}
