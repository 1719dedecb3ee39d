package eu.meuse.run;

import eu.meuse.programme.Definitions;
import eu.meuse.programme.IndicatorCard;
import eu.meuse.programme.Nearest;
import eu.meuse.reports.bundle.FigureKey;
import eu.meuse.reports.bundle.FigureRow;
import eu.meuse.reports.bundle.Quarter;
import eu.meuse.reports.bundle.Scope;
import java.util.List;
import java.util.Optional;

/** Finds the figure that somebody asks about, or says which names there are. */
final class FigureChoice {
    private final FigureQuestion asked;
    private final IndicatorCard card;
    private final Scope scope;
    private final String breakdown;

    /** @throws RunException where there is no such indicator, scope or breakdown; keys are looked at with the figures */
    FigureChoice(FigureQuestion asked, Definitions definitions) {
        this.asked = asked;
        List<String> reported = definitions.programme().indicators();
        card = definitions.cards().get(known("there is no indicator", asked.indicator(), reported));
        List<String> scopes = card.scopes().stream().map(Scope::code).toList();
        scope = asked.scope()
                .map(word -> Scope.of(known(card.id() + " has no scope", word, scopes)))
                .orElse(card.scopes().contains(Scope.TO_DATE) ? Scope.TO_DATE : Scope.QUARTER);
        breakdown = asked.breakdown().filter(word -> !word.isEmpty())
                .map(word -> known(card.id() + " has no breakdown", word, card.breakdowns()))
                .orElse("");
        requireBreakdownForKey();
    }

    Quarter quarter() {
        return asked.quarter();
    }

    IndicatorCard card() {
        return card;
    }

    /** @throws RunException where there is no such key, or none is named of a breakdown */
    FigureRow in(List<FigureRow> figures) {
        List<FigureRow> candidates = figures.stream().filter(row -> isOfBreakdown(row.key())).toList();
        List<String> keys = candidates.stream().map(row -> row.key().key()).toList();
        if (!breakdown.isEmpty() && asked.key().isEmpty()) {
            throw wrong("say with --key which " + breakdown + " is meant", keys);
        }
        String key = breakdown.isEmpty() ? "" : known("there is no key of " + breakdown, asked.key().orElseThrow(), keys);
        return candidates.stream().filter(row -> row.key().key().equals(key)).findFirst().orElseThrow();
    }

    private boolean isOfBreakdown(FigureKey key) {
        return key.indicator().equals(card.id()) && key.scope() == scope && key.breakdown().equals(breakdown);
    }

    private void requireBreakdownForKey() {
        if (breakdown.isEmpty() && asked.key().filter(key -> !key.isEmpty()).isPresent()) {
            throw wrong(card.breakdowns().isEmpty()
                    ? card.id() + " is not broken down: leave --key out"
                    : "say with --breakdown what the key '" + asked.key().get() + "' is of", card.breakdowns());
        }
    }

    private static String known(String lacking, String word, List<String> names) {
        if (names.contains(word)) {
            return word;
        }
        Optional<String> meant = Nearest.to(word, names);
        throw wrong(lacking + " '" + word + "'" + meant.map(name -> "; did you mean " + name + "?").orElse(""), names);
    }

    private static RunException wrong(String message, List<String> names) {
        return new RunException(Outcome.WRONG_USAGE, message,
                names.isEmpty() ? List.of() : List.of("there are: " + String.join(", ", names)));
    }
}
