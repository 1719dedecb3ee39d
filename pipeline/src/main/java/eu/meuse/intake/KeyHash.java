package eu.meuse.intake;

/** 128 bits of a key: enough that two keys of a submission never meet by chance. */
final class KeyHash {
    private long first;
    private long second;

    /** Takes a key; {@link #first} and {@link #second} are its hash until the next. */
    void take(String key) {
        long a = 0x9E3779B97F4A7C15L ^ key.length();
        long b = 0xC2B2AE3D27D4EB4FL;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            a = Long.rotateLeft((a ^ c) * 0xBF58476D1CE4E5B9L, 29);
            b = (b + c) * 0x94D049BB133111EBL ^ (b >>> 31);
        }
        first = mixed(a);
        second = mixed(b ^ Long.rotateLeft(a, 17));
    }

    long first() {
        return first;
    }

    long second() {
        return second;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
