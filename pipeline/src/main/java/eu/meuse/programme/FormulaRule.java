package eu.meuse.programme;

import eu.meuse.facts.Column;
import eu.meuse.facts.ColumnType;
import eu.meuse.facts.FactTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A formula names columns that its table has, and the card says what follows from it. */
final class FormulaRule implements CardRule {
    private static final Pattern DISTINCT = Pattern.compile("(?is)\\s*count\\s*\\(\\s*distinct\\s+(.*?)\\s*\\)\\s*");

    @Override
    public void check(Cards cards, Place place) {
        cards.indicators().forEach((id, card) -> {
            Checking in = place.in(Cards.INDICATORS, id);
            Measures.in(card).forEach(measure ->
                    Measures.table(measure).ifPresent(table -> checkMeasure(measure, table, card, in)));
            checkUnion(card, in);
            checkBlank(card, in);
            checkFirst(card, in);
            checkPace(card, cards, in);
            checkDatasets(id, card, cards, in);
            checkKind(card, in);
        });
    }

    private static void checkMeasure(Node measure, FactTable table, Node card, Checking in) {
        List<String> dates = MeasureColumns.of(table).stream()
                .filter(column -> column.type() == ColumnType.DATE)
                .map(Column::name)
                .toList();
        Optional<Node> dated = measure.at("dated");
        dated.flatMap(Node::single).filter(column -> !dates.contains(column)).ifPresent(column ->
                in.unknown(dated.get().line(), "date column of " + table.dataset(), column, dates));
        if (dated.isEmpty() && Cards.words(card, "scopes").contains("quarter")) {
            in.problem(measure.line(), "a measure that is not dated has no figure of a quarter:"
                    + " say what dates it, or leave the scope \"quarter\" out");
        }
        checkPeople(measure, table, card, in);
    }

    private static void checkPeople(Node measure, FactTable table, Node card, Checking in) {
        String aggregate = measure.at("aggregate").flatMap(Node::single).orElse("");
        if (PeopleIndicators.isOfPeople(table, aggregate) && !card.at("counts_people").flatMap(Node::single).equals(Optional.of("true"))) {
            in.problem(measure.line(), "this counts people: say counts_people: true, so that small counts are protected");
        }
    }

    /** What the parts of a union count must be the same thing, or it would not be known again. */
    private static void checkUnion(Node card, Checking in) {
        Set<String> values = new LinkedHashSet<>();
        for (Node measure : Measures.united(card)) {
            Optional<Node> aggregate = measure.at("aggregate");
            Matcher distinct = DISTINCT.matcher(aggregate.flatMap(Node::single).orElse(""));
            if (aggregate.isPresent() && !distinct.matches()) {
                in.problem(aggregate.get().line(), "a part of a union counts different values: write count(distinct organisation_key)"
                        + " or the like");
            } else if (aggregate.isPresent() && values.add(distinct.group(1).toLowerCase(Locale.ROOT)) && values.size() > 1) {
                in.problem(aggregate.get().line(), "the parts of a union count different values of the same thing, not of "
                        + String.join(" and of ", values));
            }
        }
    }

    /** Of different values together nobody knows which measure left them blank. */
    private static void checkBlank(Node card, Checking in) {
        Stream.concat(Measures.united(card).stream(), card.at("formula").flatMap(formula -> formula.at("first")).stream())
                .flatMap(measure -> measure.at("blank_is_no_data").stream())
                .filter(flag -> flag.single().equals(Optional.of("true")))
                .forEach(flag -> in.problem(flag.line(), "blank_is_no_data is of a measure alone, not of a union or of what is there for the first time"));
    }

    private static void checkFirst(Node card, Checking in) {
        card.at("formula").flatMap(formula -> formula.at("first")).ifPresent(measure -> {
            Optional<Node> aggregate = measure.at("aggregate");
            if (aggregate.isPresent() && !DISTINCT.matcher(aggregate.flatMap(Node::single).orElse("")).matches()) {
                in.problem(aggregate.get().line(), "what is there for the first time is counted as different values:"
                        + " write count(distinct person_key) or the like");
            }
            checkScope(card, "quarter", "what is there for the first time", in);
        });
    }

    private static void checkPace(Node card, Cards cards, Checking in) {
        card.at("formula").flatMap(formula -> formula.at("pace")).ifPresent(of -> {
            Node base = cards.files().tree(Cards.INDICATORS, of.single().orElse(""));
            if (base.at("formula").flatMap(formula -> formula.at("ratio").or(() -> formula.at("pace"))).isPresent()) {
                in.problem(of.line(), "neither a ratio nor a forecast goes on at a pace");
            }
            checkScope(card, "to-date", "a forecast", in);
        });
    }

    private static void checkScope(Node card, String scope, String what, Checking in) {
        card.at("scopes").filter(scopes -> !Cards.words(card, "scopes").equals(List.of(scope))).ifPresent(scopes ->
                in.problem(scopes.line(), what + " has the scope \"" + scope + "\" alone"));
    }

    private static void checkDatasets(String id, Node card, Cards cards, Checking in) {
        List<String> listed = Cards.words(card, "datasets");
        if (listed.stream().anyMatch(dataset -> FactTable.of(dataset).isEmpty())) {
            return;
        }
        for (FactTable table : Measures.tablesBehind(id, cards)) {
            if (card.at("datasets").isPresent() && !listed.contains(table.dataset())) {
                in.problem(card.at("datasets").get().line(),
                        "the formula counts facts of \"" + table.dataset() + "\", which is not among the datasets");
            }
        }
    }

    private static void checkKind(Node card, Checking in) {
        Optional<Node> kind = card.at("kind");
        Optional<Node> formula = card.at("formula");
        if (kind.isPresent() && formula.isPresent() && formula.get().at("coded").isEmpty()) {
            boolean ratio = formula.get().at("ratio").isPresent();
            if (ratio != kind.get().single().equals(Optional.of("ratio"))) {
                in.problem(kind.get().line(), ratio ? "a ratio is of the kind \"ratio\"" : "only a ratio is of the kind \"ratio\"");
            }
        }
    }
}
