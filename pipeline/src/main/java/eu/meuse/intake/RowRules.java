package eu.meuse.intake;

import java.util.List;

/** What is done with the rows of one file or sheet. Not for two threads at a time. */
record RowRules(Layout layout, Records records, Canoniser canoniser, RowKeys keys, List<RowWarning> warnings, SwappedDates swapped, MergedAmounts merged) {}
