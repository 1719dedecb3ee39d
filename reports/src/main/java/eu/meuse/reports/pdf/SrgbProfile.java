package eu.meuse.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A colour profile for sRGB, built from the numbers of IEC 61966-2-1 in the format of ICC.1:2001 (version 2.1). Java's
 * own differs between versions of Java, and with it would the documents' bytes.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final int D50_X = 0xF6D6;
    private static final int D50_Y = 0x10000;
    private static final int D50_Z = 0xD32D;

    private SrgbProfile() {}

    static byte[] bytes() {
        try {
            return profile(tags());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, byte[]> tags() throws IOException {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("cprt", element("text", out -> out.writeBytes("No rights reserved\0")));
        tags.put("desc", element("desc", SrgbProfile::description));
        tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return tags;
    }

    private static byte[] profile(Map<String, byte[]> tags) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream index = new DataOutputStream(table);
        index.writeInt(tags.size());
        int start = HEADER + 4 + 12 * tags.size();
        byte[] last = new byte[0];
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            // The three curves are one and the same: the profile holds it once.
            if (tag.getValue() != last) {
                bytes.write(tag.getValue());
            }
            last = tag.getValue();
            index.writeBytes(tag.getKey());
            index.writeInt(start + bytes.size() - last.length);
            index.writeInt(last.length);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        header(new DataOutputStream(whole), start + bytes.size());
        table.writeTo(whole);
        bytes.writeTo(whole);
        return whole.toByteArray();
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2014, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        out.writeInt(D50_X);
        out.writeInt(D50_Y);
        out.writeInt(D50_Z);
        out.write(new byte[HEADER - 80]);
    }

    private static void description(DataOutputStream out) throws IOException {
        String name = "sRGB";
        out.writeInt(name.length() + 1);
        out.writeBytes(name + "\0");
        out.write(new byte[78]);
    }

    private static byte[] xyz(double x, double y, double z) throws IOException {
        return element("XYZ ", out -> {
            for (double value : new double[] {x, y, z}) {
                out.writeInt((int) Math.round(value * 65536));
            }
        });
    }

    private static byte[] curve() throws IOException {
        return element("curv", out -> {
            out.writeInt(CURVE_POINTS);
            for (int i = 0; i < CURVE_POINTS; i++) {
                out.writeShort((int) Math.round(65535 * linear(i / (CURVE_POINTS - 1.0))));
            }
        });
    }

    private static double linear(double coded) {
        return coded <= 0.04045 ? coded / 12.92 : StrictMath.pow((coded + 0.055) / 1.055, 2.4);
    }

    /** Writes what an element holds. */
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /** An element begins with its type and ends on a multiple of four bytes. */
    private static byte[] element(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes(type);
        out.writeInt(0);
        content.write(out);
        out.write(new byte[-out.size() & 3]);
        return bytes.toByteArray();
    }
}
