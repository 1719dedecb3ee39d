package eu.meuse.intake;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.intake.source.Words;
import eu.meuse.programme.Fix;
import eu.meuse.programme.Quirk;
import eu.meuse.programme.SourceCard.DateOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the quirks of a sender ask for when a file of one dataset and quarter is read.
 *
 * @param sender code of its region; empty where that is not known
 * @param part position of the file or sheet within its submission
 * @param forItself whether each region sends the dataset for itself, so that a blank region is the sender's
 */
record Repairs(FactTable table, List<Quirk> quirks, String sender, int part, boolean forItself) implements Serializable {
    private static final String REGION = "region";
    /** Numbers that say of what kind a row is. */
    private static final Set<String> NO_AMOUNTS = Set.of("erdf_rate", "horizon_years");

    Repairs(FactTable table, List<Quirk> quirks, String sender, boolean forItself) {
        this(table, quirks, sender, 0, forItself);
    }

    /** The same for a file or sheet. @param at its position within its submission */
    Repairs ofPart(int at) {
        return new Repairs(table, quirks, sender, at, forItself);
    }

    static Repairs none(FactTable table) {
        return new Repairs(table, List.of(), "", false);
    }

    /** The region's own headings by column. */
    Map<String, String> headings() {
        return merged(Fix.Headings.class, Fix.Headings::meanings);
    }

    /** The region's own headings of columns that are not read. */
    List<String> leftOut() {
        return fixes(Fix.LeaveOut.class).map(Fix.LeaveOut::headings).flatMap(Collection::stream).toList();
    }

    /** The region's own words for the codes of a column; bare word to code, see {@link Words}. */
    Map<String, String> codes(Column column) {
        Map<String, String> codes = new HashMap<>();
        merged(Fix.Codes.class, Fix.Codes::words).getOrDefault(column.name(), Map.of())
                .forEach((word, code) -> codes.put(Words.bare(word), code));
        return codes;
    }

    Optional<DateOrder> dateOrder(Column column) {
        return Optional.ofNullable(merged(Fix.DateOrders.class, Fix.DateOrders::orders).get(column.name()));
    }

    Optional<Character> decimalMark(Column column) {
        return Optional.ofNullable(merged(Fix.DecimalMarks.class, Fix.DecimalMarks::marks).get(column.name()));
    }

    /** What one unit of a column's numbers is worth. */
    BigDecimal factor(Column column) {
        return merged(Fix.Factors.class, Fix.Factors::factors).getOrDefault(column.name(), BigDecimal.ONE);
    }

    /** What is read for a column where a file says nothing. */
    Map<String, String> defaults() {
        Map<String, String> defaults = new HashMap<>(merged(Fix.Defaults.class, Fix.Defaults::values));
        if (forItself && Columns.find(table, REGION) >= 0) {
            defaults.putIfAbsent(REGION, sender);
        }
        return defaults;
    }

    /**
     * What the identifiers of a column begin with, before the number of the row; empty where the file holds them itself.
     * From the second file or sheet on its place stands there: its name would often hold the date of the list, and every
     * quarter would bring new identifiers.
     */
    Optional<String> numbering(Column column) {
        String begins = part == 0 ? sender + "-" : sender + "-" + (part + 1) + ".";
        return numbers(column) ? Optional.of(begins) : Optional.empty();
    }

    private boolean numbers(Column column) {
        return fixes(Fix.Numbered.class).anyMatch(fix -> fix.columns().contains(column.name()));
    }

    /** Whether rows have no key of their own, so that rows of two files or sheets never repeat each other by it. */
    boolean numbersKey() {
        return table.key().stream().anyMatch(this::numbers);
    }

    /** What a row says, its numbered columns aside. @param values in the order of the columns that are kept */
    String contents(List<Object> values) {
        List<Column> columns = table.storedColumns();
        return IntStream.range(0, columns.size()).filter(at -> !numbers(columns.get(at)))
                .mapToObj(at -> String.valueOf(values.get(at))).collect(Collectors.joining("\n"));
    }

    /** The column whose percentage a column holds; -1 where it holds amounts itself. */
    int baseOf(Column column) {
        String base = merged(Fix.PercentOf.class, Fix.PercentOf::bases).get(column.name());
        return base == null ? -1 : Columns.find(table, base);
    }

    /** Whether a column's numbers may be added: money and heads, no percentages and years. */
    boolean isAmount(Column column) {
        return Survey.isNumber(column) && baseOf(column) < 0 && !NO_AMOUNTS.contains(column.name());
    }

    /** Positions of the columns that hold percentages in place of amounts. */
    Set<Integer> ofRates() {
        return IntStream.range(0, table.columns().size()).filter(at -> baseOf(table.columns().get(at)) >= 0).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether amounts may have more decimals than cents have. */
    boolean rounds(Column column) {
        return fixes(Fix.Rounded.class).anyMatch(fix -> fix.columns().contains(column.name()));
    }

    /** Whether a column can be read of a file that does not have it. */
    boolean standInFor(Column column) {
        return defaults().containsKey(column.name()) || numbering(column).isPresent();
    }

    Optional<String> prefix(Column column) {
        return Optional.ofNullable(merged(Fix.Cut.class, Fix.Cut::prefixes).get(column.name()));
    }

    Set<String> blanks(Column column) {
        return Set.copyOf(merged(Fix.Blanks.class, Fix.Blanks::words).getOrDefault(column.name(), List.of()));
    }

    boolean fillsDown(Column column) {
        return fixes(Fix.FillDown.class).anyMatch(fix -> fix.columns().contains(column.name()));
    }

    /** Whether a row can only be read after the one above it. */
    boolean fillDown() {
        return fixes(Fix.FillDown.class).findAny().isPresent();
    }

    /** Beginnings of rows that are no records. */
    List<String> notRecords() {
        return fixes(Fix.NotRecords.class).map(Fix.NotRecords::beginnings).flatMap(Collection::stream).toList();
    }

    /** The layout with swapped columns exchanged, and a cell below {@link Layout#ABSENT} for those that have a default. */
    Layout of(Layout found) {
        int[] cells = found.cells().clone();
        exchange(cells);
        for (int at = 0; at < cells.length; at++) {
            cells[at] = cells[at] == Layout.ABSENT && standInFor(table.columns().get(at)) ? Layout.standIn(at) : cells[at];
        }
        return new Layout(found.headerTop(), found.headerRow(), found.width(), cells, found.ignored(), found.header(), found.people());
    }

    /** The column that is read from where a heading says another: that of the heading, but for swapped ones. */
    int readAs(int headed) {
        int[] columns = IntStream.range(0, table.columns().size()).toArray();
        exchange(columns);
        return IntStream.range(0, columns.length).filter(at -> columns[at] == headed).findFirst().orElseThrow();
    }

    private void exchange(int[] cells) {
        fixes(Fix.Swap.class).forEach(swap -> {
            int one = Columns.find(table, swap.one());
            int other = Columns.find(table, swap.other());
            int cell = cells[one];
            cells[one] = cells[other];
            cells[other] = cell;
        });
    }

    /** The quirks that a file of this layout is read by. */
    Stream<Quirk> appliedTo(Layout layout) {
        return quirks.stream().filter(quirk -> quirk.fix().columns().isEmpty() || quirk.fix().columns().stream()
                .anyMatch(column -> layout.cells()[Columns.find(table, column)] != Layout.ABSENT));
    }

    private <T extends Fix> Stream<T> fixes(Class<T> kind) {
        return quirks.stream().map(Quirk::fix).filter(kind::isInstance).map(kind::cast);
    }

    /** Where two quirks speak of one thing, the first does. */
    private <T extends Fix, V> Map<String, V> merged(Class<T> kind, Function<T, Map<String, V>> map) {
        return fixes(kind).flatMap(fix -> map.apply(fix).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
