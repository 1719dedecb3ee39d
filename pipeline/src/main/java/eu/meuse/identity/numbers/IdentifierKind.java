package eu.meuse.identity.numbers;

/** Registers whose numbers are recognised. Two numbers of one kind are two organisations. */
public enum IdentifierKind {
    /** Crossroads Bank for Enterprises; the VAT number is the same with BE before it. */
    BE_ENTERPRISE("Belgian enterprise number"),
    /** Chamber of Commerce; eight digits without a check digit. */
    NL_KVK("Dutch KvK number"),
    /** Legal persons and partnerships; the VAT number of a legal person holds it. */
    NL_RSIN("Dutch RSIN"),
    /** VAT numbers of sole traders since 2020, which hold no other number. */
    NL_VAT("Dutch VAT number"),
    /** Umsatzsteuer-Identifikationsnummer, and the Wirtschafts-Identifikationsnummer that is made of it. */
    DE_VAT("German VAT number"),
    /** Entry in a register of a court: HRB, HRA, GnR, PR or VR with number and court. */
    DE_REGISTER("German register entry"),
    /** SIREN; a SIRET and a French VAT number hold it. */
    FR_SIREN("French SIREN"),
    LU_VAT("Luxembourg VAT number"),
    /** Registre de commerce et des sociétés; no check digit. */
    LU_RCS("Luxembourg RCS number"),
    AT_VAT("Austrian VAT number"),
    /** Partita IVA, which is the tax code of companies too. */
    IT_VAT("Italian VAT number"),
    CH_UID("Swiss UID"),
    SI_TAX("Slovenian tax number"),
    PL_NIP("Polish NIP"),
    CZ_ICO("Czech IČO"),
    DK_CVR("Danish CVR number"),
    /** Legal Entity Identifier, ISO 17442. */
    LEI("LEI"),
    /** Participant Identification Code of the European Commission; no check digit. */
    PIC("PIC");

    private final String label;

    IdentifierKind(String label) {
        this.label = label;
    }

    /** ISO 3166 alpha-2 of the country whose register it is; empty for those of many countries. */
    public String country() {
        return this == LEI || this == PIC ? "" : name().substring(0, name().indexOf('_'));
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
