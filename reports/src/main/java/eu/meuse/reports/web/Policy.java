package eu.meuse.reports.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a browser may load and run for the page: the styles and scripts within it, known by their hashes, and nothing else. */
final class Policy {
    private Policy() {}

    static String of(String style, List<String> scripts) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src "
                + scripts.stream().map(Policy::hash).collect(Collectors.joining(" "))
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
