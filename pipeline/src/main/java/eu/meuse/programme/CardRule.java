package eu.meuse.programme;

/** Something that cards must get right beyond their form. It passes over whatever is of the wrong form. */
interface CardRule {

    void check(Cards cards, Place in);

    /** Where problems of a card are reported. */
    interface Place {
        Checking in(String folder, String card);
    }
}
