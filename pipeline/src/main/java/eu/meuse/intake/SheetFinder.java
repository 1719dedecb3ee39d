package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.intake.sheets.Workbook;
import eu.meuse.intake.source.Cells;
import eu.meuse.intake.source.Refusal;
import eu.meuse.intake.source.SourceRows;
import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which sheets of a workbook hold which dataset. */
final class SheetFinder {
    private final IntakeRules rules;
    private final DeliveredFile file;
    private final Workbook workbook;

    SheetFinder(IntakeRules rules, DeliveredFile file, Workbook workbook) {
        this.rules = rules;
        this.file = file;
        this.workbook = workbook;
    }

    /** @param named the dataset of the file's name; where there is none, sheets are named as datasets */
    List<Part> parts(Optional<FactTable> named) throws IOException {
        List<Part> parts = named.isPresent() ? byHeader(named.get()) : byName();
        return !parts.isEmpty() ? parts
                : List.of(Part.refused(file, "", named.orElse(FactTable.EVENTS), new Refusal("no-header", "",
                        named.map(table -> Wording.of("no-header.sheets", "dataset", table.dataset()))
                                .orElseGet(() -> Wording.of("no-header.unnamed")))));
    }

    /** A sheet without the first column beside one that has it is a list of codes or a legend. */
    private List<Part> byHeader(FactTable table) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            Part part = part(sheet, table);
            if (part.header().isHeader()) {
                parts.add(part);
            }
        }
        List<Part> keyed = parts.stream().filter(Part::namesFirstColumn).toList();
        return visible(keyed.isEmpty() ? parts : keyed);
    }

    private List<Part> byName() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            Optional<FactTable> table = FileKind.dataset(Cells.trim(sheet));
            if (table.isPresent()) {
                parts.add(part(sheet, table.get()));
            }
        }
        return visible(parts.isEmpty() ? byHeadings() : parts);
    }

    /** Where no sheet has a dataset's name: those with all headings that one dataset, and it best, must have. */
    private List<Part> byHeadings() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            likeliest(sheet).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> likeliest(String sheet) throws IOException {
        List<Part> complete = new ArrayList<>();
        for (FactTable table : FactTable.values()) {
            Part part = part(sheet, table);
            if (part.isComplete(rules)) {
                complete.add(part);
            }
        }
        int most = complete.stream().mapToInt(part -> part.likeness(rules)).max().orElse(0);
        List<Part> best = complete.stream().filter(part -> part.likeness(rules) == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** A hidden sheet counts where no visible one holds its dataset; else it is last year's, or a copy, and is said to be there. */
    private List<Part> visible(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            List<Part> same = parts.stream().filter(other -> other.table() == part.table()).toList();
            List<String> hidden = same.stream().map(Part::sheet).filter(workbook::isHidden).toList();
            if (hidden.size() == same.size()) {
                kept.add(part);
            } else if (!workbook.isHidden(part.sheet())) {
                boolean first = same.stream().filter(other -> !workbook.isHidden(other.sheet())).findFirst().orElseThrow() == part;
                kept.add(first ? part.besides(hidden) : part);
            }
        }
        return kept;
    }

    private Part part(String sheet, FactTable table) throws IOException {
        SourceRows rows = workbook.rows(sheet);
        return new Part(file, sheet, table, null, rows, HeaderSearch.best(rows, rules.headings(table)), Optional.empty());
    }
}
