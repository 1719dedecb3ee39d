package eu.meuse.programme;

import java.util.Map;

/**
 * What a part of a card may hold. Cards are described once, in {@link CardShapes}: the loader checks files against
 * it, and the JSON Schemas under {@code config/schema} are written from it.
 */
interface Shape {

    /** Reports what does not fit. */
    void check(Node node, Checking in);

    /** The same as a JSON Schema, key to value. */
    Map<String, Object> schema();

    /** What is expected, for a message: {@code a date such as 2013-04-30}. */
    String expected();
}
