package eu.meuse.samples.world;

import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Four calls for vouchers in 2012 and 2013: 31 applications, 21 awarded to 69 parties. */
final class VoucherCalls {
    private static final List<Quarter> WHEN = Calendar.spread(0, 0, 0, 0, 0, 9, 0, 8, 0, 8, 0, 6, 0, 0, 0);
    private static final List<String> AWARDED_IN =
            Shares.each("high-tech-systems", 8, "life-sciences", 7, "energy", 5, "innovative-materials", 1);
    private static final List<String> OTHERS_IN =
            Shares.each("high-tech-systems", 3, "life-sciences", 3, "energy", 2, "innovative-materials", 2);
    private static final List<String> NOT_AWARDED = Shares.each("rejected", 6, "withdrawn", 2, "pending", 2);
    private static final List<String> PARTIES = Shares.each("2", 4, "3", 9, "4", 6, "5", 2);
    private static final List<String> PURPOSES =
            List.of("feasibility-study", "patent-search", "laboratory", "prototype-testing", "expert-support");

    private final Dice dice;
    private final List<Organisation> organisations;
    private final List<Organisation> enterprises;
    private final Map<String, Integer> numbers = new HashMap<>();

    private VoucherCalls(long seed, List<Organisation> all) {
        dice = new Dice(seed, "vouchers");
        organisations = all.stream().filter(one -> one.region().isPresent()).toList();
        enterprises = dice.shuffled(organisations.stream().filter(Organisation::isEnterprise).toList());
    }

    static List<Voucher> hold(long seed, List<Organisation> organisations) {
        return new VoucherCalls(seed, organisations).hold();
    }

    private List<Voucher> hold() {
        List<String> awarded = AWARDED_IN.stream().map(sector -> "awarded/" + sector).toList();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < NOT_AWARDED.size(); i++) {
            others.add(NOT_AWARDED.get(i) + "/" + OTHERS_IN.get((i * 3 + 1) % OTHERS_IN.size()));
        }
        Iterator<String> ends = inOrder(dice.shuffled(Stream.concat(awarded.stream(), others.stream()).toList()));
        Iterator<String> sizes = dice.shuffled(PARTIES).iterator();
        Iterator<Organisation> applicants = enterprises.iterator();
        return WHEN.stream().map(dice::day).sorted()
                .map(day -> voucher(day, ends.next().split("/"), applicants.next(), sizes)).toList();
    }

    /** What is still pending at the end was applied for last. */
    private static Iterator<String> inOrder(List<String> ends) {
        return Stream.concat(ends.stream().filter(end -> !end.startsWith("pending")),
                ends.stream().filter(end -> end.startsWith("pending"))).iterator();
    }

    private Voucher voucher(LocalDate applied, String[] end, Organisation applicant, Iterator<String> sizes) {
        boolean awarded = end[0].equals("awarded");
        String region = applicant.region().orElseThrow();
        String id = Place.of(region).number("V", numbers.merge(region, 1, Integer::sum));
        return new Voucher(id, applicant, end[1], applied, end[0],
                end[0].equals("pending") ? null : applied.plusDays(dice.between(35, 110)),
                awarded ? dice.money(1_200, 6_500) : null, dice.pick(PURPOSES),
                awarded ? parties(applicant, Integer.parseInt(sizes.next())) : List.of());
    }

    private List<Organisation> parties(Organisation applicant, int size) {
        return Stream.concat(Stream.of(applicant),
                dice.shuffled(organisations).stream().filter(one -> one != applicant)).limit(size).toList();
    }
}
