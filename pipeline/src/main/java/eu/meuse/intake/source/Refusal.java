package eu.meuse.intake.source;

import eu.meuse.reports.bundle.Wording;
import java.io.Serializable;

/**
 * Why a file is not read at all.
 *
 * @param column the contract's name of the column in question; empty where it is the file as a whole
 * @param wording what is in doubt and what to do
 */
public record Refusal(String code, String column, Wording wording) implements Serializable {}
