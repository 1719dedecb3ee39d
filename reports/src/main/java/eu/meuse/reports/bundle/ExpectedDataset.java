package eu.meuse.reports.bundle;

import java.util.List;

/**
 * A dataset of the programme and who owes it: what tells silence from what nobody asked for.
 *
 * @param dataset its name: {@code participations}
 * @param regions codes of the regions from which it is expected
 * @param standing whether a delivery stands until it is replaced, so that one of an earlier quarter is enough
 */
public record ExpectedDataset(String dataset, List<String> regions, boolean standing) {}
