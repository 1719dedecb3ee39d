package eu.meuse.reports.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The ERDF co-financing statement of a quarter: all that its documents print beside {@code statement.csv} and
 * {@code financing.csv}. Money is in the programme's currency with two decimals.
 *
 * @param basis what it rests on and follows
 * @param partners the lead partner first, then by their identifier
 * @param categories a line a partner and cost category, partners in their order, categories in that of the code list
 * @param sources a line a partner and source, likewise; {@link SourceAmounts#UNALLOCATED} last
 * @param certificates known by now and dated up to the end of the quarter, each in exactly one statement
 * @param deductions items that were certified less than in full
 * @param payments received up to the end of the quarter, by partner and day
 * @param spending what was spent against what was planned, of the project (partner empty) and of each partner
 * @param leftoverCents every cent that went to a source by the largest remainder
 * @param alerts what needs somebody's action before signing, the gravest first
 * @param causes the submissions behind what has changed since the statement that this one follows
 * @param items declared up to the end of the quarter, partners and categories in their order
 * @param changedItems items that are not as signed in the statement that this one follows
 */
public record CoFinancing(
        Basis basis,
        List<FundedPartner> partners,
        List<CategoryAmounts> categories,
        List<SourceAmounts> sources,
        List<Certificate> certificates,
        List<Deduction> deductions,
        List<Payment> payments,
        List<SpendingPace> spending,
        List<LeftoverCent> leftoverCents,
        List<Alert> alerts,
        List<Cause> causes,
        List<ExpenditureItem> items,
        List<ItemChange> changedItems) {
    /** Of a programme without ERDF money, and in bundles of earlier versions. */
    public static final CoFinancing NONE = new CoFinancing(Basis.NOTHING, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Bundles of earlier versions hold no items, or none that have changed. */
    public CoFinancing {
        items = items == null ? List.of() : items;
        changedItems = changedItems == null ? List.of() : changedItems;
    }

    /** One in which no item has changed. */
    public CoFinancing(
            Basis basis, List<FundedPartner> partners, List<CategoryAmounts> categories, List<SourceAmounts> sources,
            List<Certificate> certificates, List<Deduction> deductions, List<Payment> payments, List<SpendingPace> spending,
            List<LeftoverCent> leftoverCents, List<Alert> alerts, List<Cause> causes, List<ExpenditureItem> items) {
        this(basis, partners, categories, sources, certificates, deductions, payments, spending, leftoverCents, alerts, causes, items, List.of());
    }

    /** The same with its alerts. */
    public CoFinancing alerting(List<Alert> found) {
        return new CoFinancing(basis, partners, categories, sources, certificates, deductions, payments, spending, leftoverCents, found, causes, items, changedItems);
    }

    /** The same with the causes of what has changed. */
    public CoFinancing because(List<Cause> of, List<ItemChange> itemsChanged) {
        return new CoFinancing(basis, partners, categories, sources, certificates, deductions, payments, spending, leftoverCents, alerts, of, items, itemsChanged);
    }

    /**
     * Whether anything that was signed is not what is known of it today: amounts declared, certified, deducted or parked, what
     * sources bear, certificates, and what other statements claim.
     */
    public boolean hasChanged() {
        return Stream.of(
                        categories.stream().flatMap(CategoryAmounts::changes),
                        sources.stream().flatMap(line -> Stream.concat(line.change().stream(), Stream.of(line.elsewhere(), line.later()))),
                        certificates.stream().filter(one -> one.listed().isPresent()).flatMap(one -> Stream.of(one.newlyCertified(), one.claim())),
                        certificates.stream().flatMap(one -> one.later().stream()).flatMap(left -> Stream.of(left.certified(), left.erdf())))
                .flatMap(changes -> changes)
                .anyMatch(change -> change.signum() != 0);
    }

    /** Whether there is nothing to state: nobody has a budget, a plan or expenditure. */
    public boolean hasNothing() {
        return categories.isEmpty() && sources.isEmpty();
    }

    /** Whether both stand beside the same signed amounts; a bundle of an earlier version of the program says nothing of them. */
    boolean followsTheSame(CoFinancing other) {
        return hasNothing() || other.hasNothing() || categories.equals(other.categories) && sources.equals(other.sources);
    }

    /** The statement of one partner: its own lines alone. */
    public CoFinancing of(String partner) {
        return new CoFinancing(
                basis,
                only(partners, FundedPartner::id, partner),
                only(categories, CategoryAmounts::partner, partner),
                only(sources, SourceAmounts::partner, partner),
                only(certificates, Certificate::partner, partner),
                only(deductions, Deduction::partner, partner),
                only(payments, Payment::partner, partner),
                only(spending, SpendingPace::partner, partner),
                only(leftoverCents, LeftoverCent::partner, partner),
                only(alerts, Alert::partner, partner),
                causes,
                only(items, ExpenditureItem::partner, partner),
                only(changedItems, ItemChange::partner, partner));
    }

    /** The statement of the project: a line a category and a source, which are the sums of the partners', with no partner named. */
    public CoFinancing consolidated() {
        return new CoFinancing(
                basis, partners,
                summed(categories, CategoryAmounts::costCategory, basis.categories(), CategoryAmounts::ofNobody, CategoryAmounts::plus),
                summed(sources, SourceAmounts::source, basis.sources(), SourceAmounts::ofNobody, SourceAmounts::plus),
                certificates, deductions, payments, spending, leftoverCents, alerts, causes, items, changedItems);
    }

    private static <T> List<T> only(List<T> lines, Function<T, String> by, String partner) {
        return lines.stream().filter(line -> by.apply(line).equals(partner)).toList();
    }

    private static <T> List<T> summed(
            List<T> lines, Function<T, String> by, List<Code> order, UnaryOperator<T> ofNobody, BinaryOperator<T> plus) {
        Map<String, T> sums = new TreeMap<>(inOrder(order));
        lines.forEach(line -> sums.merge(by.apply(line), ofNobody.apply(line), plus));
        return new ArrayList<>(sums.values());
    }

    /** Codes in the order of their list, those that it does not know last. */
    public static Comparator<String> inOrder(List<Code> list) {
        List<String> codes = list.stream().map(Code::code).toList();
        return Comparator.<String>comparingInt(code -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * What a statement rests on.
     *
     * @param factsHash SHA-256 over the hashes of the tables of facts it was computed from: the same facts, the same hash
     * @param categories codes and names of the cost categories, in order
     * @param sources codes and names of the sources of finance, in order
     * @param signed the statement that it follows: the last closed one of an earlier quarter; empty where none was closed
     * @param unlisted whether a closed statement that it stands beside does not say which certificates it claimed: an early
     *     version of the program closed it
     * @param rateMonth which month's rate counts for amounts in other currencies: submission, payment or report
     */
    public record Basis(String factsHash, List<Code> categories, List<Code> sources, Optional<Signed> signed, boolean unlisted, String rateMonth) {
        private static final String SUBMISSION = "submission";

        static final Basis NOTHING = new Basis("", List.of(), List.of(), Optional.empty());

        /** Bundles of earlier versions do not say which month it is. */
        public Basis {
            rateMonth = rateMonth == null ? SUBMISSION : rateMonth;
        }

        /** Of a statement that follows none. */
        public Basis(String factsHash, List<Code> categories, List<Code> sources, String rateMonth) {
            this(factsHash, categories, sources, Optional.empty(), false, rateMonth);
        }

        /** Of a programme that takes the month of submission. */
        public Basis(String factsHash, List<Code> categories, List<Code> sources, Optional<Signed> signed) {
            this(factsHash, categories, sources, signed, false, SUBMISSION);
        }

        /** The same of a statement that follows another one. */
        public Basis following(Signed closed) {
            return new Basis(factsHash, categories, sources, Optional.of(closed), unlisted, rateMonth);
        }

        /** The same of a statement beside closed ones. */
        public Basis beside(boolean oneIsUnlisted) {
            return new Basis(factsHash, categories, sources, signed, oneIsUnlisted, rateMonth);
        }
    }

    /**
     * A statement that was closed.
     *
     * @param quarter {@code 2013-Q1}
     * @param number of the close
     * @param seal SHA-256 of its {@code close.json}
     */
    public record Signed(String quarter, int number, String seal) {

        /** As certificates name it: {@code 2013-Q1.r1}. */
        public String name() {
            return quarter + ".r" + number;
        }
    }
}
