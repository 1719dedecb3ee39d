package eu.meuse.identity.matching;

/** What a word of a name is, with its weight where both names have it and where one alone does. */
enum TokenKind {
    WORD(1, 1),
    /** University, hospital, machine construction: what an organisation is. */
    TYPE(0.3, 0.45),
    /** Group, services: what many are. */
    COMMON(0.2, 0.11),
    TOWN(0.35, 0.08),
    COUNTRY(0.3, 0.25),
    NUMBER(0.6, 1),
    LEGAL_FORM(0, 0);

    private final double together;
    private final double alone;

    TokenKind(double together, double alone) {
        this.together = together;
        this.alone = alone;
    }

    double together() {
        return together;
    }

    double alone() {
        return alone;
    }
}
