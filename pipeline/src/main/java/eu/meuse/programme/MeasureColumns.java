package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that a measure may name: those stored, and those that the engine adds by following references. */
public final class MeasureColumns {
    /** Whether an event drew somebody from another country than that of the region where it was held. */
    public static final String ACROSS_A_BORDER = "across_a_border";
    /** The region of the voucher or grant that a party has part in; {@code region} is the party's own. */
    public static final String AWARDING_REGION = "awarding_region";
    /** Whether a party of the voucher or grant does research. */
    public static final String HAS_RESEARCH_PARTNER = "has_research_partner";
    /** Whether most of the rows that tell the organisation's type say that it is an enterprise; blank where none tells it. */
    public static final String IS_ENTERPRISE = "is_enterprise";

    /**
     * Whether a row is the first of its organisation among clusters that says how many enterprises it has, in the order of
     * partnerships: who is in several counts once.
     */
    public static final String FIRST_MEMBERSHIP = "is_first_membership";
    /** What operations are broken down by: each a column of projects and a code list of the same name. */
    public static final List<String> OF_PROJECTS = List.of("country", "size_class", "topic", "year");

    private static final Map<FactTable, List<Column>> ALL = new EnumMap<>(FactTable.class);

    static {
        for (FactTable table : FactTable.values()) {
            ALL.put(table, Stream.concat(table.storedColumns().stream(), added(table).stream()).toList());
        }
    }

    private MeasureColumns() {}

    /** The stored columns of a table and the added ones. */
    public static List<Column> of(FactTable table) {
        return ALL.get(table);
    }

    /**
     * The columns that the engine adds to a table's stored ones.
     *
     * <p>Participations get the columns of their event, and {@code event_country}, the country of its region; they and
     * events {@value #ACROSS_A_BORDER}, whether anybody listed came from another country than that. Parties get the columns
     * of their voucher or grant, and {@value #AWARDING_REGION}, its region; they and vouchers and grants
     * {@value #HAS_RESEARCH_PARTNER}. What names an organisation gets {@code organisation_key}, the same for all spellings of
     * one, and {@value #IS_ENTERPRISE}; what belongs to a partner {@code partner}; expenditures {@code period_date}, the last
     * day of their period. Projects get {@code country}, that of the lead partner, of the region where none is said; {@code year}, in
     * which they start; {@code size_class}, by their total budget; {@code topic}, the first of the programme's with which the topics
     * begin; each blank where the programme's list does not hold it. Clusters get {@value #FIRST_MEMBERSHIP}.
     */
    public static List<Column> added(FactTable table) {
        List<Column> added = new ArrayList<>();
        carrier(table).ifPresent(carrier -> carrier.storedColumns().stream()
                .filter(column -> !has(table, column.name()))
                .forEach(added::add));
        if (table == FactTable.PARTICIPATIONS) {
            added.add(column("event_country", ColumnType.COUNTRY));
        }
        if (table == FactTable.PARTICIPATIONS || table == FactTable.EVENTS) {
            added.add(column(ACROSS_A_BORDER, ColumnType.YES_NO));
        }
        if (table == FactTable.VOUCHER_PARTIES || table == FactTable.GRANT_PARTIES) {
            added.add(new Column(AWARDING_REGION, ColumnType.CODE, false, Optional.of("region"), false));
        }
        if (Set.of(FactTable.VOUCHERS, FactTable.GRANTS, FactTable.VOUCHER_PARTIES, FactTable.GRANT_PARTIES).contains(table)) {
            added.add(column(HAS_RESEARCH_PARTNER, ColumnType.YES_NO));
        }
        if (table == FactTable.EXPENDITURES) {
            added.add(column("period_date", ColumnType.DATE));
        }
        if (has(table, "organisation")) {
            added.add(column("organisation_key", ColumnType.TEXT));
            added.add(column(IS_ENTERPRISE, ColumnType.YES_NO));
        }
        if (table == FactTable.PROJECTS) {
            OF_PROJECTS.forEach(list -> added.add(new Column(list, ColumnType.CODE, false, Optional.of(list), false)));
        }
        if (table == FactTable.CLUSTERS) {
            added.add(column(FIRST_MEMBERSHIP, ColumnType.YES_NO));
        }
        if (has(table, "partner_id")) {
            added.add(column(Dimensions.PARTNER, ColumnType.TEXT));
        }
        return List.copyOf(added);
    }

    /** The table whose columns a table's facts take over, by the key that they refer to it with. */
    public static Optional<FactTable> carrier(FactTable table) {
        return switch (table) {
            case PARTICIPATIONS, VOUCHER_PARTIES, GRANT_PARTIES -> table.reference().map(FactTable.Reference::to);
            default -> Optional.empty();
        };
    }

    private static boolean has(FactTable table, String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    private static Column column(String name, ColumnType type) {
        return new Column(name, type, false, Optional.empty(), false);
    }
}
