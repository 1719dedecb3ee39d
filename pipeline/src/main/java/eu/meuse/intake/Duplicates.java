package eu.meuse.intake;

/** Tells rows that repeat an earlier one of their submission. */
interface Duplicates {
    /** No row stood there before. */
    long NEW = KeyTable.NONE;

    /**
     * Where a row's key stood first, as a {@link Position}, or {@link #NEW}.
     *
     * @param position of the row
     */
    long earlier(String key, long position);

    /** Remembers the keys of all rows as they come, in order. */
    static Duplicates remembering() {
        KeyTable table = new KeyTable();
        KeyHash hash = new KeyHash();
        return (key, position) -> {
            hash.take(key);
            return table.note(hash.first(), hash.second(), position);
        };
    }
}
