package eu.meuse.reports.charts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes dots as PNG (ISO/IEC 15948): a byte a dot where 256 colours do, else three. Charts have few colours; this takes
 * a fraction of the time of Java's own writer, which knows nothing of that.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_COLOURS = 256;
    private static final byte PALETTE = 3;
    private static final byte TRUE_COLOUR = 2;
    private final int width;
    private final int height;
    private final int[] dots;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    /** @param dots red, green and blue in the lower 24 bits, row by row */
    PngEncoder(int width, int height, int[] dots) {
        this.width = width;
        this.height = height;
        this.dots = dots;
    }

    byte[] bytes() {
        out.writeBytes(SIGNATURE);
        Map<Integer, Byte> colours = colours();
        if (colours.size() <= MOST_COLOURS) {
            chunk("IHDR", header(PALETTE));
            chunk("PLTE", palette(colours));
            chunk("IDAT", deflated(indexed(colours)));
        } else {
            chunk("IHDR", header(TRUE_COLOUR));
            chunk("IDAT", deflated(trueColour()));
        }
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Colours in the order in which they appear, numbered from 0; one too many where there are too many. */
    private Map<Integer, Byte> colours() {
        Map<Integer, Byte> colours = new HashMap<>();
        int last = -1;
        for (int dot : dots) {
            if (dot != last && colours.size() <= MOST_COLOURS) {
                colours.putIfAbsent(dot & 0xFFFFFF, (byte) colours.size());
                last = dot;
            }
        }
        return colours;
    }

    private static byte[] palette(Map<Integer, Byte> colours) {
        byte[] palette = new byte[3 * colours.size()];
        colours.forEach((colour, number) -> put(palette, 3 * (number & 0xFF), colour));
        return palette;
    }

    private byte[] indexed(Map<Integer, Byte> colours) {
        byte[] rows = new byte[height * (width + 1)];
        int last = -1;
        byte number = 0;
        for (int i = 0; i < dots.length; i++) {
            if (dots[i] != last) {
                last = dots[i];
                number = colours.get(last & 0xFFFFFF);
            }
            rows[i + i / width + 1] = number;
        }
        return rows;
    }

    private byte[] trueColour() {
        byte[] rows = new byte[height * (3 * width + 1)];
        for (int i = 0; i < dots.length; i++) {
            put(rows, 3 * i + i / width + 1, dots[i]);
        }
        return rows;
    }

    private static void put(byte[] bytes, int at, int colour) {
        bytes[at] = (byte) (colour >> 16);
        bytes[at + 1] = (byte) (colour >> 8);
        bytes[at + 2] = (byte) colour;
    }

    private byte[] header(byte colourType) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put(colourType).array();
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.length / 8 + 64);
        byte[] buffer = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        CRC32 check = new CRC32();
        check.update(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(typed);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
