package eu.meuse.intake;

import java.io.IOException;
import java.util.Optional;

/**
 * How a file or sheet is to be read: found, or the reason why it is not.
 *
 * @param layout null where it is refused
 * @param conventions null where it is refused
 */
record Prepared(Layout layout, Conventions conventions, Optional<Refusal> refusal) {

    static Prepared of(Part part, IntakeRules rules, Habits card) throws IOException {
        LayoutFinder finder = new LayoutFinder(rules.headings(part.table()), part.header());
        Optional<Refusal> refusal = part.refusal().or(finder::refusal);
        if (refusal.isPresent()) {
            return new Prepared(null, null, refusal);
        }
        Layout layout = finder.layout();
        Conventions conventions = Conventions.of(part.table(), survey(part, layout, rules), card);
        return new Prepared(layout, conventions, conventions.refusal());
    }

    private static Survey.Found survey(Part part, Layout layout, IntakeRules rules) throws IOException {
        Records records = rules.records(part.table(), layout);
        Survey survey = new Survey(part.table(), layout, rules.months());
        if (survey.isNeeded()) {
            part.rows().forEach(row -> survey.see(row, records));
        }
        return survey.found();
    }
}
