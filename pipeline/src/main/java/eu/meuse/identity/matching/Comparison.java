package eu.meuse.identity.matching;

import eu.meuse.identity.numbers.Identifier;
import java.util.Arrays;

/** Compares two organisations by all that is known of them. */
final class Comparison {
    private static final double CONFLICT = 0.8;
    private static final double LEAST_EVIDENCE = 0.45;
    private static final double RARE = 0.8;
    /** A town in a name that has a legal form is the company's own name rather than where it is: BASF Antwerpen NV. */
    private static final double REGISTERED_TOWN = 0.12;

    private final Lexicon lexicon;
    private final int neutralForms;

    /** @param neutralForms a bit for each kind of legal form that contradicts no other */
    Comparison(Lexicon lexicon, int neutralForms) {
        this.lexicon = lexicon;
        this.neutralForms = neutralForms;
    }

    Likeness of(Entity one, Entity other) {
        if (one.joined().isEmpty() || other.joined().isEmpty()) {
            return Likeness.NONE;
        }
        if (one.joined().equals(other.joined())) {
            Likeness equal = weighed(new Likeness(1, Reason.NONE, false), one, other, true);
            return one.isPerson() && !equal.isSame() ? Likeness.NONE : equal;
        }
        if (one.letters().equals(other.letters()) && !one.isPerson()) {
            return weighed(new Likeness(0.99, Reason.NONE, false), one, other, true);
        }
        if (one.isPerson() || other.isPerson()) {
            return Likeness.NONE;
        }
        Likeness names = names(one, other);
        return names.score() < Likeness.CONTRARY ? names : weighed(names, one, other, false);
    }

    private Likeness names(Entity one, Entity other) {
        Alignment beside = new Alignment(lexicon, one, other);
        if (beside.isComplete() && beside.unlike() == 0 && beside.reason() == Reason.NONE) {
            return new Likeness(0.99, Reason.NONE, false);
        }
        double brief = Math.max(Abbreviation.likeness(one, other, lexicon), Abbreviation.likeness(other, one, lexicon));
        if (brief > 0) {
            return new Likeness(brief, Reason.ABBREVIATION, false);
        }
        if (beside.evidence() < LEAST_EVIDENCE) {
            return turnedAround(one, other) ? new Likeness(0.95, Reason.NONE, false) : Likeness.NONE;
        }
        double ofOne = alone(beside, true, one, other);
        double ofOther = alone(beside, false, other, one);
        double score = beside.shared() / (beside.shared() + ofOne + ofOther + beside.unlike());
        if (ofOne > 0 && ofOther > 0) {
            score *= CONFLICT;
        }
        Reason reason = ofOne + ofOther > 0 ? Reason.EXTRA_WORD : beside.reason();
        return new Likeness(score, reason, false);
    }

    /** A town or country that one name has alone matters less where it is the other's own, more where the other is elsewhere. */
    private double alone(Alignment beside, boolean ofOne, Entity its, Entity other) {
        double alone = beside.alone(ofOne);
        int town = beside.left(TokenKind.TOWN, ofOne);
        if (town >= 0 && other.place() != Entity.UNKNOWN && other.place() != town) {
            alone += TokenKind.TOWN.together();
        }
        if (town >= 0 && its.forms() != 0 && other.forms() != 0) {
            alone += REGISTERED_TOWN;
        }
        int country = beside.left(TokenKind.COUNTRY, ofOne);
        if (country >= 0 && country == other.country()) {
            alone -= TokenKind.COUNTRY.alone() - TokenKind.TOWN.alone();
        }
        return alone;
    }

    /** Bell Labs, Lucent Technologies and Lucent Technologies, Bell Labs. */
    private static boolean turnedAround(Entity one, Entity other) {
        return one.tail().length > 0 && other.tail().length > 0 && contains(one.tail(), other.core()) && contains(other.tail(), one.core());
    }

    private static boolean contains(int[] all, int[] some) {
        return Arrays.stream(some).allMatch(word -> Arrays.stream(all).anyMatch(each -> each == word));
    }

    private Likeness weighed(Likeness names, Entity one, Entity other, boolean equal) {
        Likeness likeness = names;
        boolean samePlace = one.place() != Entity.UNKNOWN && one.place() == other.place();
        boolean otherPlace = one.place() != Entity.UNKNOWN && other.place() != Entity.UNKNOWN && !samePlace;
        boolean otherCountry = one.country() != Entity.UNKNOWN && other.country() != Entity.UNKNOWN && one.country() != other.country();
        if (samePlace && likeness.score() < 0.96) {
            likeness = new Likeness(likeness.score() + 0.04, likeness.reason(), false);
        }
        if (formsDiffer(one, other)) {
            likeness = likeness.less(samePlace ? 0.06 : 0.12, Reason.LEGAL_FORM);
        }
        if (otherCountry) {
            likeness = likeness.less(0.2, Reason.COUNTRY);
        }
        if (otherPlace) {
            likeness = likeness.less(equal && isRare(one) ? 0.05 : 0.15, Reason.PLACE);
        }
        if (sitesDiffer(one, other)) {
            likeness = one.isWhole() && other.isWhole() ? new Likeness(0.4, Reason.PLACE, true) : likeness.less(0.12, Reason.PLACE);
        }
        return differsInUnknown(one.identifier(), other.identifier()) ? likeness.atMost(0.85, Reason.IDENTIFIER) : likeness;
    }

    private boolean isRare(Entity entity) {
        for (int word : entity.core()) {
            if (lexicon.kind(word) == TokenKind.WORD && lexicon.rarity(word) >= RARE) {
                return true;
            }
        }
        return false;
    }

    private boolean formsDiffer(Entity one, Entity other) {
        int ofOne = one.forms() & ~neutralForms;
        int ofOther = other.forms() & ~neutralForms;
        return ofOne != 0 && ofOther != 0 && (ofOne & ofOther) == 0;
    }

    private static boolean sitesDiffer(Entity one, Entity other) {
        for (int word : one.tail()) {
            for (int its : other.tail()) {
                if (its == word) {
                    return false;
                }
            }
        }
        return one.tail().length > 0 && other.tail().length > 0;
    }

    /** Identifiers of a scheme of the sender's own: written alike, and not the same. */
    private static boolean differsInUnknown(Identifier one, Identifier other) {
        return one instanceof Identifier.Unknown first && other instanceof Identifier.Unknown second
                && first.text().length() == second.text().length() && !first.text().equals(second.text());
    }
}
