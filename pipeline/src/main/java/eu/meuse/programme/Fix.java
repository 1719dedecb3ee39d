package eu.meuse.programme;

import eu.meuse.programme.SourceCard.DateOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a quirk does about a region's files. The set is closed: what needs more than these is a class, not a card.
 * Columns bear the contract's names; text is compared with case, accents and punctuation aside unless said otherwise.
 */
public sealed interface Fix extends Serializable {

    /** The columns of the contract that it touches; none where it is about whole rows. */
    Set<String> columns();

    /** The region's own headings mean these columns, whatever the vocabulary says. @param meanings heading to column */
    record Headings(Map<String, String> meanings) implements Fix {
        @Override
        public Set<String> columns() {
            return Set.copyOf(meanings.values());
        }
    }

    /** Columns under these headings are not read, whatever the vocabulary says that they mean. */
    record LeaveOut(List<String> headings) implements Fix {
        @Override
        public Set<String> columns() {
            return Set.of();
        }
    }

    /** The region's own words mean these codes. @param words column to word to code */
    record Codes(Map<String, Map<String, String>> words) implements Fix {
        @Override
        public Set<String> columns() {
            return words.keySet();
        }
    }

    /** The dates of these columns are written so, even where their form says otherwise. @param orders column to order */
    record DateOrders(Map<String, DateOrder> orders) implements Fix {
        @Override
        public Set<String> columns() {
            return orders.keySet();
        }
    }

    /** The numbers of these columns have this decimal mark, whatever the values say. @param marks column to mark */
    record DecimalMarks(Map<String, Character> marks) implements Fix {
        @Override
        public Set<String> columns() {
            return marks.keySet();
        }
    }

    /** The numbers of these columns are given in another unit. @param factors column to what one unit is worth */
    record Factors(Map<String, BigDecimal> factors) implements Fix {
        @Override
        public Set<String> columns() {
            return factors.keySet();
        }
    }

    /** A blank cell of these columns means what the record above has, as in merged or grouped lists. */
    record FillDown(Set<String> columns) implements Fix {}

    /** Rows whose first filled cell begins with one of these texts are no records. */
    record NotRecords(List<String> beginnings) implements Fix {
        @Override
        public Set<String> columns() {
            return Set.of();
        }
    }

    /** Where a column is not there or a cell is blank, this is meant. @param values column to value, as a file has it */
    record Defaults(Map<String, String> values) implements Fix {
        @Override
        public Set<String> columns() {
            return values.keySet();
        }
    }

    /** What stands under the heading of one column belongs to the other. */
    record Swap(String one, String other) implements Fix {
        @Override
        public Set<String> columns() {
            return Set.of(one, other);
        }
    }

    /** Cells of these columns lose this beginning, compared as it is written. @param prefixes column to beginning */
    record Cut(Map<String, String> prefixes) implements Fix {
        @Override
        public Set<String> columns() {
            return prefixes.keySet();
        }
    }

    /** Lists without numbers of their own: what a record is called follows from the sender and the row it stands in. */
    record Numbered(Set<String> columns) implements Fix {}

    /**
     * Cells hold a percentage where an amount is meant, as lists under Reg. 1303/2013, annex XII, give the rate of the Union:
     * the amount is that share of another, toward zero to the cent.
     *
     * @param bases column to the column whose percentage it holds
     */
    record PercentOf(Map<String, String> bases) implements Fix {
        @Override
        public Set<String> columns() {
            return bases.keySet();
        }
    }

    /** Amounts with more than two decimals are rounded half-up to the cent, not rejected. */
    record Rounded(Set<String> columns) implements Fix {}

    /** These words stand for an empty cell. @param words column to words */
    record Blanks(Map<String, List<String>> words) implements Fix {
        @Override
        public Set<String> columns() {
            return words.keySet();
        }
    }
}
