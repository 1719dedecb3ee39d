package eu.meuse.samples.programmes;

import eu.meuse.samples.files.Entry;
import eu.meuse.samples.files.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A partner of the Alpine project with its budget: office and travel are 15 % of staff costs each, expertise is the rest. */
record AlpinePartner(String id, String name, String postalCode, String city, String country, Map<String, BigDecimal> budget) {
    private static final BigDecimal FLAT_RATE = new BigDecimal("0.15");
    private static final BigDecimal ERDF_RATE = new BigDecimal("0.85");

    static List<AlpinePartner> all() {
        return Table.read("alpine-partners.tsv").stream().map(AlpinePartner::of).toList();
    }

    private static AlpinePartner of(List<String> line) {
        BigDecimal flat = new BigDecimal(line.get(6)).multiply(FLAT_RATE);
        Map<String, BigDecimal> budget = new LinkedHashMap<>();
        budget.put("staff", cents(new BigDecimal(line.get(6))));
        budget.put("office", cents(flat));
        budget.put("travel", cents(flat));
        budget.put("equipment", cents(new BigDecimal(line.get(7))));
        BigDecimal known = budget.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        budget.put("expertise", cents(new BigDecimal(line.get(5)).subtract(known)));
        return new AlpinePartner(line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), budget);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2);
    }

    boolean isSwiss() {
        return country.equals("CH");
    }

    BigDecimal total() {
        return budget.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal erdf() {
        return isSwiss() ? BigDecimal.ZERO.setScale(2) : cents(total().multiply(ERDF_RATE).stripTrailingZeros());
    }

    Entry asPartner() {
        return Entry.of("partner_id", id, "name", name, "lead", isSwiss(), "postal_code", postalCode, "city", city, "country", country,
                "region", country.toLowerCase(Locale.ROOT) + "-partners", "erdf_rate", new BigDecimal(isSwiss() ? "0" : "85"));
    }

    Entry asProjectPartner(String project) {
        return Entry.of("partner_id", id, "project_id", project, "name", name, "lead", isSwiss(), "postal_code", postalCode, "city", city,
                "country", country);
    }
}
