package eu.meuse.intake.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * Tells the code pages of western, central and south-eastern Europe and of older machines apart by where bytes beyond ASCII stand:
 * Greek and Cyrillic words consist of them; letters of central Europe stand within words where the western page has signs.
 */
final class CodePage {
    private static final int LEAST_GREEK = 4;
    private static final int LETTERS_A_CLUE = 5;
    /** Š, Ž, š, ž and letters that the western page lacks: they are rare in the west. */
    private static final String CENTRAL = "\u008a\u008d\u008e\u008f\u009a\u009d\u009e";
    /** Ł, Ą, Ż, ł, ą, Ľ, ľ, ż: signs in the west, which do not stand between letters. */
    private static final String WITHIN_WORDS = "\u00a3\u00a5\u00af\u00b3\u00b9\u00bc\u00be\u00bf";
    /** Letters that are others in the west, frequent there: À à Ã ã È è Ê ê Ì ì Ï ï Ñ ñ Ò ò Õ õ Ø ø Ù ù Û û Å å Æ æ. */
    private static final String EITHER = "\u00c0\u00e0\u00c3\u00e3\u00c8\u00e8\u00ca\u00ea\u00cc\u00ec\u00cf\u00ef\u00d1\u00f1\u00d2\u00f2"
            + "\u00d5\u00f5\u00d8\u00f8\u00d9\u00f9\u00db\u00fb\u00c5\u00e5\u00c6\u00e6";

    /** The most frequent letter of Cyrillic; in Greek it is one that hardly occurs. */
    private static final String CYRILLIC_A = "\u00c0\u00e0";
    private static final int LETTERS_A_CYRILLIC_A = 50;
    /** Á É Í Ó Ú and the small ones: Hungarian has them, but so have others. */
    private static final String ACUTE = "\u00c1\u00c9\u00cd\u00d3\u00da\u00e1\u00e9\u00ed\u00f3\u00fa";
    private static final String UMLAUT = "\u00d6\u00dc\u00f6\u00fc";
    /** Ő Ű ő ű: Õ Û õ û in the west, where no language has them beside ö or ü and without other letters. */
    private static final String LONG_UMLAUT = "\u00d5\u00db\u00f5\u00fb";
    /** Ą Ś ą ś in ISO 8859-2: signs in every windows page. */
    private static final String ISO_LETTERS = "\u00a1\u00a6\u00b1\u00b6";

    private final PageLetters pages = new PageLetters();
    private long letters;
    private long cyrillicA;
    private long acute;
    private long umlauts;
    private long longUmlauts;
    private long isoLetters;
    private long controls;
    private long inRuns;
    private long clues;
    private long either;
    private int before;
    private int last;

    private CodePage() {}

    /**
     * The name of the code page; western where nothing speaks for another.
     *
     * @param damage shown all that is read
     */
    static String of(byte[] block, int filled, InputStream rest, Utf8Damage damage) throws IOException {
        CodePage page = new CodePage();
        for (int n = filled; n > 0; n = rest.readNBytes(block, 0, block.length)) {
            damage.see(block, n);
            for (int i = 0; i < n; i++) {
                page.see(block[i] & 0xFF);
            }
        }
        page.see(0);
        return page.name();
    }

    private String name() {
        String older = pages.older();
        if (older != null) {
            return older;
        }
        return letters >= LEAST_GREEK && 2 * inRuns > letters ? ofAnotherScript() : latin();
    }

    private String ofAnotherScript() {
        if (pages.isIsoCyrillic()) {
            return "ISO-8859-5";
        }
        if (LETTERS_A_CYRILLIC_A * cyrillicA > letters) {
            return "windows-1251";
        }
        return pages.isIsoGreek() ? "ISO-8859-7" : "windows-1253";
    }

    private String latin() {
        if (pages.isLatin9()) {
            return "ISO-8859-15";
        }
        if (pages.isBaltic()) {
            return "windows-1257";
        }
        if (pages.isTurkish()) {
            return "windows-1254";
        }
        if (controls == 0 && (isoLetters > 0 || pages.isIsoCentral())) {
            return "ISO-8859-2";
        }
        if (longUmlauts > 0 && umlauts > 0 && acute + umlauts + longUmlauts == letters) {
            return "windows-1250";
        }
        return pages.romanian() > 0 || clues > 0 && LETTERS_A_CLUE * clues >= either ? "windows-1250" : "windows-1252";
    }

    /** Judges the byte before this one, which then has both its neighbours. */
    private void see(int next) {
        if (last >= 0x80) {
            pages.see(before, last, next);
            letters += last >= 0xC0 ? 1 : 0;
            inRuns += last >= 0xC0 && (before >= 0xC0 || next >= 0xC0) ? 1 : 0;
            countLetter();
            isoLetters += ISO_LETTERS.indexOf(last) >= 0 && isLetter(before) && isLetter(next) ? 1 : 0;
            controls += last < 0xA0 ? 1 : 0;
            either += EITHER.indexOf(last) >= 0 ? 1 : 0;
            clues += isClue(isLetter(before), isLetter(next)) ? 1 : 0;
        }
        before = last;
        last = next;
    }

    private void countLetter() {
        cyrillicA += CYRILLIC_A.indexOf(last) >= 0 ? 1 : 0;
        acute += ACUTE.indexOf(last) >= 0 ? 1 : 0;
        umlauts += UMLAUT.indexOf(last) >= 0 ? 1 : 0;
        longUmlauts += LONG_UMLAUT.indexOf(last) >= 0 ? 1 : 0;
    }

    private boolean isClue(boolean afterLetter, boolean beforeLetter) {
        return CENTRAL.indexOf(last) >= 0 && (afterLetter || beforeLetter)
                || WITHIN_WORDS.indexOf(last) >= 0 && afterLetter && beforeLetter;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0xC0 || CENTRAL.indexOf(b) >= 0;
    }
}
