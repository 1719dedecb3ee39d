package eu.meuse.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.ResultsBundle;
import eu.meuse.reports.bundle.SmallStatement;
import eu.meuse.reports.bundle.Wording;
import eu.meuse.reports.sections.statement.StatementDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An alert about a rate says percent where others say money. */
final class AlertUnitsTest {
    private static final Alert RATE = alert(Alert.Kind.RATE_ABOVE_HIGHEST, "75.1234", "75");
    private static final Alert MONEY = alert(Alert.Kind.ABOVE_GRANT, "75.12", "75.00");

    @Test
    void theWorkbookKeepsARateAsItIs() {
        assertEquals(List.of(SheetCell.number(RATE.amount()), SheetCell.number(new BigDecimal("75")), SheetCell.text("percent")), cells(RATE));
        assertEquals(List.of(SheetCell.money(MONEY.amount()), SheetCell.money(new BigDecimal("75.00")), SheetCell.text("money")), cells(MONEY));
    }

    @Test
    void filesAndRowsAreNoAmount() {
        assertEquals(List.of(SheetCell.empty(), SheetCell.text("")), List.of(cells(alert(Alert.Kind.ROWS_WAITING, "0", "0")).get(0),
                cells(alert(Alert.Kind.ROWS_WAITING, "0", "0")).get(2)));
    }

    @Test
    void theDocumentPrintsItWithItsSign() {
        ResultsBundle small = SmallStatement.bundle();
        String said = StatementDocument.document(small.with(small.restatements(), small.coFinancing().alerting(List.of(RATE, MONEY))), "en").blocks().toString();

        assertTrue(said.contains("text=75.1234%,") && said.contains("text=75%,") && said.contains("text=75.12,"), said);
    }

    private static List<SheetCell> cells(Alert alert) {
        return List.of("amount", "limit", "unit").stream()
                .map(name -> StatementSubjects.ALERTS.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow())
                .map(column -> column.cell().of(alert, null))
                .toList();
    }

    private static Alert alert(Alert.Kind kind, String amount, String limit) {
        return new Alert(kind, Alert.Grade.ACT, "PP1", "", "", new BigDecimal(amount), Optional.of(new BigDecimal(limit)),
                Wording.plain("why"), List.of());
    }
}
