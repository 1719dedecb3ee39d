package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.sheets.UnreadableWorkbook;
import eu.meuse.intake.source.Habits;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.source.SourceRows;
import java.io.IOException;
import java.util.Optional;

/**
 * How a file or sheet is to be read: found, or the reason why it is not.
 *
 * @param layout null where it is refused
 * @param conventions null where it is refused
 */
record Prepared(Layout layout, Conventions conventions, Optional<Refusal> refusal) {

    /** Gathers what the cells of a file say. */
    interface Surveyor {
        Survey.Found survey(Part part, Layout layout) throws IOException;
    }

    static Prepared of(Part part, IntakeRules rules, Habits card) throws IOException {
        try {
            return of(part, rules, card, (any, layout) -> survey(part.table(), layout, part.rows(), rules));
        } catch (UnreadableWorkbook broken) {
            return new Prepared(null, null, Optional.of(broken.refusal()));
        }
    }

    static Prepared of(Part part, IntakeRules rules, Habits card, Surveyor surveyor) throws IOException {
        LayoutFinder finder = new LayoutFinder(rules.headings(part.table()), part.header(), rules.repairs(part.table()));
        Optional<Refusal> refusal = part.refusal().or(finder::refusal);
        if (refusal.isPresent()) {
            return new Prepared(null, null, refusal);
        }
        Layout layout = rules.repairs(part.table()).of(finder.layout());
        Conventions conventions = Conventions.of(rules.repairs(part.table()), surveyor.survey(part, layout), card);
        return new Prepared(layout, conventions, conventions.refusal());
    }

    static Survey.Found survey(FactTable table, Layout layout, SourceRows rows, IntakeRules rules) throws IOException {
        Records records = rules.records(table, layout);
        Survey survey = rules.survey(table, layout);
        if (survey.isNeeded() || rows.canBreak()) {
            rows.forEach(row -> survey.see(row, records));
        }
        return survey.found();
    }
}
