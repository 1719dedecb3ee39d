/**
 * The ledger: facts in Iceberg tables with their provenance, and a register of the submissions they came in.
 *
 * <p>Facts are only ever appended. Which of them count is decided by the register, whose commit is the last act of
 * an intake: facts whose source it does not name were never taken in.
 */
package eu.meuse.ledger;
