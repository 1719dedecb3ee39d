package eu.meuse.statements;

import eu.meuse.reports.bundle.Alert;
import java.util.List;
import java.util.stream.Stream;

/** Looks for one kind of thing that needs somebody's action before a statement is signed. */
interface AlertRule {

    /** All rules, in the order of kinds. */
    List<AlertRule> ALL = List.of(new RateAlerts(), new BudgetAlerts(), new PeriodAlerts(), new InKindAlerts(), new InvoiceAlerts(),
            new CertificateAlerts(), new UndatedAlerts(), new ReusedNumbers(), new ParkedAlerts(), new PaymentAlerts(), new OverpaymentAlerts(),
            new RoundSums(), new Outliers(), new TargetAlerts());

    /** What it finds. */
    Stream<Alert> in(AlertScope scope);
}
