package eu.meuse.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.meuse.reports.bundle.CoFinancing;
import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The items that stand behind a statement. */
final class DeclaredItemsTest {

    /** L is the lead partner; its second item is certified a quarter later, and A's is declared only then. */
    @Test
    void itemsAreAsTheEndOfTheQuarterKnowsThem() {
        Dossier dossier = new Dossier().partner("A", "50").partner("L", "50")
                .declared("A", "staff", "2012-Q2", "7.00")
                .examined("L", "travel", "2012-02-10", "C1", "100.00", "80.00", "15.00")
                .back("L", "staff", "2012-05-10", "C2", "15.00", "I2");

        assertEquals(List.of("L travel I2 2012-Q1 100.00 = 80.00 + 15.00 + 5.00 by C1 2012-02-10, why"),
                said(dossier.statement(new Quarter(2012, 1))));
        assertEquals(
                List.of("L staff I3 2012-Q2 15.00 = 15.00 + 0.00 + 0.00 by C2 2012-05-10, ",
                        "L travel I2 2012-Q1 100.00 = 80.00 + 15.00 + 5.00 by C1 2012-02-10, why",
                        "A staff I1 2012-Q2 7.00 = 0.00 + 0.00 + 0.00 by  , "),
                said(dossier.statement(new Quarter(2012, 2))));
    }

    private static List<String> said(CoFinancing statement) {
        return statement.items().stream().map(DeclaredItemsTest::said).toList();
    }

    private static String said(ExpenditureItem item) {
        return item.partner() + " " + item.costCategory() + " " + item.item() + " " + item.period() + " " + item.amount() + " = "
                + item.certified() + " + " + item.parked() + " + " + item.deducted() + " by " + item.certificate() + " "
                + item.certifiedOn() + ", " + item.reason();
    }
}
