package eu.meuse.facts;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A hash of rows as a set: the SHA-256 of each row, cut into four numbers that are added up lane by lane, modulo 2^64.
 * Neither order nor the files that rows are spread over matter, and a row twice is not a row once. It tells facts apart;
 * it is no seal against somebody who makes up rows to reach a given sum.
 */
public record ContentHash(long first, long second, long third, long fourth) implements Serializable {
    /** Of no rows. */
    public static final ContentHash NONE = new ContentHash(0, 0, 0, 0);

    /** Of all rows of both. */
    public ContentHash plus(ContentHash other) {
        return new ContentHash(first + other.first, second + other.second, third + other.third, fourth + other.fourth);
    }

    /** As {@link #hex()} writes it. */
    public static ContentHash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** @param digest 32 bytes */
    public static ContentHash of(byte[] digest) {
        ByteBuffer lanes = ByteBuffer.wrap(digest);
        return new ContentHash(lanes.getLong(), lanes.getLong(), lanes.getLong(), lanes.getLong());
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        byte[] lanes = ByteBuffer.allocate(4 * Long.BYTES).putLong(first).putLong(second).putLong(third).putLong(fourth).array();
        return HexFormat.of().formatHex(lanes);
    }
}
