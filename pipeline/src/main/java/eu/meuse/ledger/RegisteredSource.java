package eu.meuse.ledger;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.Source;

/**
 * A file of a submission, or a sheet of one, as the register knows it.
 *
 * @param intake number of the intake that took it in; a later one replaces an earlier one of the same file
 * @param records lines that are records
 * @param accepted records not rejected; those that wait for what they refer to are among them
 * @param rejected records kept aside
 * @param notRecords titles, blank rows and totals rows
 * @param reading hash of the configuration it was read with
 * @param reason why it was withdrawn; empty where it was not
 * @param contents of its accepted rows, people left out
 */
public record RegisteredSource(
        long intake,
        Source source,
        long records,
        long accepted,
        long rejected,
        long notRecords,
        State state,
        String reading,
        String reason,
        ContentHash contents) {

    /** What became of a file. */
    public enum State {
        READ("read"),
        REFUSED("refused"),
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state of a source: " + code);
        }
    }

    /** The same, taken in by an intake. */
    RegisteredSource of(long number) {
        return new RegisteredSource(number, source, records, accepted, rejected, notRecords, state, reading, reason, contents);
    }

    /** The same, taken out of force. */
    RegisteredSource withdrawn(String why) {
        return new RegisteredSource(intake, source, records, accepted, rejected, notRecords, State.WITHDRAWN, reading, why,
                contents);
    }

    /** The submission it belongs to: region, quarter and dataset. */
    String submission() {
        return source.region() + "/" + source.quarter() + "/" + source.table().dataset();
    }

    /** Whether an earlier version of the program took it in, which did not add up contents. */
    boolean lacksContents() {
        return accepted > 0 && contents.equals(ContentHash.NONE);
    }

    /** The id of the rows that were read from it. */
    String rows() {
        return rows(source, intake);
    }

    /** The id of the rows that an intake reads from a source: read again, the same bytes may have other ones. */
    static String rows(Source source, long intake) {
        return source.id() + "-" + intake;
    }

    /** The path it was delivered under, below the inputs: a file there replaces what stood there before. */
    public String path() {
        return source.region() + "/" + source.quarter() + "/" + source.file();
    }
}
