package eu.meuse.run;

/** Points that a run passes beside those of its ledger, each with something on the disk that was not there before. */
public enum RunStep {
    /** The key of the pseudonyms is there. */
    KEY_READY,
    /** What the regions sent is read into data files, of which no table knows yet. */
    FILES_READ,
    /** The bytes of what was read are kept, and nothing counts yet. */
    ORIGINALS_KEPT,
    /** The results are kept beside the ledger. */
    RESULTS_KEPT,
    /** The pack is made beside its place. */
    PACK_MADE,
    /** The earlier pack has made room. */
    PACK_SET_ASIDE,
    /** The pack is in its place. */
    PACK_IN_PLACE
}
