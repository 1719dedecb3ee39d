package eu.meuse.programme;

import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.RegionContext;
import eu.meuse.reports.bundle.RunInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A funding programme: {@code config/<programme>/programme.yaml}.
 *
 * @param id the name of its folder
 * @param titles language to name
 * @param subtitles language to a line below the name
 * @param languages of its documents, in order
 * @param start first day of its period
 * @param end last day of its period
 * @param currency of its money
 * @param sample whether its data are invented, which every page then says
 * @param leadRegion region under which programme-wide datasets come
 * @param regions the regions that submit, in the order of documents
 * @param datasets expected of the programme: those of every region, and of the lead partner's
 * @param indicators ids of the indicators it reports, in the order of documents
 * @param codeLists name of a code list to its codes and labels: {@code sector}, {@code support_kind} …; {@code region}
 *     is made from the regions
 * @param funding the European funding statement
 * @param contact language to whom to ask
 * @param licence language to the terms under which the figures may be used
 * @param voucherMaximum a voucher above it is pointed out
 * @param grantMinimum a grant below it is pointed out
 * @param grantMaximum a grant above it is pointed out
 * @param highestErdfRate percent
 * @param peopleThreshold counts of people from 1 to one below this are small
 * @param dominancePercent so closely nobody may tell what one organisation has of public figures about money; empty: no rule
 * @param targets indicator to calendar year to the value aimed at by that year's end, cumulative
 * @param types which types of organisation are what
 * @param context what regions are to be seen against
 * @param notes what it has to say of its data
 * @param sentByRegions datasets that usually the lead partner sends for all, and here every region for itself
 * @param operations how they are told apart
 */
public record Programme(
        String id,
        Map<String, String> titles,
        Map<String, String> subtitles,
        List<String> languages,
        LocalDate start,
        LocalDate end,
        String currency,
        boolean sample,
        String leadRegion,
        List<Region> regions,
        Set<FactTable> datasets,
        List<String> indicators,
        Map<String, Dimension> codeLists,
        RunInfo.Funding funding,
        Map<String, String> contact,
        Map<String, String> licence,
        Optional<BigDecimal> voucherMaximum,
        Optional<BigDecimal> grantMinimum,
        Optional<BigDecimal> grantMaximum,
        Optional<BigDecimal> highestErdfRate,
        int peopleThreshold,
        Optional<Integer> dominancePercent,
        Map<String, Map<Integer, BigDecimal>> targets,
        Types types,
        List<RegionContext> context,
        RunInfo.Notes notes,
        Set<FactTable> sentByRegions,
        Operations operations) {

    /**
     * How operations are told apart.
     *
     * @param sizes total budgets at which a size class begins, rising; the first class lies below the first
     * @param topics code of a topic to the words with which the topics of an operation begin that is of it, in lower case
     */
    public record Operations(List<BigDecimal> sizes, Map<String, List<String>> topics) implements Serializable {
        /** Of a programme without operations. */
        public static final Operations NONE = new Operations(List.of(), Map.of());
    }

    /** From its first day to its last. */
    public Period period() {
        return new Period(start, end);
    }

    /** Whether a dataset is expected of the lead partner's region alone. */
    public boolean isOwedByLeadAlone(FactTable table) {
        return table.isProgrammeWide() && !sentByRegions.contains(table);
    }

    /**
     * What types of organisation are, for official counts.
     *
     * @param enterprises codes of those that are enterprises
     * @param research codes of those that do research
     */
    public record Types(List<String> enterprises, List<String> research) implements Serializable {}

    /**
     * A region that submits.
     *
     * @param country ISO 3166 alpha-2
     * @param labels language to name
     */
    public record Region(String code, String country, Map<String, String> labels) implements Serializable {}
}
