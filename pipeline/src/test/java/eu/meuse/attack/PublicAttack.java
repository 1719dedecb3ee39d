package eu.meuse.attack;

import eu.meuse.programme.IndicatorCard;
import eu.meuse.reports.bundle.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Somebody who has read the public folders of packs and the cards of the indicators, and reckons what they hide. */
final class PublicAttack {
    private static final long MOST = 1_000_000;
    /** Who knows less must look further. */
    private static final int FURTHER = 3;

    private static final Pattern CHANGE = Pattern.compile(".*when=(\\d+) [^ ]*\\] without \\[[^\\[]*\\[[^\\[]*when=(\\d+) [^ ]*\\]\\]");

    private final Numbers numbers;
    private final List<Equation> equations;
    private final long threshold;
    private final Reckoner reckoner;
    /** Knows nothing but where nobody was, and how many organisations replaced packs had: so of how many at least each number is. */
    private final Reckoner floors;
    /** Knows replaced packs, and of others where nobody was and where somebody: what has changed is then bounded already. */
    private final Reckoner ceilings;
    private final List<Quarter> quarters;

    PublicAttack(List<PublicPack> packs, Map<String, IndicatorCard> cards, long threshold) {
        this.threshold = threshold;
        numbers = new Numbers(packs, cards);
        quarters = packs.stream().map(PublicPack::quarter).toList();
        equations = new Equations(numbers, quarters).all();
        reckoner = reckoner(numbers::isRead);
        floors = reckoner(number -> numbers.isRead(number) && (numbers.truth(number) == 0 || numbers.isOfOthers(number) && isReplaced(number)));
        ceilings = reckoner(number -> numbers.isRead(number) && (numbers.truth(number) == 0 || isReplaced(number)));
    }

    /** Whether it stands in a pack that was made again: what that has shown for people then stays so. */
    private boolean isReplaced(int number) {
        return IntStream.range(0, quarters.size() - 1)
                .filter(pack -> quarters.get(pack).equals(quarters.get(pack + 1)))
                .anyMatch(pack -> numbers.name(number).contains("when=" + pack + " "));
    }

    private Reckoner reckoner(IntPredicate known) {
        long[] least = IntStream.range(0, numbers.size()).mapToLong(number -> known.test(number) ? numbers.truth(number) : numbers.isDerived(number) ? 0 : numbers.truth(number) == 0 ? 0 : 1).toArray();
        long[] most = IntStream.range(0, numbers.size()).mapToLong(number -> known.test(number) ? numbers.truth(number) : MOST).toArray();
        return new Reckoner(equations, least, most);
    }

    int[] hidden() {
        return IntStream.range(0, numbers.size()).filter(numbers::isHidden).toArray();
    }

    /** What is known of a number too closely, as equations by themselves or a linear programme over so many unknowns around it say. */
    List<String> breaches(int unknowns) {
        List<String> breaches = new ArrayList<>();
        for (int number : small()) {
            Bounds bounds = reckoner.quick(number);
            if (!isTooNarrow(number, bounds, unknowns) && unknowns > 0) {
                bounds = reckoner.bounds(number, unknowns);
            }
            if (isTooNarrow(number, bounds, unknowns)) {
                breaches.add(numbers.name(number) + " is " + numbers.truth(number) + ", found in " + bounds);
            }
        }
        return breaches;
    }

    /** Small counts of people that a pack hides, or that are what two figures differ by; what was hidden only for others is not kept. */
    int[] small() {
        return IntStream.range(0, numbers.size())
                .filter(number -> numbers.truth(number) > 0 && numbers.truth(number) < threshold && !numbers.isOfOthers(number))
                .filter(number -> numbers.isHidden(number) || numbers.isDerived(number))
                .toArray();
    }

    private boolean isTooNarrow(int number, Bounds bounds, int unknowns) {
        long value = numbers.truth(number);
        if (bounds.least() > value || bounds.most() < value) {
            throw new IllegalStateException(numbers.name(number) + " is " + value + " and not in " + bounds);
        }
        boolean isFew = bounds.most() < threshold && !(isChange(number) && ceilings.bounds(number, FURTHER * unknowns).most() <= bounds.most());
        return isFew || bounds.least() > 1 && bounds.least() > Math.max(1, floors.bounds(number, FURTHER * unknowns).least());
    }

    /** Whether it is what has changed from a pack to the next of the same quarter: of 5 that are hidden now no more than 4 can have gone. */
    private boolean isChange(int number) {
        Matcher change = CHANGE.matcher(numbers.name(number));
        return change.matches() && quarters.get(Integer.parseInt(change.group(1))).equals(quarters.get(Integer.parseInt(change.group(2))));
    }

    /** What equations one by one say of a number. */
    Bounds quick(int number) {
        return reckoner.quick(number);
    }

    Numbers numbers() {
        return numbers;
    }

    List<Equation> equations() {
        return equations;
    }
}
