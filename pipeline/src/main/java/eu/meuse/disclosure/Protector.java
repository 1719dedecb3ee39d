package eu.meuse.disclosure;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.Figure;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.ProtectedFigures;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes figures safe to publish: a table of people with a small cell is withheld whole.
 *
 * <p>A table is an indicator's breakdown with both scopes, so that nothing can be had by subtracting one from the
 * other. A small total withholds all tables of its indicator; what is made of an indicator that counts people goes
 * with the table it is made of. Zeros of a withheld table are withheld too: they would say where to look.
 *
 * <p>Not looked at: what is left where one indicator counts a part of what another counts (participants less newcomers,
 * participations less those across borders), and what two quarters tell by subtraction.
 */
public final class Protector {
    private final PeopleIndicators people;
    private final SmallCounts small;

    /**
     * @param cards id to card, those included that no figure shows but others rest on
     * @param threshold counts of people from 1 to one below it are small
     */
    public Protector(Map<String, IndicatorCard> cards, int threshold) {
        this.people = new PeopleIndicators(cards);
        this.small = new SmallCounts(threshold);
    }

    private record Table(String indicator, String breakdown) {
        static Table of(FigureRow row) {
            return new Table(row.key().indicator(), row.key().breakdown());
        }

        Table total() {
            return new Table(indicator, "");
        }
    }

    /** The figures that may be published, the withheld ones marked as such. */
    public ProtectedFigures protect(List<FigureRow> figures) {
        Set<String> counted = people.ids();
        Set<Table> open = new HashSet<>();
        figures.stream()
                .filter(row -> counted.contains(row.key().indicator()) && small.in(row.figure()))
                .forEach(row -> open.add(Table.of(row)));
        List<FigureRow> rows = figures.stream()
                .map(row -> counted.contains(row.key().indicator()) && isWithheld(Table.of(row), open) ? without(row) : row)
                .toList();
        return ProtectedFigures.audited(rows, counted, small.threshold());
    }

    private boolean isWithheld(Table table, Set<Table> open) {
        return open.contains(table)
                || open.contains(table.total())
                || people.parts(table.indicator()).stream()
                        .anyMatch(part -> isWithheld(new Table(part, table.breakdown()), open));
    }

    private static FigureRow without(FigureRow row) {
        boolean says = row.figure() instanceof Figure.Known || row.figure() instanceof Figure.NoData;
        return says ? new FigureRow(row.key(), new Figure.Suppressed(), row.unit(), row.target(), row.coverage()) : row;
    }
}
