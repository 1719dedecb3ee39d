package eu.meuse.intake.values;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.Words;
import java.util.HashMap;
import java.util.Map;

/** Codes by their words in any language. */
public final class CodeReader implements CellReader {
    private static final int REMEMBERED = 4096;

    private final Map<String, String> codes;
    private final Map<String, Object> seen = new HashMap<>();

    /** @param codes bare word to code, see {@link Words} */
    public CodeReader(Map<String, String> codes) {
        this.codes = codes;
    }

    @Override
    public Object read(SourceRow row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        Object value = seen.get(text);
        if (value == null) {
            value = lookUp(text);
            if (seen.size() < REMEMBERED) {
                seen.put(text, value);
            }
        }
        return value;
    }

    private Object lookUp(String text) {
        String code = codes.get(Words.bare(text));
        return code == null ? Reason.UNKNOWN_CODE : code;
    }
}
