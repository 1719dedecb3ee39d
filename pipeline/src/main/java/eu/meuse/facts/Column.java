package eu.meuse.facts;

import java.util.Optional;

/**
 * A column of a fact table.
 *
 * @param name as in the contract
 * @param required whether a row without a value is rejected
 * @param codeList name of the list its codes come from; empty unless the type is {@link ColumnType#CODE}
 * @param personal whether its cells identify people: read at intake, never stored, quoted or logged
 */
public record Column(String name, ColumnType type, boolean required, Optional<String> codeList, boolean personal) {

    static Column column(String name, ColumnType type) {
        return new Column(name, type, false, Optional.empty(), false);
    }

    static Column code(String name, String list) {
        return new Column(name, ColumnType.CODE, false, Optional.of(list), false);
    }

    static Column person(String name) {
        return new Column(name, ColumnType.TEXT, false, Optional.empty(), true);
    }

    Column must() {
        return new Column(name, type, true, codeList, personal);
    }
}
