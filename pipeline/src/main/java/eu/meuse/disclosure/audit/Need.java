package eu.meuse.disclosure.audit;

/**
 * How wide what is possible must be.
 *
 * @param least this or less must be possible
 * @param most this or more must be possible
 * @param width so far apart at least must be the least and the most that are possible
 */
record Need(long least, long most, long width) {
    static final Need NOTHING = new Need(Long.MAX_VALUE, Long.MIN_VALUE, 0);

    boolean isMetBy(long lowest, long highest) {
        return lowest <= least && highest >= most && highest - lowest >= width;
    }
}
