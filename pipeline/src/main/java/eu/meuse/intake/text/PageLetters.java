package eu.meuse.intake.text;

/** How often each byte beyond ASCII stands where, and the code pages that this speaks for beyond the usual ones. */
final class PageLetters {
    /** Share of the letters, one in so many, that р, с, т and у have at least in Cyrillic text. */
    private static final int CYRILLIC_R_TO_U = 50;
    /** ü é ä ö of DOS; signs elsewhere, or nothing. */
    private static final String DOS = "\u0081\u0082\u0084\u0094";
    /** ä é è ü of the Mac; elsewhere capitals, which do not stand between small letters. */
    private static final String MAC = "\u008a\u008e\u008f\u009f";
    /** ö of the Mac; elsewhere š. */
    private static final String MAC_TOO = MAC + "\u009a";
    private static final String TURKISH = "\u00d0\u00dd\u00de\u00f0\u00fd\u00fe";
    /** What else Turkish has: Â Ç Î Ö Û Ü and the small ones. */
    private static final String WITH_TURKISH = TURKISH + "\u00c2\u00c7\u00ce\u00d6\u00db\u00dc\u00e2\u00e7\u00ee\u00f6\u00fb\u00fc";
    /** ā ī ū ė: no language of the west has them beside what is š here. */
    private static final String BALTIC = "\u00e2\u00ee\u00fb\u00eb";
    /** é ñ ó ý and others that the languages of the Baltic write differently. */
    private static final String NOT_BALTIC = "\u00c9\u00d1\u00d3\u00dd\u00e9\u00f1\u00f3\u00fa\u00fd";

    private final long[] all = new long[256];
    private final long[] amidSmall = new long[256];
    private final long[] amidLetters = new long[256];
    private final long[] apart = new long[256];
    private final long[] opening = new long[256];

    void see(int before, int b, int next) {
        boolean after = isLetter(before);
        boolean ahead = isLetter(next);
        all[b]++;
        amidSmall[b] += isSmall(before) && isSmall(next) ? 1 : 0;
        amidLetters[b] += after && ahead ? 1 : 0;
        apart[b] += !after && !ahead ? 1 : 0;
        opening[b] += !after && ahead ? 1 : 0;
    }

    /** The page of DOS or of the Mac whose letters stand within words; null where none do. */
    String older() {
        long dos = sum(amidSmall, DOS);
        long mac = sum(amidSmall, MAC) == 0 ? 0 : sum(amidSmall, MAC_TOO);
        if (Math.max(dos, mac) <= range(all, 0xC0, 0xFF)) {
            return null;
        }
        return dos > mac ? "IBM850" : "x-MacRoman";
    }

    /** Its small letters begin with а at D0; those of windows-1251 end with я at FF. */
    boolean isIsoCyrillic() {
        long letters = range(all, 0xB0, 0xFF);
        return CYRILLIC_R_TO_U * range(all, 0xF0, 0xFF) < letters && 4 * range(all, 0xD0, 0xDF) > letters;
    }

    /** Ά stands at B6, and the euro sign at A4; in windows-1253 at A2 and 80. */
    boolean isIsoGreek() {
        return opening[0xB6] + apart[0xA4] > opening[0xA2] + range(all, 0x80, 0x9F);
    }

    /** The euro sign stands at A4, where other pages have a sign for any currency, and œ at BD, where they have one half. */
    boolean isLatin9() {
        return range(all, 0x80, 0x9F) == 0 && apart[0xA4] + amidLetters[0xBD] > 0;
    }

    boolean isBaltic() {
        return all[0xF0] > 0 && sum(all, BALTIC) > 0 && sum(all, NOT_BALTIC) == 0 && range(all, 0x80, 0x9F) == 0;
    }

    boolean isTurkish() {
        long turkish = sum(all, TURKISH);
        return turkish > 1 && sum(all, WITH_TURKISH) == range(all, 0xC0, 0xFF) && sum(all, WITH_TURKISH) > turkish;
    }

    /** Ś and ś at the beginning of words, ź at their end; signs in every windows page. */
    boolean isIsoCentral() {
        return range(all, 0x80, 0x9F) == 0 && opening[0xA6] + opening[0xB6] > 0;
    }

    /** Ş and ş of Romanian; in the west small raised letters behind a number. */
    long romanian() {
        return amidLetters[0xAA] + amidLetters[0xBA] + opening[0xAA] + opening[0xBA];
    }

    private static long sum(long[] counts, String bytes) {
        return bytes.chars().mapToLong(b -> counts[b]).sum();
    }

    private static long range(long[] counts, int from, int to) {
        long sum = 0;
        for (int b = from; b <= to; b++) {
            sum += counts[b];
        }
        return sum;
    }

    private static boolean isSmall(int b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isLetter(int b) {
        return isSmall(b) || b >= 'A' && b <= 'Z' || b >= 0xC0;
    }
}
