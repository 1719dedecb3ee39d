package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.Severity;
import eu.meuse.reports.bundle.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * De minimis aid near and above its ceiling. Aid is added up in the order of the days of grant, per organisation and member
 * state; each party of a voucher is counted with its own.
 */
public final class DeMinimis {
    private static final Comparator<Aid> IN_ORDER = Comparator.comparing(Aid::on).thenComparing(Aid::place);

    private final List<List<Aid>> organisations;

    /** @param aids all that is known, in any order */
    DeMinimis(List<Aid> aids) {
        organisations = aids.stream()
                .filter(aid -> aid.amount().signum() != 0)
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(aid -> aid.organisation() + "\n" + aid.memberState(), TreeMap::new, Collectors.toList()))
                .values().stream().toList();
    }

    /** What an organisation has been granted within the window that ends with an aid. */
    private record Window(List<Aid> aids) {
        static Window endingWith(List<Aid> ofOrganisation, int last) {
            Aid end = ofOrganisation.get(last);
            return new Window(ofOrganisation.subList(0, last + 1).stream()
                    .filter(aid -> !aid.on().isBefore(AidRegulation.on(end.on()).windowOf(end.on())))
                    .toList());
        }

        Aid last() {
            return aids.get(aids.size() - 1);
        }

        AidRegulation regulation() {
            return AidRegulation.on(last().on());
        }

        BigDecimal sum() {
            return Money.sum(aids.stream().map(Aid::amount).toList());
        }

        boolean isAbove() {
            return sum().compareTo(regulation().ceiling()) > 0;
        }

        /** Whether it is its last aid that passes the ceiling. */
        boolean passes() {
            return isAbove() && sum().subtract(last().amount()).compareTo(regulation().ceiling()) <= 0;
        }

        boolean isFrom(BigDecimal percent) {
            return sum().movePointRight(2).compareTo(regulation().ceiling().multiply(percent)) >= 0;
        }

        String days() {
            return regulation().windowOf(last().on()) + " – " + last().on();
        }

        List<RowPlace> rows() {
            return aids.stream().map(Aid::place).sorted().toList();
        }
    }

    /** Warnings on the rows that pass the ceiling. */
    public List<Finding> findings() {
        return passing().map(DeMinimis::finding).sorted().toList();
    }

    /**
     * Those above the ceiling, once for each time that it is passed; and those near it as of their last aid.
     *
     * @param near percent of the ceiling
     */
    public List<Alert> alerts(BigDecimal near) {
        List<Alert> alerts = new ArrayList<>(passing().map(window -> alert(window, Alert.Kind.DE_MINIMIS_ABOVE, Alert.Grade.ACT,
                Wording.of("alert-de-minimis-above", "window", window.days(), "regulation", window.regulation().number()))).toList());
        organisations.stream()
                .map(aids -> Window.endingWith(aids, aids.size() - 1))
                .filter(window -> window.isFrom(near) && !window.isAbove())
                .map(window -> alert(window, Alert.Kind.DE_MINIMIS_NEAR, Alert.Grade.CHECK,
                        Wording.of("alert-de-minimis-near", "window", window.days(), "regulation", window.regulation().number(),
                                "percent", window.sum().movePointRight(2).divide(window.regulation().ceiling(), 0, RoundingMode.DOWN).toPlainString())))
                .forEach(alerts::add);
        return alerts;
    }

    private Stream<Window> passing() {
        return organisations.stream().flatMap(aids -> IntStream.range(0, aids.size())
                .mapToObj(last -> Window.endingWith(aids, last))
                .filter(Window::passes));
    }

    private static Finding finding(Window window) {
        RowPlace place = window.last().place();
        return new Finding(place.region(), place.quarter(), place.dataset(), place.file(), place.sheet(), place.row(),
                place.dataset().endsWith("_parties") ? "aid" : "amount", Severity.WARNING, "de-minimis",
                Wording.of("de-minimis", "window", window.days(), "regulation", window.regulation().number(),
                        "amount", window.sum().toPlainString()));
    }

    private static Alert alert(Window window, Alert.Kind kind, Alert.Grade grade, Wording wording) {
        return new Alert(kind, grade, "", window.last().name(), "", window.sum(), Optional.of(window.regulation().ceiling()), wording,
                window.rows());
    }
}
