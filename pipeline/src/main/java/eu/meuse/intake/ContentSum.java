package eu.meuse.intake;

import eu.meuse.facts.ContentHash;
import eu.meuse.facts.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up the contents of a source's accepted rows: dataset, region and quarter of the submission, and every value that is
 * there, with the place of its column and its length before it, so that nothing can be taken for anything else.
 *
 * <p>Where rows stand does not enter, nor does the person of a participation: a pseudonym would hang upon the key, and a
 * hash without a key could be guessed from names.
 */
final class ContentSum {
    private static final String ALGORITHM = "SHA-256";
    private static final int FIRST_SIZE = 512;
    private static final int HEAD = 1 + Integer.BYTES;

    private final MessageDigest digest;
    private final int[] columns;
    private final int begin;
    private ByteBuffer row = ByteBuffer.allocate(FIRST_SIZE);
    private ContentHash sum = ContentHash.NONE;

    /** @param columns positions of those that enter */
    ContentSum(Source source, int[] columns) {
        this.columns = columns;
        this.digest = digest();
        submission(source).forEach(text -> put(0, text));
        this.begin = row.position();
    }

    /** Adds a row. */
    void add(Object[] values) {
        row.position(begin);
        for (int column : columns) {
            if (values[column] != null) {
                put(column, values[column].toString());
            }
        }
        digest.update(row.array(), 0, row.position());
        sum = sum.plus(ContentHash.of(digest.digest()));
    }

    ContentHash sum() {
        return sum;
    }

    private static List<String> submission(Source source) {
        return List.of(source.table().dataset(), source.region(), source.quarter().toString());
    }

    /** Days, amounts and numbers of the ledger's scales, and yes or no are all exact as Java writes them. */
    private void put(int column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (row.remaining() < HEAD + bytes.length) {
            row = ByteBuffer.wrap(Arrays.copyOf(row.array(), 2 * (row.capacity() + bytes.length))).position(row.position());
        }
        row.put((byte) column).putInt(bytes.length).put(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
