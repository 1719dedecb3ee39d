package eu.meuse.statements;

import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** When each item is sent, and for which quarter; some are changed later, or withdrawn. */
final class Arrivals {
    private final FundingFacts all;
    private final List<Arrival> items;

    Arrivals(FundingFacts all, Random random) {
        this.all = all;
        this.items = all.expenditures().stream().map(item -> Arrival.of(item, random)).toList();
    }

    /** What is known at some time of submissions for quarters up to one. */
    FundingFacts knownIn(Quarter quarter, Quarter now) {
        List<Expenditure> known = items.stream()
                .filter(one -> one.sentFor().compareTo(quarter) <= 0 && one.sent().compareTo(now) <= 0)
                .flatMap(one -> one.at(now))
                .toList();
        return new FundingFacts(all.partners(), all.budgets(), all.plans(), known, all.payments());
    }

    /** @param changed when it is another amount, or none */
    private record Arrival(Expenditure item, Quarter sentFor, Quarter sent, Quarter changed, boolean gone) {
        static Arrival of(Expenditure item, Random random) {
            Quarter certified = item.certificate().map(Expenditure.Certified::in).orElse(item.period());
            Quarter sentFor = after(certified, random.nextInt(2));
            Quarter sent = after(sentFor, random.nextInt(4));
            return new Arrival(item, sentFor, sent, after(sent, random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 100), random.nextBoolean());
        }

        Stream<Expenditure> at(Quarter now) {
            return changed.compareTo(now) > 0 ? Stream.of(item) : gone ? Stream.empty() : Stream.of(halved());
        }

        private Expenditure halved() {
            Optional<Expenditure.Certified> less = item.certificate().map(full -> new Expenditure.Certified(full.on(), full.number(),
                    full.amount().divideToIntegralValue(BigDecimal.valueOf(2)).setScale(2), Money.ZERO, full.reason()));
            return new Expenditure(item.item(), item.partner(), item.category(), item.paidOn(), item.period(), item.amount(), less,
                    item.parkedFrom(), item.supplier(), item.invoice(), item.inKind(), item.currency(), item.place());
        }

        private static Quarter after(Quarter quarter, int quarters) {
            Quarter after = quarter;
            for (int i = 0; i < quarters; i++) {
                after = after.next();
            }
            return after;
        }
    }
}
