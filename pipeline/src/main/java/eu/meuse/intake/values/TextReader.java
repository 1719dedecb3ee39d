package eu.meuse.intake.values;

import eu.meuse.intake.source.Addresses;
import eu.meuse.intake.source.SourceRow;
import java.text.Normalizer;

/**
 * Text as it stands, but composed, so that one name typed on two systems is one text, and without control characters,
 * which no file that we write may hold.
 */
public final class TextReader implements CellReader {
    private final boolean mayHoldAddresses;

    /** @param mayHoldAddresses whether e-mail addresses stay in the text: only where the column is theirs, or tells rows apart */
    public TextReader(boolean mayHoldAddresses) {
        this.mayHoldAddresses = mayHoldAddresses;
    }

    @Override
    public Object read(SourceRow row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        if (row.isError(cell)) {
            return Reason.MISSING_VALUE;
        }
        String composed = isPlain(text) ? text : Normalizer.normalize(withoutControls(text), Normalizer.Form.NFC);
        return mayHoldAddresses ? composed : Addresses.hidden(composed);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xff || isControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7f;
    }
}
