package eu.meuse.intake.sheets;

import eu.meuse.reports.bundle.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that cells refer to by number, kept as closely as they can be. */
final class SharedStrings {
    private static final int BLOCK = 1 << 20;
    private static final long MOST = 256L << 20;
    /** What a text costs besides its bytes; an empty one too. */
    private static final long EACH = 16;
    private static final int AT_HAND = 1 << 14;

    private final List<byte[]> blocks = new ArrayList<>();
    private final String[] atHand = new String[AT_HAND];
    private long[] starts = new long[1024];
    private int count;
    private int used = BLOCK;

    /** @param part null where the workbook has none */
    static SharedStrings of(WorkbookParts parts, String part) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (part != null && parts.has(part)) {
            try (XmlPart xml = parts.xml(part)) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        strings.add(RichText.read(xml, "si"));
                    }
                }
            }
        }
        return strings;
    }

    private void add(String text) throws UnreadableWorkbook {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length >= BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if ((long) blocks.size() * BLOCK + EACH * count > MOST) {
            throw UnreadableWorkbook.unsafe(Wording.of("unsafe-file.text"));
        }
        if (count + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length + starts.length / 2);
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
        starts[count++] = ((long) (blocks.size() - 1) << 40) | ((long) bytes.length << 20) & 0xFFFFF00000L | used;
        used += bytes.length;
    }

    /** @param at the number as the cell gives it */
    String get(String at) throws UnreadableWorkbook {
        int i = number(at);
        if (i < 0 || i >= count) {
            throw UnreadableWorkbook.broken(new IOException("a text that is not there"));
        }
        if (i >= AT_HAND) {
            return text(i);
        }
        if (atHand[i] == null) {
            atHand[i] = text(i);
        }
        return atHand[i];
    }

    private String text(int i) {
        long start = starts[i];
        return new String(blocks.get((int) (start >>> 40)), (int) (start & 0xFFFFF), (int) (start >>> 20 & 0xFFFFF), StandardCharsets.UTF_8);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
