package eu.meuse.reports.bundle;

import java.util.List;
import java.util.Map;

/**
 * What figures are broken down by, with its codes in the order in which documents list them.
 *
 * @param id {@code region}, {@code sector}, {@code partner} …
 * @param labels language to name: {@code nl → Sector}
 */
public record Dimension(String id, Map<String, String> labels, List<Code> codes) {}
