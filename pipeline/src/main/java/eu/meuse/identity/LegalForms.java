package eu.meuse.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The legal forms that names of organisations carry, and how they are taken off. */
final class LegalForms {
    static final LegalForms ALL = read("legal-forms.txt");
    private static final String MAY_LEAD = "^";

    private final Set<List<String>> trailing = new HashSet<>();
    private final Set<List<String>> leading = new HashSet<>();
    private int longest = 1;

    private static LegalForms read(String resource) {
        LegalForms forms = new LegalForms();
        try (InputStream in = LegalForms.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(forms::add);
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void add(String line) {
        boolean mayLead = line.startsWith(MAY_LEAD);
        List<String> words = List.of((mayLead ? line.substring(1) : line).trim().split(" "));
        trailing.add(words);
        if (mayLead) {
            leading.add(words);
        }
        longest = Math.max(longest, words.size());
    }

    /** The words of a name without its legal form; a name that is nothing else keeps it. */
    List<String> takenOff(List<String> words) {
        List<String> rest = withoutTrailing(words);
        while (rest.size() > 1 && leading.contains(rest.subList(0, 1))) {
            rest = rest.subList(1, rest.size());
        }
        return rest;
    }

    private List<String> withoutTrailing(List<String> words) {
        int size = words.size();
        for (int length = Math.min(longest, size - 1); length > 0; length--) {
            if (trailing.contains(words.subList(size - length, size))) {
                return withoutTrailing(words.subList(0, size - length));
            }
        }
        return words;
    }
}
