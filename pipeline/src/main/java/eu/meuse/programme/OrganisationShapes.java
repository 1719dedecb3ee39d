package eu.meuse.programme;

import static eu.meuse.programme.Field.may;
import static eu.meuse.programme.Field.must;

import java.util.List;

/** What cards about organisations' names may hold. */
final class OrganisationShapes {
    private static final Shape LIST = new ListOf(Text.ANY, 1);
    private static final Shape NAMED = new Either(Text.ANY, Fields.of("an organisation",
            may("name", Text.ANY, "its name, as a row has it"),
            may("identifier", Text.ANY, "its identifier, as a row has it"),
            may("place", Text.ANY, "where names alike are told apart by it"),
            may("country", Text.ANY, "where names alike are told apart by it")));

    /** {@code config/organisations/legal-forms.yaml}. */
    static final Fields LEGAL_FORMS = Fields.of("legal forms",
            must("source", Text.ANY, "where the list is from"),
            must("forms", new TableOf(Text.CODE, LIST), "kind of form to its names in all languages"),
            may("may_lead", LIST, "those that stand before a name as well"));

    /** {@code config/organisations/words.yaml}. */
    static final Fields WORDS = Fields.of("words of names",
            must("small", LIST, "words that say nothing"),
            may("written_out", new TableOf(Text.ANY, Text.ANY), "a word to those that it is short for"),
            must("alike", new TableOf(Text.CODE, LIST), "a meaning to its words in all languages"),
            must("common", LIST, "words that tell little by themselves"),
            may("parts", LIST, "words that name a part of an organisation"),
            may("wholes", LIST, "words that name the whole"),
            may("titles", LIST, "words beside names of people"),
            may("first_names", LIST, "first names of people, who are never merged by likeness"),
            may("headings", new TableOf(new Choice("column", List.of("name", "identifier", "place", "postcode", "country")), LIST),
                    "column of a plain list to its headings"));

    /** {@code config/organisations/places.yaml}. */
    static final Fields PLACES = Fields.of("places in names",
            must("countries", new TableOf(Text.COUNTRY, LIST), "country to its names in all languages"),
            must("towns", new TableOf(Text.CODE, LIST), "place to its names in all languages"));

    /** {@code config/<programme>/organisations.yaml}. */
    static final Shape DECISIONS = new ListOf(Fields.of("a decision",
            may("same", new ListOf(NAMED, 2), "names of one organisation"),
            may("different", new ListOf(NAMED, 2), "names of organisations of which each is another"),
            must("by", Text.ANY, "who decided"),
            must("on", Text.DATE, "on which day"),
            must("why", Text.ANY, "for what reason")), 0);

    private OrganisationShapes() {}
}
