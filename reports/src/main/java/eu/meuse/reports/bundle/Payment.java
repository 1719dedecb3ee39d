package eu.meuse.reports.bundle;

import java.math.BigDecimal;

/**
 * A payment that a partner has received.
 *
 * @param id as it was sent
 * @param partner identifier
 * @param source code
 * @param receivedOn ISO date
 */
public record Payment(String id, String partner, String source, String receivedOn, BigDecimal amount) {}
