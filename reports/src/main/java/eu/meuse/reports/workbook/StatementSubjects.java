package eu.meuse.reports.workbook;

import eu.meuse.reports.bundle.Alert;
import eu.meuse.reports.bundle.CategoryAmounts;
import eu.meuse.reports.bundle.Certificate;
import eu.meuse.reports.bundle.Deduction;
import eu.meuse.reports.bundle.Exchange;
import eu.meuse.reports.bundle.ExpenditureItem;
import eu.meuse.reports.bundle.FundedPartner;
import eu.meuse.reports.bundle.ItemChange;
import eu.meuse.reports.bundle.Payment;
import eu.meuse.reports.bundle.RowPlace;
import eu.meuse.reports.bundle.SourceAmounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The sheets of the co-financing statement. */
final class StatementSubjects {
    /** A line a partner and cost category. */
    static final Subject<CategoryAmounts> STATEMENT = new Subject<>("Statement", bundle -> bundle.coFinancing().categories(),
            new Columns<CategoryAmounts>()
                    .code("partner", CategoryAmounts::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .code("cost_category", CategoryAmounts::costCategory)
                    .named("cost_category_name", (row, names) -> names.category(row.costCategory()))
                    .money("budget", row -> row.line().budget())
                    .maybe("declared_signed", CategoryAmounts::declaredSigned)
                    .maybe("declared_change", CategoryAmounts::declaredChange)
                    .money("declared_before", row -> row.line().declaredBefore())
                    .money("declared_now", row -> row.line().declaredNow())
                    .money("declared_total", row -> row.line().declaredTotal())
                    .share("declared_share", CategoryAmounts::declaredShare)
                    .money("remaining_after_declared", CategoryAmounts::remainingAfterDeclared)
                    .maybe("certified_signed", CategoryAmounts::certifiedSigned)
                    .maybe("certified_change", CategoryAmounts::certifiedChange)
                    .money("certified_before", row -> row.line().certifiedBefore())
                    .money("certified_now", row -> row.line().certifiedNow())
                    .money("certified_total", row -> row.line().certifiedTotal())
                    .share("certified_share", CategoryAmounts::certifiedShare)
                    .money("remaining", CategoryAmounts::remainingAfterCertified)
                    .maybe("deducted_signed", CategoryAmounts::deductedSigned)
                    .maybe("deducted_change", CategoryAmounts::deductedChange)
                    .money("deducted_before", CategoryAmounts::deductedBefore)
                    .money("deducted_now", CategoryAmounts::deductedNow)
                    .maybe("parked_signed", CategoryAmounts::parkedSigned)
                    .maybe("parked_change", CategoryAmounts::parkedChange)
                    .money("parked_before", CategoryAmounts::parkedBefore)
                    .money("parked_now", CategoryAmounts::parkedNow)
                    .money("parked", CategoryAmounts::parked)
                    .money("awaiting", CategoryAmounts::awaiting)
                    .list());

    /** A line a partner and source. */
    static final Subject<SourceAmounts> FINANCING = new Subject<>("Financing", bundle -> bundle.coFinancing().sources(),
            new Columns<SourceAmounts>()
                    .code("partner", SourceAmounts::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .code("source", SourceAmounts::source)
                    .named("source_name", (row, names) -> names.source(row.source()))
                    .money("planned", row -> row.line().planned())
                    .maybe("signed", SourceAmounts::signed)
                    .maybe("change", SourceAmounts::change)
                    .money("before", row -> row.line().before())
                    .money("now", row -> row.line().now())
                    .money("total", row -> row.line().total())
                    .money("claimed_before", SourceAmounts::claimedBefore)
                    .money("claimed_later", SourceAmounts::later)
                    .money("claim", SourceAmounts::claim)
                    .money("received", row -> row.line().received())
                    .money("outstanding", row -> row.line().outstanding())
                    .list());

    /** A line a partner. */
    static final Subject<FundedPartner> PARTNERS = new Subject<>("Partners", bundle -> bundle.coFinancing().partners(),
            new Columns<FundedPartner>()
                    .code("partner", FundedPartner::id)
                    .text("partner_name", FundedPartner::name)
                    .yesOrNo("lead", FundedPartner::lead)
                    .code("kind", FundedPartner::kind)
                    .code("country", FundedPartner::country)
                    .code("region", FundedPartner::region)
                    .yesOrNo("in_base", FundedPartner::inBase)
                    .add("erdf_rate", 12, (row, names) -> SheetCell.number(row.percent()))
                    .yesOrNo("rate_agreed", FundedPartner::rateAgreed)
                    .money("grant", FundedPartner::grant)
                    .money("budget", FundedPartner::budget)
                    .list());

    /** A line an item. */
    static final Subject<ExpenditureItem> EXPENDITURES = new Subject<>("Expenditures", bundle -> bundle.coFinancing().items(),
            new Columns<ExpenditureItem>()
                    .code("partner", ExpenditureItem::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .code("cost_category", ExpenditureItem::costCategory)
                    .named("cost_category_name", (row, names) -> names.category(row.costCategory()))
                    .code("item_id", ExpenditureItem::item)
                    .day("paid_on", ExpenditureItem::paidOn)
                    .code("period", ExpenditureItem::period)
                    .money("amount", ExpenditureItem::amount)
                    .money("certified", ExpenditureItem::certified)
                    .day("certified_on", ExpenditureItem::certifiedOn)
                    .text("certificate", ExpenditureItem::certificate)
                    .money("parked", ExpenditureItem::parked)
                    .code("parked_from", ExpenditureItem::parkedFrom)
                    .money("deducted", ExpenditureItem::deducted)
                    .text("deduction_reason", ExpenditureItem::reason)
                    .yesOrNo("in_kind", ExpenditureItem::inKind)
                    .code("currency", ExpenditureItem::currency)
                    .maybe("sent_amount", row -> row.exchange().map(Exchange::amount))
                    .code("rate_month", row -> row.exchange().map(Exchange::month).orElse(""))
                    .add("rate", 12, (row, names) -> row.exchange().map(Exchange::rate).map(SheetCell::number).orElseGet(SheetCell::empty))
                    .place(ExpenditureItem::place)
                    .list());

    /** A line a certificate. */
    static final Subject<Certificate> CERTIFICATES = new Subject<>("Certificates", bundle -> bundle.coFinancing().certificates(),
            new Columns<Certificate>()
                    .code("partner", Certificate::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .text("certificate", Certificate::number)
                    .day("first_certified_on", Certificate::firstOn)
                    .day("certified_on", Certificate::certifiedOn)
                    .count("items", Certificate::items)
                    .money("certified", Certificate::certified)
                    .money("erdf", Certificate::erdf)
                    .code("statement", Certificate::statement)
                    .maybe("certified_signed", row -> row.listed().map(Certificate.Listed::certified))
                    .maybe("erdf_signed", row -> row.listed().map(Certificate.Listed::erdf))
                    .maybe("certified_later", row -> row.later().map(Certificate.Listed::certified))
                    .maybe("erdf_later", row -> row.later().map(Certificate.Listed::erdf))
                    .list());

    /** A line an item that was not certified in full. */
    static final Subject<Deduction> DEDUCTIONS = new Subject<>("Deductions", bundle -> bundle.coFinancing().deductions(),
            new Columns<Deduction>()
                    .code("partner", Deduction::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .code("cost_category", Deduction::costCategory)
                    .code("item_id", Deduction::item)
                    .text("certificate", Deduction::certificate)
                    .day("certified_on", Deduction::certifiedOn)
                    .money("amount", Deduction::declared)
                    .money("certified", Deduction::certified)
                    .money("parked", Deduction::parked)
                    .money("deducted", Deduction::deducted)
                    .text("deduction_reason", Deduction::reason)
                    .place(Deduction::place)
                    .list());

    /** A line a payment. */
    static final Subject<Payment> PAYMENTS = new Subject<>("Payments", bundle -> bundle.coFinancing().payments(),
            new Columns<Payment>()
                    .code("payment_id", Payment::id)
                    .code("partner", Payment::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .code("source", Payment::source)
                    .day("received_on", Payment::receivedOn)
                    .money("amount", Payment::amount)
                    .list());

    /** A line an alert. */
    static final Subject<Alert> ALERTS = new Subject<>("Alerts", bundle -> bundle.coFinancing().alerts(),
            new Columns<Alert>()
                    .code("kind", row -> row.kind().code())
                    .code("severity", row -> row.grade().code())
                    .code("partner", Alert::partner)
                    .text("organisation", Alert::organisation)
                    .code("cost_category", Alert::costCategory)
                    .add("amount", 16, (row, names) -> inItsUnit(row, row.amount()))
                    .add("limit", 16, (row, names) -> row.limit().map(limit -> inItsUnit(row, limit)).orElseGet(SheetCell::empty))
                    .code("unit", row -> row.kind().isCount() ? "" : row.kind().isRate() ? "percent" : "money")
                    .add("what", 60, (row, names) -> SheetCell.text(row.wording().with("source", names::sourceNamed).in(names.texts())))
                    .add("rows", 60, (row, names) -> SheetCell.text(
                            row.rows().stream().map(RowPlace::text).collect(Collectors.joining("\n"))))
                    .list());

    /** A line an amount of an item that is not as signed. */
    static final Subject<ItemChange> CHANGED_ITEMS = new Subject<>("Changed items", bundle -> bundle.coFinancing().changedItems(),
            new Columns<ItemChange>()
                    .code("partner", ItemChange::partner)
                    .named("partner_name", (row, names) -> names.partner(row.partner()))
                    .code("cost_category", ItemChange::costCategory)
                    .code("item_id", ItemChange::item)
                    .code("amount_kind", ItemChange::amount)
                    .money("as_signed", ItemChange::signed)
                    .money("today", ItemChange::today)
                    .place(ItemChange::place)
                    .list());

    /** All of them, in the order of the workbook. */
    static final List<Subject<?>> ALL = List.of(STATEMENT, FINANCING, PARTNERS, EXPENDITURES, CERTIFICATES, DEDUCTIONS, PAYMENTS, ALERTS,
            CHANGED_ITEMS);

    private StatementSubjects() {}

    private static SheetCell inItsUnit(Alert alert, BigDecimal amount) {
        return alert.kind().isCount() ? SheetCell.empty() : alert.kind().isRate() ? SheetCell.number(amount) : SheetCell.money(amount);
    }
}
