package eu.meuse.facts;

import eu.meuse.reports.bundle.Quarter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What facts of one organisation, of one quarter and one place, come to in money.
 *
 * @param organisation its key; empty of facts that name none
 * @param quarter in which they are dated; empty where they have no date and count from the start
 * @param codes dimension to code; a dimension whose code is not known is left out
 */
public record OrganisationAmount(String organisation, Optional<Quarter> quarter, SortedMap<String, String> codes, BigDecimal amount) {}
