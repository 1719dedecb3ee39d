package eu.meuse.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables of counts made up at random: linked by their totals, over scopes and quarters, with parts of parts beside. */
final class RandomPublication {
    private final Random random;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    RandomPublication(long seed) {
        random = new Random(seed);
    }

    /** A table of rows by columns with its margins, few people in most cells. */
    static Publication table(long seed, int rows, int columns) {
        RandomPublication made = new RandomPublication(seed);
        made.add(made.cells(rows, columns, 0.35), Quantity.Standing.CHOSEN);
        return new Publication(made.quantities, made.relations, 5);
    }

    /** Quarters after each other: each with a table of the quarter and one to date, of which the first are the earlier ones. */
    static Publication quarters(long seed, int rows, int columns, int quarters) {
        RandomPublication made = new RandomPublication(seed);
        long[][] sum = new long[rows][columns];
        int[] before = {};
        for (int quarter = 0; quarter < quarters; quarter++) {
            long[][] cells = made.cells(rows, columns, 0.5);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    sum[row][column] += cells[row][column];
                }
            }
            int[] now = made.add(cells, Quantity.Standing.CHOSEN);
            int[] toDate = made.add(sum, Quantity.Standing.CHOSEN);
            for (int i = 0; i < now.length; i++) {
                made.relations.add(before.length == 0 ? Relation.sum(toDate[i], now[i]) : Relation.sum(toDate[i], now[i], before[i]));
            }
            before = toDate;
        }
        return new Publication(made.quantities, made.relations, 5);
    }

    /** A breakdown whose parts overlap, beside one whose parts add up, with some of whom each counts a part. */
    static Publication overlapping(long seed, int parts) {
        RandomPublication made = new RandomPublication(seed);
        long[][] attendances = made.cells(1, parts, 0.2);
        int[] facts = made.add(attendances, Quantity.Standing.CHOSEN);
        int[] people = new int[parts];
        long most = 0;
        long all = 0;
        for (int part = 0; part < parts; part++) {
            long value = attendances[0][part] == 0 ? 0 : 1 + made.random.nextInt((int) attendances[0][part]);
            people[part] = made.quantity(value, Quantity.Standing.CHOSEN);
            made.relations.add(Relation.atMost(people[part], facts[part]));
            most = Math.max(most, value);
            all += value;
        }
        int whole = made.quantity(most + (all == most ? 0 : made.random.nextInt((int) (all - most) + 1)), Quantity.Standing.CHOSEN);
        made.relations.add(Relation.atMost(whole, people));
        for (int row = 0; row < 2; row++) {
            for (int part = 0; part <= parts; part++) {
                made.ofSoMany(facts[row * (parts + 1) + part], part < parts ? people[part] : whole);
            }
        }
        for (int part : people) {
            long rest = made.quantities.get(whole).value() - made.quantities.get(part).value();
            made.quantities.add(Quantity.derived("rest", rest));
            made.relations.add(Relation.sum(whole, part, made.quantities.size() - 1));
        }
        return new Publication(made.quantities, made.relations, 5);
    }

    private long[][] cells(int rows, int columns, double empty) {
        long[][] cells = new long[rows][columns];
        for (long[] row : cells) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextDouble() < empty ? 0 : random.nextDouble() < 0.5 ? 1 + random.nextInt(6) : 1 + random.nextInt(60);
            }
        }
        return cells;
    }

    /** Cells, then rows' and columns' sums, then the total. */
    private int[] add(long[][] cells, Quantity.Standing standing) {
        int rows = cells.length;
        int columns = cells[0].length;
        int[] numbers = new int[(rows + 1) * (columns + 1)];
        long total = 0;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                long value = 0;
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < columns; c++) {
                        value += (row == rows || row == r) && (column == columns || column == c) ? cells[r][c] : 0;
                    }
                }
                numbers[row * (columns + 1) + column] = quantity(value, standing);
                total = value;
            }
        }
        sums(numbers, rows, columns);
        return total >= 0 ? numbers : new int[0];
    }

    private void sums(int[] numbers, int rows, int columns) {
        for (int row = 0; row <= rows; row++) {
            int[] parts = new int[columns];
            for (int column = 0; column < columns; column++) {
                parts[column] = numbers[row * (columns + 1) + column];
            }
            relations.add(Relation.sum(numbers[row * (columns + 1) + columns], parts));
        }
        for (int column = 0; column <= columns; column++) {
            int[] parts = new int[rows];
            for (int row = 0; row < rows; row++) {
                parts[row] = numbers[row * (columns + 1) + column];
            }
            relations.add(Relation.sum(numbers[rows * (columns + 1) + column], parts));
        }
    }

    /** Attendances of as many people as another quantity counts. */
    private void ofSoMany(int facts, int people) {
        Quantity of = quantities.get(facts);
        quantities.set(facts, new Quantity(of.name(), of.value(), quantities.get(people).value(), of.standing(), of.isPrinted(), of.loss()));
    }

    private int quantity(long value, Quantity.Standing standing) {
        quantities.add(new Quantity("q" + quantities.size(), value, value, standing, true, 10 + Math.log1p(value)));
        return quantities.size() - 1;
    }
}
