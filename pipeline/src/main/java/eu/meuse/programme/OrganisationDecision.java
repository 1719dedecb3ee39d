package eu.meuse.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What a person has decided about organisations: {@code config/<programme>/organisations.yaml}.
 *
 * @param same whether all of them are one organisation, or each is another
 * @param of two or more
 * @param by who decided
 * @param on the day, {@code 2014-09-30}
 */
public record OrganisationDecision(boolean same, List<Named> of, String by, String on, String why) implements Serializable {

    /** An organisation as rows name it; what is empty does not matter. */
    public record Named(String name, String identifier, String place, String country) implements Serializable {}
}
