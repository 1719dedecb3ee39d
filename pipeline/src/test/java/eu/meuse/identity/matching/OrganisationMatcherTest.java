package eu.meuse.identity.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.meuse.programme.OrganisationDecision;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is one organisation, by cases with answers that anybody can check. */
final class OrganisationMatcherTest {
    /** Two enterprise numbers with right check digits. */
    private static final String FIRST = "BE 0403.019.261";
    private static final String SECOND = "BE 0428.759.497";

    @Test
    void oneIdentifierIsOneOrganisationWhateverItIsCalled() {
        OrganisationGroups groups = group(named("Acme", FIRST), named("Nova Fund", "0403019261"), named("Zenith", "TVA BE 403 019 261"));
        assertEquals(1, groups.count());
        assertEquals(1, groups.identified());
    }

    @Test
    void twoIdentifiersOfOneKindAreTwoWhateverTheyAreCalled() {
        OrganisationGroups groups = group(named("Acme Polymers NV", FIRST), named("Acme Polymers", ""), named("Acme Polymers", SECOND));
        assertEquals(2, groups.count());
        assertEquals(2, groups.least());
        assertEquals(List.of(), groups.unsure());
        assertNotEquals(groups.groups()[0], groups.groups()[2]);
        assertEquals(groups.groups()[0], groups.groups()[1], "the name goes to the smallest of several identifiers");
    }

    @Test
    void aSlipInAnIdentifierTellsNobodyApart() {
        assertEquals(1, group(named("Acme Polymers", FIRST), named("ACME Polymers S.A.", "BE 0403.019.262")).count());
    }

    @Test
    void legalFormsAreOneInAllLanguages() {
        assertEquals(1, group(named("Umicore NV"), named("UMICORE S.A."), named("Umicore Aktiengesellschaft"), named("Umicore SA/NV")).count());
    }

    @Test
    void languagesAndPlacesAreOne() {
        assertEquals(1, group(named("Université de Liège"), named("Universität Lüttich"), named("Universiteit Luik"), named("University of Liege")).count());
        assertEquals(2, group(named("Stadt Aachen"), named("Ville d'Aix-la-Chapelle"), named("Ville de Liège")).count());
    }

    @Test
    void departmentsAreTheirUniversity() {
        assertEquals(1, group(named("RWTH Aachen"), named("Lehrstuhl für Textiltechnik, RWTH Aachen"), named("RWTH Aachen University")).count());
        assertEquals(3, group(named("Universiteit Maastricht"), named("Universiteit Hasselt"), named("Hogeschool Maastricht")).count());
    }

    @Test
    void companiesOfOneHouseAreSeveral() {
        OrganisationGroups groups = group(named("Philips Lighting BV"), named("Philips Medical Systems BV"), named("Philips Research"),
                named("DSM Resolve"), named("DSM Ahead BV"), named("Nova Fund I"), named("Nova Fund II"));
        assertEquals(7, groups.count());
    }

    @Test
    void umlautsTyposAndBlanksAreNoDifference() {
        assertEquals(1, group(named("Müller Maschinenbau GmbH & Co. KG"), named("MUELLER MASCHINENBAU GMBH + CO KG")).count());
        assertEquals(1, group(named("Forschungszentrum Jülich GmbH"), named("Forschungszentrum Juelich")).count());
        assertEquals(1, group(named("Cockerill Maintenance & Ingénierie"), named("Cockerill Maintenance et Ingenierie SA"), named("Cockeril Maintenance Ingénierie")).count());
        assertEquals(1, group(named("Bio-Tech Solutions SPRL"), named("BioTech Solutions SRL")).count());
    }

    @Test
    void twoLettersAtAnEndAreAnAcronymOnlyWhereWordsBeginWithThem() {
        assertEquals(2, group(named("Siemens Industrial Automation Systems IT"), named("Siemens IT")).count());
        assertEquals(2, group(named("Atelier Mosan de Mécanique Générale ME"), named("Atelier ME")).count());
        assertEquals(2, group(named("Provinciale Ontwikkelingsmaatschappij Limburg Innovatie TM"), named("TM")).count());
        assertEquals(1, group(named("Fraunhofer-Institut für Lasertechnik ILT"), named("Fraunhofer ILT")).count());
    }

    @Test
    void theAcronymTakenOffIsTheLastWordAndNotOneLikeIt() {
        ReadName read = new NameReader(new NameWords(Words.ALL)).read("Ilt Fraunhofer Zentrum Lasertechnik ILT");
        assertEquals("ilt", read.core().get(0).text());
        assertEquals(List.of("ilt"), read.aliases().stream().map(Token::text).toList());
    }

    @Test
    void peopleAreTheSameOrNot() {
        OrganisationGroups groups = group(named("Jan Janssen"), named("Jan Janssens"), named("JAN JANSSEN"), named("Dr. Anna Schmidt"), named("Dr. Anna Schmitt"));
        assertEquals(4, groups.count());
        assertEquals(4, groups.least());
        assertEquals(List.of(), groups.unsure(), "people are not even listed");
    }

    @Test
    void doubtIsListedAndBoundsTheCount() {
        OrganisationGroups groups = group(named("Crystalord Ltd"), named("Crystalord Systems Ltd"), named("Siemens AG"));
        assertEquals(3, groups.count());
        assertEquals(2, groups.least());
        assertEquals(1, groups.unsure().size());
        assertEquals(Reason.EXTRA_WORD, groups.unsure().get(0).reason());
    }

    @Test
    void otherCountriesAreDoubt() {
        OrganisationGroups groups = new OrganisationMatcher(Words.ALL, List.of()).group(List.of(
                new NamedOrganisation("Zentis", "", "", "DE"), new NamedOrganisation("Zentis", "", "", "Belgique"),
                new NamedOrganisation("ZENTIS", "", "", "Deutschland")));
        assertEquals(2, groups.count());
        assertEquals(Reason.COUNTRY, groups.unsure().get(0).reason());
    }

    @Test
    void whatAPersonDecidesOverrules() {
        List<NamedOrganisation> rows = List.of(named("Crystalord Ltd"), named("Crystalord Systems Ltd"), named("Umicore NV"), named("Umicore SA"));
        List<OrganisationDecision> decisions = List.of(decision(true, "Crystalord", "Crystalord Systems"),
                new OrganisationDecision(true, List.of(new OrganisationDecision.Named("Umicore", "", "", "")), "R. Peeters", "2014-02-03", "nothing to join"));
        assertEquals(2, new OrganisationMatcher(Words.ALL, decisions).group(rows).count());
        List<NamedOrganisation> towns = List.of(named("Sirris", "", "Luik"), named("Sirris", "", "Gent"));
        OrganisationDecision apart = new OrganisationDecision(false, List.of(new OrganisationDecision.Named("Sirris", "", "Luik", ""),
                new OrganisationDecision.Named("Sirris", "", "Gent", "")), "R. Peeters", "2014-02-03", "two associations");
        OrganisationGroups groups = new OrganisationMatcher(Words.ALL, List.of(apart)).group(towns);
        assertEquals(2, groups.count());
        assertEquals(2, groups.least());
        assertEquals(1, new OrganisationMatcher(Words.ALL, List.of()).group(towns).count());
    }

    @Test
    void onlyWhoNamesBothIdentifiersJoinsThem() {
        List<NamedOrganisation> rows = List.of(named("Acme Polymers", FIRST), named("Acme Plastics", SECOND));
        assertEquals(2, new OrganisationMatcher(Words.ALL, List.of(decision(true, "Acme Polymers", "Acme Plastics"))).group(rows).count());
        OrganisationDecision merger = new OrganisationDecision(true, List.of(new OrganisationDecision.Named("", FIRST, "", ""),
                new OrganisationDecision.Named("", SECOND, "", "")), "R. Peeters", "2014-02-03", "merged on 1 January");
        assertEquals(1, new OrganisationMatcher(Words.ALL, List.of(merger)).group(rows).count());
    }

    @Test
    void groupsAreNumberedByFirstAppearance() {
        OrganisationGroups groups = group(named("Zentis"), named(""), named("Aixtron"), named("ZENTIS"));
        assertTrue(Arrays.equals(new int[] {1, 0, 2, 1}, groups.groups()), Arrays.toString(groups.groups()));
    }

    private static OrganisationDecision decision(boolean same, String one, String other) {
        return new OrganisationDecision(same, List.of(new OrganisationDecision.Named(one, "", "", ""),
                new OrganisationDecision.Named(other, "", "", "")), "R. Peeters", "2014-02-03", "asked them");
    }

    private static OrganisationGroups group(NamedOrganisation... rows) {
        return new OrganisationMatcher(Words.ALL, List.of()).group(List.of(rows));
    }

    private static NamedOrganisation named(String name) {
        return named(name, "");
    }

    private static NamedOrganisation named(String name, String identifier) {
        return named(name, identifier, "");
    }

    private static NamedOrganisation named(String name, String identifier, String place) {
        return new NamedOrganisation(name, identifier, place, "");
    }
}
