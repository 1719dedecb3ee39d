package eu.meuse.identity.matching;

/** What makes two names no certain match. */
public enum Reason {
    NONE("the names are alike"),
    SPELLING("the spelling differs"),
    EXTRA_WORD("a word stands in one name alone"),
    ABBREVIATION("one may be the abbreviation of the other"),
    LEGAL_FORM("the legal forms differ"),
    COUNTRY("the countries differ"),
    PLACE("the places differ"),
    IDENTIFIER("the identifiers differ and are of no known kind"),
    COMPANY("one of them is more like a third that the other is not");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** In a few English words. */
    public String text() {
        return text;
    }
}
