package eu.meuse.disclosure;

import eu.meuse.facts.FactTable;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.IndicatorCard.Measure;
import eu.meuse.reports.bundle.Coverage;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Indicator.Kind;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Packs of quarter after quarter, each protected with all before it: how long that takes, what it costs in cells, and beside it
 * what rules of thumb cost and give away.
 */
final class DisclosureBench {
    private static final Map<String, IndicatorCard> CARDS = Map.of("visits", new IndicatorCard("visits", Map.of(), Map.of(), "", Kind.COUNT,
            Optional.empty(), List.of(), Set.of(Scope.values()), Set.of(FactTable.PARTICIPATIONS), true,
            new Measure(FactTable.PARTICIPATIONS, Optional.of("date"), Optional.empty(), "count(*)", false), List.of()));

    private DisclosureBench() {}

    /** Arguments: regions, sectors, quarters, seed. */
    public static void main(String[] arguments) {
        int regions = Integer.parseInt(arguments[0]);
        int sectors = Integer.parseInt(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[3]));
        long[][] sum = new long[regions][sectors];
        List<Earlier> earlier = new ArrayList<>();
        Quarter quarter = new Quarter(2011, 1);
        for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
            long[][] now = new long[regions][sectors];
            for (int row = 0; row < regions; row++) {
                for (int column = 0; column < sectors; column++) {
                    now[row][column] = random.nextDouble() < 0.35 ? 0 : random.nextDouble() < 0.5 ? 1 + random.nextInt(6) : 1 + random.nextInt(60);
                    sum[row][column] += now[row][column];
                }
            }
            List<FigureRow> figures = new ArrayList<>(table(Scope.QUARTER, now));
            figures.addAll(table(Scope.TO_DATE, sum));
            long start = System.nanoTime();
            List<FigureRow> published = new Protector(CARDS, 5).protect(quarter, figures, earlier, Map.of()).rows();
            long hidden = published.stream().filter(row -> row.figure() instanceof Figure.Suppressed).count();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s: %.1f s; %d of %d figures hidden; %s; %s%n", quarter, seconds, hidden, figures.size(),
                    new NaiveRule(now, 1), new NaiveRule(now, 2));
            earlier.add(new Earlier(quarter, figures, published, CARDS));
            quarter = quarter.next();
        }
    }

    private static List<FigureRow> table(Scope scope, long[][] cells) {
        List<FigureRow> rows = new ArrayList<>();
        long[] columns = new long[cells[0].length];
        long all = 0;
        for (int row = 0; row < cells.length; row++) {
            long total = 0;
            for (int column = 0; column < columns.length; column++) {
                rows.add(row(scope, "region/sector", "r" + row + "/s" + column, cells[row][column]));
                columns[column] += cells[row][column];
                total += cells[row][column];
            }
            rows.add(row(scope, "region", "r" + row, total));
            all += total;
        }
        for (int column = 0; column < columns.length; column++) {
            rows.add(row(scope, "sector", "s" + column, columns[column]));
        }
        rows.add(row(scope, "", "", all));
        return rows;
    }

    private static FigureRow row(Scope scope, String breakdown, String key, long value) {
        return new FigureRow(new FigureKey("visits", scope, breakdown, key), new Figure.Known(BigDecimal.valueOf(value)), "", Optional.empty(), new Coverage(1, 1));
    }
}
