package eu.meuse.programme;

import eu.meuse.reports.bundle.Dimension;
import eu.meuse.reports.bundle.RegionContext;
import eu.meuse.reports.bundle.RunInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a programme of its checked card. */
final class ProgrammeReader {
    private static final int USUAL_THRESHOLD = 5;

    private ProgrammeReader() {}

    static Programme read(String id, Card card, Map<String, Dimension> codeLists, Programme.Operations operations) {
        return new Programme(
                id,
                card.table("titles", Card::text),
                card.table("subtitles", Card::text),
                card.texts("languages"),
                LocalDate.parse(card.at("period").text("start")),
                LocalDate.parse(card.at("period").text("end")),
                card.text("currency"),
                card.flag("sample"),
                card.text("lead_region"),
                regions(card),
                IndicatorReader.tables(card.texts("datasets")),
                card.texts("indicators"),
                codeLists,
                new RunInfo.Funding(card.at("funding").flag("emblem"), card.at("funding").table("lines", Card::texts)),
                card.table("contact", Card::text),
                card.table("licence", Card::text),
                limit(card, "voucher", "maximum"),
                limit(card, "grant", "minimum"),
                limit(card, "grant", "maximum"),
                card.find("highest_erdf_rate").map(Card::number),
                card.find("people_threshold").map(Card::text).map(Integer::valueOf).orElse(USUAL_THRESHOLD),
                card.find("disclosure").map(rules -> Integer.valueOf(rules.text("dominance_percent"))),
                card.table("targets", ProgrammeReader::years),
                new Programme.Types(
                        card.find("types").map(types -> types.texts("enterprises")).orElse(List.of()),
                        card.find("types").map(types -> types.texts("research")).orElse(List.of())),
                List.copyOf(card.find("context").map(ProgrammeReader::context).orElse(List.of())),
                new RunInfo.Notes(note(card, "sample"), note(card, "statement")),
                IndicatorReader.tables(card.texts("sent_by_regions")),
                operations);
    }

    private static Map<String, String> note(Card card, String on) {
        return card.find("notes").map(notes -> notes.table(on, Card::text)).orElse(Map.of());
    }

    private static List<RegionContext> context(Card card) {
        return card.table(of -> of).entrySet().stream().map(of -> context(of.getKey(), of.getValue())).toList();
    }

    private static RegionContext context(String id, Card card) {
        return new RegionContext(id, card.table("names", Card::text), Long.parseLong(card.text("per")), card.texts("indicators"),
                card.at("regions").table(region -> region).entrySet().stream()
                        .map(region -> new RegionContext.Entry(region.getKey(), region.getValue().at("figure").number(),
                                Integer.parseInt(region.getValue().text("year")), region.getValue().text("source")))
                        .toList());
    }

    private static List<Programme.Region> regions(Card card) {
        return card.at("regions")
                .table(region -> region)
                .entrySet()
                .stream()
                .map(region -> region(region.getKey(), region.getValue()))
                .toList();
    }

    private static Programme.Region region(String code, Card card) {
        return new Programme.Region(code, card.text("country"), card.table("names", name -> name.texts().get(0)));
    }

    private static Optional<BigDecimal> limit(Card card, String of, String key) {
        return card.find(of).map(limits -> limits.at(key).number());
    }

    private static Map<Integer, BigDecimal> years(Card card) {
        Map<Integer, BigDecimal> years = new LinkedHashMap<>();
        card.table(Card::number).forEach((year, value) -> years.put(Integer.valueOf(year), value));
        return years;
    }
}
