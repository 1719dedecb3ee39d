package eu.meuse.reports.bundle;

import java.io.IOException;

/** A results bundle that cannot be read: which file, what is wrong with it and what to do, in one line. */
public final class BundleException extends IOException {
    private static final long serialVersionUID = 1;

    BundleException(String message) {
        super(message);
    }

    BundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
