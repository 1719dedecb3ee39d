package eu.meuse.facts;

import static eu.meuse.facts.Column.code;
import static eu.meuse.facts.Column.column;
import static eu.meuse.facts.Column.person;
import static eu.meuse.facts.ColumnType.COUNTRY;
import static eu.meuse.facts.ColumnType.DATE;
import static eu.meuse.facts.ColumnType.MONEY;
import static eu.meuse.facts.ColumnType.NUMBER;
import static eu.meuse.facts.ColumnType.QUARTER;
import static eu.meuse.facts.ColumnType.TEXT;
import static eu.meuse.facts.ColumnType.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The canonical tables: what regions submit, with the columns of the contract in its order (the key first).
 *
 * <p>The order matters twice: the first faulty column of a row is named in its finding, and a table without a key
 * recognises totals rows by its first column.
 */
public enum FactTable {
    EVENTS(1, Sent.BY_EVERY_REGION, column("event_id", TEXT).must(), column("date", DATE).must(), code("format", "format").must(),
            code("audience", "audience"), code("region", "region").must(), code("sector", "sector").must(),
            column("title", TEXT), column("venue", TEXT), column("attendance", NUMBER)),
    PARTICIPATIONS(0, Sent.BY_EVERY_REGION, column("event_id", TEXT).must(), person("person"), person("email"),
            column("organisation", TEXT).must(), column("organisation_id", TEXT), code("organisation_type", "organisation_type"),
            code("home_region", "region"), column("country", COUNTRY)),
    VOUCHERS(1, Sent.BY_EVERY_REGION, column("application_id", TEXT).must(), column("organisation", TEXT).must(),
            column("organisation_id", TEXT), code("region", "region").must(), code("sector", "sector").must(),
            column("applied_on", DATE).must(), code("decision", "decision").must(), column("decided_on", DATE), column("amount", MONEY),
            column("own_contribution", MONEY), column("currency", TEXT), code("purpose", "purpose")),
    VOUCHER_PARTIES(0, Sent.BY_EVERY_REGION, column("application_id", TEXT).must(), column("organisation", TEXT).must(),
            column("organisation_id", TEXT), code("organisation_type", "organisation_type"), code("region", "region"),
            column("country", COUNTRY), code("role", "role"), column("aid", MONEY)),
    GRANT_PARTIES(0, Sent.BY_EVERY_REGION, column("project_id", TEXT).must(), column("organisation", TEXT).must(),
            column("organisation_id", TEXT), code("organisation_type", "organisation_type"), code("region", "region"),
            column("country", COUNTRY), code("role", "role"), column("aid", MONEY)),
    SUPPORT(1, Sent.BY_EVERY_REGION, column("activity_id", TEXT).must(), code("kind", "support_kind").must(),
            column("organisation", TEXT).must(), column("organisation_id", TEXT), code("organisation_type", "organisation_type"),
            code("region", "region").must(), code("sector", "sector").must(), column("date", DATE).must(),
            column("horizon_years", NUMBER)),
    GRANTS(1, Sent.BY_EVERY_REGION, column("project_id", TEXT).must(), column("title", TEXT), column("organisation", TEXT).must(),
            column("organisation_id", TEXT), code("region", "region").must(), code("sector", "sector").must(),
            column("approved_on", DATE).must(), column("grant", MONEY).must(), column("matched", MONEY).must(), column("follow_on", MONEY),
            column("currency", TEXT)),
    JOBS(1, Sent.BY_EVERY_REGION, column("job_id", TEXT).must(), column("organisation", TEXT), column("organisation_id", TEXT),
            code("region", "region").must(), code("sector", "sector").must(), code("instrument", "instrument").must(),
            column("created_on", DATE).must(), column("fte", NUMBER).must()),
    OUTCOMES(1, Sent.BY_EVERY_REGION, column("outcome_id", TEXT).must(), code("kind", "outcome_kind").must(), column("title", TEXT),
            column("organisation", TEXT), column("organisation_id", TEXT), code("region", "region").must(),
            code("sector", "sector").must(), column("date", DATE).must()),
    PARTNERS(1, Sent.BY_THE_LEAD_PARTNER, column("partner_id", TEXT).must(), column("name", TEXT).must(), column("lead", YES_NO).must(),
            column("kind", TEXT), column("postal_code", TEXT), column("city", TEXT), column("country", COUNTRY).must(),
            code("region", "region"), column("erdf_rate", NUMBER)),
    BUDGETS(2, Sent.BY_THE_LEAD_PARTNER, column("partner_id", TEXT).must(), code("cost_category", "cost_category").must(),
            column("amount", MONEY).must()),
    FINANCING(2, Sent.BY_THE_LEAD_PARTNER, column("partner_id", TEXT).must(), code("source", "source").must(),
            column("amount", MONEY).must()),
    EXPENDITURES(1, Sent.BY_THE_LEAD_PARTNER, column("item_id", TEXT).must(), column("partner_id", TEXT).must(),
            code("cost_category", "cost_category").must(), column("paid_on", DATE).must(), column("period", QUARTER),
            column("amount", MONEY).must(), column("currency", TEXT), column("certified", MONEY), column("certified_on", DATE),
            column("certificate", TEXT), column("parked", MONEY), column("parked_from", TEXT), column("deduction_reason", TEXT),
            column("submitted_on", DATE), column("supplier", TEXT), column("invoice", TEXT), column("in_kind", YES_NO)),
    PAYMENTS(1, Sent.BY_THE_LEAD_PARTNER, column("payment_id", TEXT).must(), column("partner_id", TEXT).must(),
            code("source", "source").must(), column("received_on", DATE).must(), column("amount", MONEY).must()),
    PROJECTS(1, Sent.BY_THE_LEAD_PARTNER, column("project_id", TEXT).must(), column("programme", TEXT), column("acronym", TEXT),
            column("title", TEXT), column("priority", TEXT), column("objective", TEXT), column("lead_partner", TEXT),
            column("lead_country", TEXT), column("start", DATE).must(), column("end", DATE).must(), column("total_budget", MONEY).must(),
            column("eu_funding", MONEY).must(), column("national_funding", MONEY), column("topics", TEXT), column("url", TEXT),
            code("region", "region")),
    PROJECT_PARTNERS(1, Sent.BY_THE_LEAD_PARTNER, column("partner_id", TEXT).must(), column("project_id", TEXT).must(),
            column("name", TEXT).must(), column("lead", YES_NO).must(), column("postal_code", TEXT), column("city", TEXT),
            column("country", COUNTRY).must(), column("region", TEXT)),
    CLUSTERS(2, Sent.BY_THE_LEAD_PARTNER, column("partnership_id", TEXT).must(), column("organisation", TEXT).must(),
            column("partnership", TEXT), column("country", COUNTRY).must(), column("smes", NUMBER), code("sector", "sector"),
            column("joined_on", DATE), column("target_markets", TEXT));

    /** Decimals of stored amounts. */
    public static final int MONEY_SCALE = 2;
    /** Decimals of stored numbers. */
    public static final int NUMBER_SCALE = 6;
    /** Digits of stored amounts and numbers. */
    public static final int PRECISION = 24;
    /** The stored column that stands for the person of a participation: a keyed pseudonym, 32 hexadecimal digits. */
    public static final String PERSON_KEY = "person_key";

    private enum Sent { BY_EVERY_REGION, BY_THE_LEAD_PARTNER }

    private final int keyLength;
    private final Sent sent;
    private final List<Column> columns;

    FactTable(int keyLength, Sent sent, Column... columns) {
        this.keyLength = keyLength;
        this.sent = sent;
        this.columns = List.of(columns);
    }

    /** The dataset's name in the contract, in lower case: {@code voucher_parties}. */
    public String dataset() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table of a dataset's name. */
    public static Optional<FactTable> of(String dataset) {
        return Arrays.stream(values()).filter(table -> table.dataset().equals(dataset)).findFirst();
    }

    /** All columns that may be submitted, in the contract's order. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns that make up its key; empty where a fact has none. */
    public List<Column> key() {
        return columns.subList(0, keyLength);
    }

    /** Whether rows of later quarters take the place of earlier ones by their key. */
    public boolean isKeyed() {
        return keyLength > 0;
    }

    /** Whether it comes for the whole programme, under the lead partner's region. */
    public boolean isProgrammeWide() {
        return sent == Sent.BY_THE_LEAD_PARTNER;
    }

    /** Whether it describes people, whose columns are pseudonymised at intake. */
    public boolean holdsPeople() {
        return columns.stream().anyMatch(Column::personal);
    }

    /**
     * Whether what was sent for an earlier quarter stands until it is replaced, so that it counts as delivered in
     * every later quarter.
     */
    public boolean standsUntilReplaced() {
        return switch (this) {
            case PARTNERS, BUDGETS, FINANCING, PROJECTS, PROJECT_PARTNERS, CLUSTERS -> true;
            default -> false;
        };
    }

    /** What its rows wait for where it is not there yet. */
    public Optional<Reference> reference() {
        return switch (this) {
            case PARTICIPATIONS -> Optional.of(new Reference("event_id", EVENTS, "unknown-event"));
            case VOUCHER_PARTIES -> Optional.of(new Reference("application_id", VOUCHERS, "unknown-application"));
            case GRANT_PARTIES -> Optional.of(new Reference("project_id", GRANTS, "unknown-project"));
            case BUDGETS, FINANCING, EXPENDITURES, PAYMENTS ->
                Optional.of(new Reference("partner_id", PARTNERS, "unknown-partner"));
            case PROJECT_PARTNERS -> Optional.of(new Reference("project_id", PROJECTS, "unknown-project"));
            default -> Optional.empty();
        };
    }

    /** Columns as the ledger stores them: the submitted ones with the people's replaced by {@link #PERSON_KEY}. */
    public List<Column> storedColumns() {
        Stream<Column> open = columns.stream().filter(column -> !column.personal());
        return (holdsPeople() ? Stream.concat(open, Stream.of(column(PERSON_KEY, TEXT).must())) : open).toList();
    }

    /** The place of one of the {@link #storedColumns()}, the first being 0; -1 where it is none of them. */
    public int place(String column) {
        return storedColumns().stream().map(Column::name).toList().indexOf(column);
    }

    /**
     * A reference from one table to another.
     *
     * @param column the column that refers, of the same name in the table referred to
     * @param to the table referred to, by its key
     * @param code of the finding while the row waits
     */
    public record Reference(String column, FactTable to, String code) {}
}
