package eu.meuse.reports.bundle;

import eu.meuse.reports.bundle.Indicator.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Indicators, dimensions and outline of the small programme; names in four languages. */
final class SmallCatalogue {
    static final List<Indicator> INDICATORS = List.of(
            indicator("events", "events", Kind.COUNT, "region", "Events|Veranstaltungen|Événements|Evenementen"),
            people("participations", "participations", "Participations|Teilnahmen|Participations|Deelnames"),
            people("participants", "persons", "Participants|Teilnehmende|Participants|Deelnemers"),
            indicator("vouchers-asked", "applications", Kind.COUNT, "sector",
                    "Voucher applications|Gutscheinanträge|Demandes de chèque|Voucheraanvragen"),
            indicator("vouchers-given", "vouchers", Kind.COUNT, "sector",
                    "Vouchers awarded|Bewilligte Gutscheine|Chèques accordés|Toegekende vouchers"),
            ratio("award-rate", "share", "vouchers-given", "vouchers-asked",
                    "Award rate|Bewilligungsquote|Taux d'octroi|Toekenningspercentage"),
            indicator("invested", "EUR", Kind.MONEY, "sector",
                    "Further investment|Weitere Investitionen|Investissements suscités|Verdere investeringen"),
            indicator("supported", "EUR", Kind.MONEY, "sector",
                    "Public support|Öffentliche Förderung|Aide publique|Publieke steun"),
            ratio("leverage", "EUR per EUR", "invested", "supported", "Leverage|Hebelwirkung|Effet de levier|Hefboom"),
            indicator("fte", "FTE", Kind.FTE, "region", "Jobs|Arbeitsplätze|Emplois|Banen"),
            indicator("budget", "EUR", Kind.MONEY, "partner", "Budget|Budget|Budget|Begroting"),
            indicator("certified", "EUR", Kind.MONEY, "partner",
                    "Certified expenditure|Bescheinigte Ausgaben|Dépenses certifiées|Gecertificeerde uitgaven"));

    static final List<Dimension> DIMENSIONS = List.of(
            dimension("region", "Region|Region|Région|Regio", "north:North|Nord|Nord|Noord", "east:East|Ost|Est|Oost",
                    "west:West|West|Ouest|West"),
            dimension("sector", "Sector|Technologiefeld|Secteur|Sector", "energy:Energy|Energie|Énergie|Energie",
                    "health:Health|Gesundheit|Santé|Gezondheid", "metal:Metal|Metall|Métal|Metaal"),
            dimension("partner", "Partner|Partner|Partenaire|Partner", "PP1:University of X|Universität X|Université X|Universiteit X",
                    "PP2:Agency Y|Agentur Y|Agence Y|Agentschap Y"));

    static final List<ReportSection> OUTLINE = List.of(
            section("key-figures", ReportSection.Kind.KEY_FIGURES, "Key figures|Das Wichtigste in Zahlen|Chiffres clés|Kerncijfers",
                    "", "", "events", "participations", "participants", "vouchers-given", "leverage", "fte", "certified"),
            section("events", ReportSection.Kind.BREAKDOWN, "Events|Veranstaltungen|Événements|Evenementen", "region", "", "events"),
            section("people", ReportSection.Kind.BREAKDOWN, "People|Menschen|Personnes|Mensen", "region",
                    "participations,participants", "participations", "participants"),
            section("vouchers", ReportSection.Kind.BREAKDOWN, "Vouchers|Gutscheine|Chèques|Vouchers", "sector",
                    "vouchers-asked,vouchers-given", "vouchers-asked", "vouchers-given", "award-rate"),
            section("leverage", ReportSection.Kind.RATIO, "Leverage|Hebelwirkung|Effet de levier|Hefboom", "sector", "", "leverage"),
            section("jobs", ReportSection.Kind.BREAKDOWN, "Jobs|Arbeitsplätze|Emplois|Banen", "region", "", "fte"),
            section("money", ReportSection.Kind.BREAKDOWN, "Money|Geld|Argent|Geld", "partner", "budget,certified", "budget", "certified"),
            section("progress", ReportSection.Kind.PROGRESS, "Progress|Fortschritt|Avancement|Voortgang", "", "", "events"),
            section("claims", ReportSection.Kind.CLAIMS, "Printed elsewhere|Anderswo gedruckt|Publié ailleurs|Elders gedrukt", "", ""),
            section("quality", ReportSection.Kind.QUALITY, "Quality|Qualität|Qualité|Kwaliteit", "", ""),
            section("method", ReportSection.Kind.METHOD, "Method|Methode|Méthode|Methode", "", ""));

    private SmallCatalogue() {}

    static String unit(String indicator) {
        return INDICATORS.stream().filter(i -> i.id().equals(indicator)).findFirst().orElseThrow().unit();
    }

    private static Indicator indicator(String id, String unit, Kind kind, String breakdown, String labels) {
        return new Indicator(id, words(labels), meanings(labels), unit, kind, Optional.empty(), List.of(breakdown),
                false, Optional.empty(), Optional.empty());
    }

    private static Indicator people(String id, String unit, String labels) {
        return new Indicator(id, words(labels), meanings(labels), unit, Kind.COUNT, Optional.of("RCO81"),
                List.of("region"), true, Optional.empty(), Optional.empty());
    }

    private static Indicator ratio(String id, String unit, String numerator, String denominator, String labels) {
        return new Indicator(id, words(labels), meanings(labels), unit, Kind.RATIO, Optional.empty(), List.of("sector"),
                false, Optional.of(numerator), Optional.of(denominator));
    }

    private static Dimension dimension(String id, String labels, String... codes) {
        return new Dimension(id, words(labels), Arrays.stream(codes)
                .map(code -> code.split(":"))
                .map(code -> new Code(code[0], words(code[1])))
                .toList());
    }

    private static ReportSection section(
            String id, ReportSection.Kind kind, String titles, String breakdown, String charted, String... indicators) {
        return new ReportSection(id, kind, words(titles), Map.of(), List.of(indicators),
                charted.isEmpty() ? List.of() : List.of(charted.split(",")), breakdown);
    }

    private static Map<String, String> meanings(String labels) {
        Map<String, String> meanings = words(labels);
        meanings.replaceAll((language, label) -> label + ": " + language + ".");
        return meanings;
    }

    private static Map<String, String> words(String labels) {
        String[] each = labels.split("\\|");
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i < each.length; i++) {
            words.put(SmallProgramme.LANGUAGES.get(i), each[i]);
        }
        return words;
    }
}
