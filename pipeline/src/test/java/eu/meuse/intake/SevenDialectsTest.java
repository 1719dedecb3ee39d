package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.facts.Column;
import eu.meuse.facts.FactTable;
import eu.meuse.reports.bundle.Code;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any table, written in any of the seven dialects, reads back to the same facts. */
class SevenDialectsTest {
    private static final String[] TEXTS = {"A;B", "C,D", "E \"F\" G", "line one\nline two", "Zoë Œuvre", "007", "1.234", "Total", "=1+1", "|"};
    private static final List<FactTable> TABLES = List.of(FactTable.EVENTS, FactTable.VOUCHERS, FactTable.SUPPORT, FactTable.GRANTS, FactTable.JOBS,
            FactTable.OUTCOMES, FactTable.EXPENDITURES, FactTable.PARTNERS, FactTable.BUDGETS, FactTable.PAYMENTS, FactTable.PARTICIPATIONS);

    @TempDir
    Path inputs;

    @Test
    void everyDialectReadsBackToTheSameFacts() {
        long seed = Long.getLong("meuse.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            FactTable table = TABLES.get(random.nextInt(TABLES.size()));
            List<Object[]> rows = rows(table, random);
            for (SevenDialects dialect : SevenDialects.values()) {
                Path desk = inputs.resolve(round + dialect.name());
                Gathered read = new Desk(desk).put(dialect.region + "/2012-Q1/" + dialect.fileName(table), dialect.write(table, rows)).read();
                String what = "seed " + seed + ", " + dialect + ", " + table;
                assertEquals(List.of(), read.findings.stream().filter(f -> !f.severity().code().equals("warning")).toList(), what);
                assertEquals(stored(table, rows), read.facts.stream().map(fact -> fact.values().toString()).toList(), what);
            }
        }
    }

    private static List<Object[]> rows(FactTable table, Random random) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = random.nextInt(30) + 1; n > 0; n--) {
            Object[] row = new Object[table.columns().size()];
            for (int i = 0; i < row.length; i++) {
                Column column = table.columns().get(i);
                row[i] = column.required() || random.nextInt(3) > 0 ? value(table, column, random) : null;
            }
            row[0] = "K-" + n;
            if (table.holdsPeople()) {
                row[1] = "Person " + n;
            }
            rows.add(row);
        }
        if (table == FactTable.VOUCHERS) {
            rows.forEach(SevenDialectsTest::decide);
        }
        return rows;
    }

    private static void decide(Object[] row) {
        row[Columns.find(FactTable.VOUCHERS, "decided_on")] = LocalDate.of(2013, 1, 31);
        row[Columns.find(FactTable.VOUCHERS, "amount")] = new BigDecimal("1234.50");
    }

    private static Object value(FactTable table, Column column, Random random) {
        BigDecimal cents = BigDecimal.valueOf(random.nextInt(200_000_000), 2);
        return switch (column.type()) {
            case DATE -> LocalDate.of(2011, 1, 1).plusDays(random.nextInt(1400));
            case MONEY -> table == FactTable.EXPENDITURES && random.nextInt(5) == 0 ? cents.negate() : cents;
            case NUMBER -> BigDecimal.valueOf(random.nextInt(5000), random.nextInt(3));
            case CODE -> code(column.codeList().orElseThrow(), random);
            case COUNTRY -> List.of("BE", "DE", "NL", "FR").get(random.nextInt(4));
            case QUARTER -> "2012-Q" + (1 + random.nextInt(4));
            case YES_NO -> random.nextBoolean();
            case TEXT -> column.name().equals("currency") ? "EUR" : TEXTS[random.nextInt(TEXTS.length)];
        };
    }

    private static String code(String list, Random random) {
        List<Code> codes = Ttc.DEFINITIONS.programme().codeLists().get(list).codes();
        return codes.get(random.nextInt(codes.size())).code();
    }

    /** What the ledger should get, person columns and their pseudonym aside. */
    private static List<String> stored(FactTable table, List<Object[]> rows) {
        return rows.stream().map(row -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                Column column = table.columns().get(i);
                if (!column.personal()) {
                    values.add(row[i] instanceof BigDecimal number
                            ? number.setScale(column.type() == eu.meuse.facts.ColumnType.MONEY ? FactTable.MONEY_SCALE : FactTable.NUMBER_SCALE) : row[i]);
                }
            }
            if (table.holdsPeople()) {
                values.add(new eu.meuse.identity.Pseudonyms(new byte[32]).of(
                        eu.meuse.identity.Person.canonical((String) row[2], (String) row[1], (String) row[3]).orElseThrow()));
            }
            return Arrays.asList(values.toArray()).toString();
        }).toList();
    }
}
