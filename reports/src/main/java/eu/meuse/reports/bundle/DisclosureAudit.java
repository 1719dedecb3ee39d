package eu.meuse.reports.bundle;

import java.util.List;

/** Holds figures that are about to be published against all that others can work out from them. */
@FunctionalInterface
public interface DisclosureAudit {

    /**
     * What could be worked out though it must not be.
     *
     * @param rows of {@code public/figures.csv}
     * @return names of figures, never a value; empty where all is protected
     */
    List<String> open(List<FigureRow> rows);
}
