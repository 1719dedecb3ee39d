package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.SourceAmounts;
import eu.meuse.reports.texts.Texts;
import java.util.List;

/** The names of codes in one language. */
final class Names {
    private final CoFinancing statement;
    private final Texts texts;

    Names(CoFinancing statement, Texts texts) {
        this.statement = statement;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Empty where none is known. */
    SheetCell partner(String id) {
        return SheetCell.text(statement.partners().stream()
                .filter(partner -> partner.id().equals(id))
                .map(FundedPartner::name)
                .findFirst()
                .orElse(""));
    }

    SheetCell category(String code) {
        return SheetCell.text(label(statement.basis().categories(), code));
    }

    SheetCell source(String code) {
        return SheetCell.text(code.equals(SourceAmounts.UNALLOCATED)
                ? texts.text("statement.unallocated")
                : label(statement.basis().sources(), code));
    }

    private String label(List<Code> codes, String code) {
        return codes.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.label(texts.language()))
                .findFirst()
                .orElse("");
    }
}
