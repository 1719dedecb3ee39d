package eu.meuse.indicators.tally;

import java.io.Serializable;

/**
 * Many values of facts on their way to where they are counted: each as its length, its bytes and the code of its fact. Of the
 * facts themselves the value is how many have that code.
 *
 * @param kind what they are
 * @param part where they are counted: all of the same value in the same part
 */
public record Block(int kind, int part, byte[] bytes) implements Serializable {}
