package eu.meuse.statements;

import eu.meuse.reports.bundle.RowPlace;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * De minimis aid that an organisation was granted.
 *
 * @param organisation its key: the same organisation has one whatever it is called
 * @param name as the row has it
 * @param memberState that granted it, ISO 3166 alpha-2; empty where it is not known
 * @param on the day of the grant
 * @param place where the row stands
 */
record Aid(String organisation, String name, String memberState, LocalDate on, BigDecimal amount, RowPlace place) {}
