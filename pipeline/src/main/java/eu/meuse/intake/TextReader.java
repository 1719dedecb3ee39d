package eu.meuse.intake;

import java.text.Normalizer;

/** Text as it stands; composed, so that one name typed on two systems is one text. */
final class TextReader implements CellReader {
    @Override
    public Object read(SourceRow row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        return isLatin(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }
}
