package eu.meuse.run;

import eu.meuse.reports.bundle.Cause;
import eu.meuse.reports.bundle.FigureChange;
import java.util.List;

/**
 * How two results differ.
 *
 * @param before name of the earlier ones: {@code 2013-Q1}, or {@code 2013-Q1.r1} where they are a close
 * @param after name of the later ones
 * @param figures sorted by key
 * @param causes sorted
 */
public record Difference(String before, String after, List<FigureChange> figures, List<Cause> causes) {}
