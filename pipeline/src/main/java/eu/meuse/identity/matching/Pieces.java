package eu.meuse.identity.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a name apart at its punctuation. */
final class Pieces {
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,5});");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\be-?mail\\b.*|https?:\\S*|\\bwww\\.\\S*|\\S*@\\S*");
    /** A legal form that hangs on a name: SiemensAG. */
    private static final Pattern HANGING = Pattern.compile("(?<=\\p{Ll}{3})(?=(?:AG|GmbH|BV|NV|SA|SAS|BVBA|SPRL)\\b)");
    private static final Pattern BETWEEN = Pattern.compile("\\s[-–—/]+\\s|-{2,}|[–—]|(?<=[\\p{L}\\d]{2})/(?=[\\p{L}\\d]{2})|[,;|:\\n]");
    /** Two runs of initials, the latter a form more often than not: N.M.C. S.A. */
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\p{L}\\.\\p{L}\\.)\\s+(?=\\p{L}\\.\\p{L}\\.)");
    private static final int LONGEST_INITIALS = 2;

    private final List<Piece> pieces = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean bracketed;
    private boolean joined;

    private Pieces() {}

    static List<Piece> of(String name) {
        String text = name;
        if (text.indexOf(';') >= 0 && text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(" - ");
        }
        if (text.indexOf('@') >= 0 || text.contains("ttp") || text.contains("www.") || text.contains("mail")) {
            text = ADDRESS.matcher(text).replaceAll(" ");
        }
        if (text.indexOf('.') >= 0) {
            text = BETWEEN_INITIALS.matcher(text).replaceAll(",");
        }
        String marked = BETWEEN.matcher(HANGING.matcher(text).replaceAll(" ")).replaceAll(",");
        return new Pieces().taken(Letters.folded(marked));
    }

    private List<Piece> taken(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            take(folded.charAt(i), i + 1 < folded.length() ? folded.charAt(i + 1) : ' ');
        }
        endPiece(false);
        return pieces;
    }

    private void take(char c, char next) {
        if (Character.isLetterOrDigit(c)) {
            word.append(c);
        } else if (c == '\'' || c == '’' || c == '`') {
            takeApostrophe(next);
        } else if (c == ',') {
            endPiece(bracketed);
        } else if (c == '(' || c == '[') {
            endPiece(true);
        } else if (c == ')' || c == ']') {
            endPiece(false);
        } else {
            endWord();
            joined |= c == '&' || c == '+';
        }
    }

    /** Bank's is bank; d'Aix is two words. */
    private void takeApostrophe(char next) {
        if (next != 's' && next != 't') {
            boolean article = word.length() <= 2;
            if (article) {
                endWord();
            }
        } else {
            endWord();
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        int last = words.size() - 1;
        // AT & T, H&M, P+G: initials that belong together.
        if (joined && last >= 0 && text.length() <= LONGEST_INITIALS && words.get(last).length() <= LONGEST_INITIALS) {
            words.set(last, words.get(last) + text);
        } else {
            words.add(text);
        }
        joined = false;
    }

    private void endPiece(boolean nextIsBracketed) {
        endWord();
        joined = false;
        if (!words.isEmpty()) {
            pieces.add(new Piece(initialsJoined(words), bracketed));
            words = new ArrayList<>();
        }
        bracketed = nextIsBracketed;
    }

    /** Runs of single letters are one word: S. A. is sa. */
    private static List<String> initialsJoined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        boolean inRun = false;
        for (String word : words) {
            boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (single && inRun) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            inRun = single;
        }
        return joined;
    }
}
