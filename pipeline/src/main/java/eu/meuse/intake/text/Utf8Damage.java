package eu.meuse.intake.text;

/**
 * Tells UTF-8 with a few broken bytes, as a cut or a patched file has, from text of another encoding: in that, hardly any
 * two bytes beyond ASCII make a letter of UTF-8.
 */
final class Utf8Damage {
    private static final int LETTERS_A_FAULT = 3;

    private final Utf8Check check = new Utf8Check();
    private final long before;
    private long faults;

    /** @param before how many letters of more than one byte stand before the first block that is shown */
    Utf8Damage(long before) {
        this.before = before;
    }

    /** Counts on in a further block, behind faults too. */
    void see(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] < 0 || !check.isComplete()) {
                see(block[i]);
            }
        }
    }

    private void see(byte b) {
        boolean within = !check.isComplete();
        if (check.accepts(b & 0xFF)) {
            return;
        }
        faults++;
        check.startAnew();
        if (within && b < 0) {
            see(b);
        }
    }

    /** Behind the last block. */
    boolean isSlight() {
        return before + check.letters() >= LETTERS_A_FAULT * (faults + (check.isComplete() ? 0 : 1));
    }
}
