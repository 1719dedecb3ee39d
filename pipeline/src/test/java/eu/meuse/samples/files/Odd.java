package eu.meuse.samples.files;

/** A cell that is written as it stands, whatever its column holds. */
public record Odd(String text) {}
